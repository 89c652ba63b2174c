using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>
/// A file of images in the form that <c>aws ec2 describe-images --output json</c> prints: <c>{ "Images": [ … ] }</c> for the Region that the file's
/// name begins with, or one such object for each Region, keyed by its code.
/// </summary>
internal sealed class ImageCatalogFile
{
    /// <summary>What the names of such files end with.</summary>
    public const string Suffix = ".ami-catalog.json";

    private readonly Dictionary<string, CatalogImage> _images;

    private ImageCatalogFile(Dictionary<string, CatalogImage> images, ImmutableArray<FileProblem> problems)
    {
        _images = images;
        Problems = problems;
    }

    /// <summary>What could not be read. The rest of the file counts, unless the file is no JSON.</summary>
    public ImmutableArray<FileProblem> Problems { get; }

    /// <summary>The images, in no order.</summary>
    public IReadOnlyCollection<CatalogImage> Images => _images.Values;

    /// <summary>What the file says of an image; null when nothing.</summary>
    public CatalogImage? Find(string id) => _images.TryGetValue(id, out var image) ? image : null;

    /// <summary>Reads a file.</summary>
    /// <param name="fileName">Its name without folders.</param>
    /// <param name="text">Its text, read to the end or to the first error.</param>
    public static ImageCatalogFile Read(string fileName, TextReader text)
    {
        var reader = new Reader(fileName, text);
        reader.ReadFile();
        return reader.IsJson ? new(reader.Images, reader.Problems.ToImmutable()) : new([], reader.Problems.ToImmutable());
    }

    private sealed class Reader
    {
        /// <summary>A hostile file must not flood a build.</summary>
        private const int MaxProblems = 20;

        private readonly string _file;
        private readonly string _fileRegion;
        private readonly JsonReader _json;
        private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
        private readonly HashSet<string> _contradicted = new(StringComparer.Ordinal);
        private bool _hasImages;

        public Reader(string fileName, TextReader text)
        {
            _file = $"Image catalog '{fileName}'";
            _fileRegion = fileName.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? fileName.Substring(0, fileName.Length - Suffix.Length) : "";
            _json = new JsonReader(text);
        }

        public Dictionary<string, CatalogImage> Images { get; } = new(StringComparer.Ordinal);

        public ImmutableArray<FileProblem>.Builder Problems { get; } = ImmutableArray.CreateBuilder<FileProblem>();

        public bool IsJson => _json.Error is null;

        public void ReadFile()
        {
            if (_json.Read() && _json.Token != JsonToken.StartObject)
            {
                AddProblem(_file, "it is not the object that 'aws ec2 describe-images --output json' prints");
            }
            else
            {
                ReadTopLevel();
            }

            while (_json.Read())
            {
            }

            if (_json.Error is { } error)
            {
                Problems.Add(new(_json.Start, Math.Max(_json.End - _json.Start, 1), _file, $"it is no JSON, {error}"));
            }
            else if (!_hasImages && Problems.Count == 0)
            {
                Problems.Add(new(0, 1, _file, "it has no list 'Images' as 'aws ec2 describe-images --output json' prints it"));
            }
        }

        private void ReadTopLevel()
        {
            while (NextName())
            {
                if (_json.TextIs("Images"))
                {
                    ReadImages(_fileRegion, $"its name does not begin with a Region, as in us-east-1{Suffix}");
                }
                else
                {
                    ReadRegion(_json.Text);
                }
            }
        }

        private void ReadRegion(string region)
        {
            var problem = new FileProblem(_json.Start, region.Length + 2, $"Image list '{region}'", "it stands under a key that is no Region");
            if (!_json.Read() || _json.Token != JsonToken.StartObject)
            {
                _json.Skip();
                return;
            }

            while (NextName())
            {
                if (_json.TextIs("Images"))
                {
                    ReadImages(region, problem.Reason, problem);
                }
                else
                {
                    SkipValue();
                }
            }
        }

