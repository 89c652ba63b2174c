// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Gallery;

public sealed record Picture(Guid ImageId, string Title, string Owner);

public sealed class Pictures
{
    private readonly Dictionary<Guid, Picture> _byId = [];

    public void Add(Picture picture) => _byId[picture.ImageId] = picture;

    public Picture? Newest() => _byId.Values.FirstOrDefault();

    public IEnumerable<Picture> DescribeImages(string owner) => _byId.Values.Where(picture => picture.Owner == owner);
}
