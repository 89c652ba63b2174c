using System.Collections.Immutable;
using AmiAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.Text;

namespace AmiAnalyzers.CodeFixes.Templates;

/// <summary>An AMI ID in a CloudFormation template, where CloudFormation can look the image up instead.</summary>
internal sealed class TemplateImage
{
    private const string ImageType = "AWS::EC2::Image::Id";
    private const string ImageParameterType = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>";

    /// <summary>What a parameter says of its value, which is a name from now on.</summary>
    private static readonly string[] s_constraints = ["AllowedPattern", "AllowedValues", "MinLength", "MaxLength"];

    private readonly ImmutableArray<TemplateScalar> _scalars;
    private readonly TemplateScalar _reported;

    private TemplateImage(ImmutableArray<TemplateScalar> scalars, TemplateScalar reported)
    {
        _scalars = scalars;
        _reported = reported;
    }

    /// <summary>What the template calls the resource or parameter with the ID.</summary>
    public string LogicalId => _reported.Path[1];

    /// <summary>The architecture of the instance type beside the ID; x86_64 where that does not tell.</summary>
    public CpuArchitecture Architecture =>
        _scalars.FirstOrDefault(other => other.IsSiblingOf(_reported) && other.Path.Last() == "InstanceType") is { } type
        && InstanceTypeCatalog.Find(type.Text)?.Architectures == CpuArchitecture.Arm64
            ? CpuArchitecture.Arm64
            : CpuArchitecture.X86_64;

    /// <summary>The image whose ID stands at a place; <see langword="null"/> where CloudFormation takes nothing but the ID, there or at another place of the same.</summary>
    public static TemplateImage? Find(string text, FileSyntax syntax, int position)
    {
        var scalars = TemplateScalar.Read(text, syntax).ToImmutableArray();
        return scalars.FirstOrDefault(scalar => scalar.Span.Contains(position)) is { } reported && AmiId.IsValid(reported.Text) && new TemplateImage(scalars, reported) is var image && image.IsWhole(text, syntax)
            ? image
            : null;
    }

    /// <summary>Whether every place of the ID can be looked up: one that stays would be reported in its turn, and be another image one day.</summary>
    private bool IsWhole(string text, FileSyntax syntax) =>
        AmiId.Find(FileComments.WithoutComments(text, syntax)).Count(found => found.Id == _reported.Text) == _scalars.Count(scalar => scalar.Text == _reported.Text && CanLookUp(scalar, _scalars));

    /// <summary>The changes that look the image up at every place of its ID.</summary>
    public IEnumerable<TextChange> LookUp(string parameter) =>
        _scalars.Where(scalar => scalar.Text == _reported.Text).SelectMany(scalar =>
            IsProperty(scalar) ? [scalar.ChangeTo($"{{{{resolve:ssm:{parameter}}}}}", quote: "'")]
            : ParameterTypeOf(scalar, _scalars) is { } type ? [scalar.ChangeTo(parameter), type.ChangeTo(ImageParameterType)]
            : Enumerable.Empty<TextChange>());

    private static bool CanLookUp(TemplateScalar scalar, ImmutableArray<TemplateScalar> scalars) =>
        IsProperty(scalar) || ParameterTypeOf(scalar, scalars) is not null;

    /// <summary>Dynamic references are resolved in the properties of resources.</summary>
    private static bool IsProperty(TemplateScalar scalar) => scalar.Path is ["Resources", _, "Properties", _, ..];

    /// <summary>The type of the template parameter whose default this is, if it takes an image ID and no other condition is put on it.</summary>
    private static TemplateScalar? ParameterTypeOf(TemplateScalar scalar, ImmutableArray<TemplateScalar> scalars)
    {
        if (scalar.Path is not ["Parameters", var name, "Default"])
        {
            return null;
        }

        var isConstrained = scalars.Any(other => other.Path is ["Parameters", var owner, var key, ..] && owner == name && s_constraints.Contains(key, StringComparer.Ordinal));
        return isConstrained ? null : scalars.FirstOrDefault(other => other.IsSiblingOf(scalar) && other.Path.Last() == "Type" && other.Text == ImageType);
    }
}
