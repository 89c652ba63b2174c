// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Amazon.SageMaker.Model
{
    public class CreateNotebookInstanceRequest
    {
        public string InstanceType { get; set; } = ""; public string PlatformIdentifier { get; set; } = "";
    }
}

namespace Shop
{
    using Amazon.SageMaker.Model;

    public static class Requests
    {
        public static Amazon.SageMaker.Model.CreateNotebookInstanceRequest Make() => new Amazon.SageMaker.Model.CreateNotebookInstanceRequest { InstanceType = "ml.t3.medium", PlatformIdentifier = "notebook-al2-v3" };
    }
}
