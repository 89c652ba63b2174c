// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

public static class Help
{
    public const string Usage = """
        start --image ami-0123456789abcdef0 --type t3.micro
        start --image ami-1a2b3c4d
        """;

    public static string Example => "ami-12345678";
}
