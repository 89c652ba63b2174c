namespace AmiAnalyzers.Rules;

/// <summary>The IDs, in blocks: 00 hard-coding, 01 Region, 02 architecture, 03 look-ups, 04 life cycle, 05 SSM parameters, 09 configuration.</summary>
internal static class RuleIds
{
    public const string HardCodedAmiId = "AMI0001";
    public const string AmiIdNamedOutsideLaunch = "AMI0002";
    public const string MalformedAmiId = "AMI0003";
    public const string HardCodedAmiIdInFile = "AMI0004";
    public const string RegionAgnosticImage = "AMI0101";
    public const string SharedImageId = "AMI0102";
    public const string WrongRegion = "AMI0103";
    public const string UnknownRegion = "AMI0104";
    public const string IgnoredCopy = "AMI0105";
    public const string RegionBoundOwner = "AMI0106";
    public const string ArchitectureMismatch = "AMI0201";
    public const string PossibleArchitectureMismatch = "AMI0202";
    public const string MixedArchitectures = "AMI0203";
    public const string UnsupportedFamily = "AMI0204";
    public const string LookUpWithoutOwner = "AMI0301";
    public const string IneffectiveOwner = "AMI0302";
    public const string ArbitraryImage = "AMI0303";
    public const string PublicImage = "AMI0401";
    public const string SnapshotsLeft = "AMI0402";
    public const string UnknownImageParameter = "AMI0501";
    public const string RetiredImageFamily = "AMI0502";
    public const string PinnedImageParameter = "AMI0503";
    public const string ParameterWithoutImageId = "AMI0504";
    public const string InvalidConfiguration = "AMI0901";
}
