using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>A type whose objects say which images to look for. Members that it does not have are null.</summary>
/// <param name="TypeName">Full name.</param>
/// <param name="Api">The operation or resource to name to people.</param>
/// <param name="Owners">The list of owners.</param>
/// <param name="Images">The list of image IDs.</param>
/// <param name="Users">The list of users who may launch the images, which says nothing about their owner.</param>
/// <param name="Filters">The filters.</param>
/// <param name="HasFilterMap">Whether the filters are a dictionary from names to values, not objects with <c>Name</c> and <c>Values</c>.</param>
/// <param name="Name">A name pattern.</param>
/// <param name="NameRegex">A regular expression for names.</param>
/// <param name="PicksOne">Whether the look-up always ends in one image.</param>
internal sealed record LookUpRequest(
    string TypeName, string Api, string Owners, string? Images, string? Users, string Filters, bool HasFilterMap, string? Name, string? NameRegex, bool PicksOne)
{
    /// <summary>The member of a filter object that names it.</summary>
    public const string FilterName = "Name";

    /// <summary>The member of a filter object that holds its values.</summary>
    public const string FilterValues = "Values";
}

/// <summary>The members of an image that a look-up answers.</summary>
/// <param name="TypeName">Full name of its type.</param>
/// <param name="Id">Its ID.</param>
/// <param name="Name">Its name.</param>
/// <param name="Created">When it was made: ISO 8601, which sorts as text.</param>
/// <param name="Owners">Who owns it.</param>
internal sealed record LookedUpImage(string TypeName, string Id, string Name, string Created, ImmutableArray<string> Owners);
