// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Amazon.Rekognition.Model
{
    public class IndexFacesRequest
    {
        public string ExternalImageId { get; set; } = ""; public string CollectionId { get; set; } = "";
    }
}

namespace Shop
{
    using Amazon.Rekognition.Model;

    public static class Requests
    {
        public static Amazon.Rekognition.Model.IndexFacesRequest Make() => new Amazon.Rekognition.Model.IndexFacesRequest { CollectionId = "visitors", ExternalImageId = "ami-portrait" };
    }
}
