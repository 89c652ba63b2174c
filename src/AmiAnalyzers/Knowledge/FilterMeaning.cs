namespace AmiAnalyzers.Knowledge;

/// <summary>What a filter of an image look-up says about the images that it lets through.</summary>
internal enum FilterMeaning
{
    /// <summary>Something that the owner of any image can arrange: architecture, description, root device.</summary>
    Other,

    /// <summary>A name, which anyone can give an image.</summary>
    Name,

    /// <summary>Whose images count.</summary>
    Owner,

    /// <summary>The image itself.</summary>
    Image,

    /// <summary>Something that images of strangers do not have.</summary>
    Private,

    /// <summary>Meant as an owner, but EC2 knows no such filter or value.</summary>
    Mistaken,

    /// <summary>The name or the deciding value is not known.</summary>
    Unknown,
}
