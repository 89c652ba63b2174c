// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Amazon.ECR.Model
{
    public class DescribeImagesRequest
    {
        public string RepositoryName { get; set; } = ""; public List<string> ImageIds { get; set; } = [];
    }
}

namespace Shop
{
    using Amazon.ECR.Model;

    public static class Requests
    {
        public static Amazon.ECR.Model.DescribeImagesRequest Make() => new Amazon.ECR.Model.DescribeImagesRequest { RepositoryName = "shop", ImageIds = ["latest"] };
    }
}