        private void ReadImages(string region, string notRegion, FileProblem? problem = null)
        {
            _hasImages = true;
            if (!RegionCatalog.IsWellFormed(region))
            {
                Problems.Add(problem ?? new(_json.Start, _json.End - _json.Start, _file, notRegion));
                SkipValue();
                return;
            }

            if (!_json.Read())
            {
                return;
            }

            if (_json.Token != JsonToken.StartArray)
            {
                AddProblem(_file, "'Images' is not a list");
                _json.Skip();
                return;
            }

            while (_json.Read() && _json.Token != JsonToken.EndArray)
            {
                if (_json.Token == JsonToken.StartObject)
                {
                    ReadImage(Share(region)!);
                }
                else
                {
                    AddProblem("Entry", "it is not an image object");
                    _json.Skip();
                }
            }
        }

        private void ReadImage(string region)
        {
            string? id = null, architecture = null, name = null, owner = null, deprecation = null, parameter = null;
            var (start, length) = (_json.Start, 1);
            while (NextName())
            {
                if (_json.TextIs("ImageId"))
                {
                    id = ReadText();
                    (start, length) = (_json.Start, _json.End - _json.Start);
                }
                else if (_json.TextIs("Architecture"))
                {
                    architecture = ReadText();
                }
                else if (_json.TextIs("Name"))
                {
                    name = ReadText();
                }
                else if (_json.TextIs("OwnerId"))
                {
                    owner = Share(ReadText());
                }
                else if (_json.TextIs("DeprecationTime"))
                {
                    deprecation = Share(ReadText());
                }
                else if (_json.TextIs("PublicSsmParameterName"))
                {
                    parameter = Share(ReadText());
                }
                else
                {
                    SkipValue();
                }
            }

            if (_json.Error is null)
            {
                Add(id, start, length, value => new(value, region, CpuArchitectures.Parse(architecture ?? "") ?? CpuArchitecture.None, name, owner, deprecation, parameter));
            }
        }

        private void Add(string? id, int start, int length, Func<string, CatalogImage> create)
        {
            if (id is null || !AmiId.IsValid(id))
            {
                // Kernel and RAM disk images (aki-, ari-) stand in the same list.
                if (id is null || id.StartsWith("ami-", StringComparison.OrdinalIgnoreCase))
                {
                    AddProblem("Image", id is null ? "it has no 'ImageId'" : $"'{id}' is no AMI ID", start, length);
                }

                return;
            }

            var image = create(id);
            if (Images.TryGetValue(id, out var other) && other.Region != image.Region)
            {
                AddProblem($"Image '{id}'", $"it stands under {other.Region} and {image.Region}, but an image exists in one Region", start, length);
                Images.Remove(id);
                _contradicted.Add(id);
            }
            else if (!_contradicted.Contains(id))
            {
                Images[id] = image;
            }
        }

        /// <summary>Goes to the next name of the object; false behind its end.</summary>
        private bool NextName() => _json.Read() && _json.Token == JsonToken.Name;

        private string? ReadText()
        {
            if (_json.Read() && _json.Token == JsonToken.String)
            {
                return _json.Text;
            }

            _json.Skip();
            return null;
        }

        private void SkipValue()
        {
            if (_json.Read())
            {
                _json.Skip();
            }
        }

        /// <summary>The same few owners, times and parameters stand in thousands of images.</summary>
        private string? Share(string? text)
        {
            if (text is null)
            {
                return null;
            }

            if (_shared.TryGetValue(text, out var known))
            {
                return known;
            }

            _shared.Add(text, text);
            return text;
        }

        private void AddProblem(string subject, string reason) => AddProblem(subject, reason, _json.Start, _json.End - _json.Start);

        private void AddProblem(string subject, string reason, int start, int length)
        {
            if (Problems.Count < MaxProblems)
            {
                Problems.Add(new(start, length, subject, reason));
            }
        }
    }
}
