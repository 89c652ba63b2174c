// References: Sdk
using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;
using Amazon.EC2.Model;

namespace Shop;

public static partial class Images
{
    [GeneratedCode("image-list", "2.1")]
    public const string Web = "ami-0e4a9f3b2c1d5e6f7";

    [CompilerGenerated]
    private static readonly string s_worker = "ami-0b7d3f2a6c5e41890";

    [CompilerGenerated]
    public static string Worker => "ami-0b7d3f2a6c5e41890";

    [GeneratedCode("image-list", "2.1")]
    public static RunInstancesRequest Request(string image = "ami-0e4a9f3b2c1d5e6f7") => new() { ImageId = image };

    [GeneratedCode("image-list", "2.1")]
    public enum Kind
    {
        [System.ComponentModel.Description("ami-0e4a9f3b2c1d5e6f7")]
        Web,
    }

    public static string Any => s_worker;
}
