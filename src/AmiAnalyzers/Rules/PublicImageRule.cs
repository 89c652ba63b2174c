using AmiAnalyzers.Knowledge;
using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.LookUps;
using AmiAnalyzers.Reporting;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.Rules;

/// <summary>AMI0401: a launch permission is given to everybody, in either form of the request.</summary>
internal sealed class PublicImageRule : IRule
{
    /// <inheritdoc/>
    public void Check(TypeModel type, Findings findings)
    {
        var added =
            from permission in ConfiguredObjects.FindAll(type, ImageSharing.Modifications).SelectMany(changes => type.Tracer.EntriesOf(changes.Reading, ImageSharing.Added).All)
                .Concat(ConfiguredObjects.FindAll(type, ImageSharing.Request).SelectMany(request => type.Tracer.EntriesOf(request.Reading, ImageSharing.AddedByRequest).All))
            from opened in type.Tracer.MemberOf(Reading.Of(permission), ImageSharing.Group).Leaves
            select opened;
        var addedInOlderForm =
            from request in ConfiguredObjects.FindAll(type, ImageSharing.Request)
            from operation in type.Tracer.MemberOf(request.Reading, ImageSharing.Operation).Leaves
            where ImageSharing.IsAdding(operation.Text, ConstantOf(operation))
            from opened in type.Tracer.ElementsOf(request.Reading, ImageSharing.Groups).Leaves
            where opened.CanMeet(operation)
            select opened;
        foreach (var group in added.Concat(addedInOlderForm).Where(group => ImageSharing.IsEverybody(group.Text, ConstantOf(group))))
        {
            findings.Add(new Finding(Descriptors.PublicImage, group.Operation.Syntax.GetLocation(), OwnerCatalog.Everybody));
        }
    }

    private static string? ConstantOf(Leaf leaf) => leaf is { Members.IsEmpty: true, Operation: IFieldReferenceOperation { Field: { } constant } } ? MemberIds.Of(constant) : null;
}
