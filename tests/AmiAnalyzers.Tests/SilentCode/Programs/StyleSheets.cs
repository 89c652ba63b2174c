// References: Sdk
using Amazon;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Web;

public static class Css
{
    public const string Button = "ami-button ami-deadbeef-light";

    public static string Class(bool dark) => dark ? "ami-theme-dark" : "ami-theme-cafe";
}
