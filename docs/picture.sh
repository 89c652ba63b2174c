#!/usr/bin/env bash
# Draws picture.svg anew, from what the analyzer reports and the fix writes now.
set -euo pipefail
cd "$(dirname "$0")/.."
AMI_ANALYZERS_WRITE_PICTURE=1 dotnet test tests/AmiAnalyzers.Tests --filter PictureTests
