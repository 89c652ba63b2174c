namespace AmiAnalyzers.Tests.Harness;

/// <summary>The libraries that the code under test references besides the framework.</summary>
[Flags]
public enum Libs
{
    None = 0,

    /// <summary>AWSSDK.Core, AWSSDK.EC2 and AWSSDK.SimpleSystemsManagement: the real assemblies.</summary>
    Sdk = 1,

    /// <summary>Amazon.CDK.Lib, Constructs and the jsii runtime: the real assemblies.</summary>
    Cdk = 2,

    /// <summary>Stand-ins for the assemblies Pulumi and Pulumi.Aws.</summary>
    Pulumi = 4,

    /// <summary>Stand-ins for Auto Scaling, Batch, EMR, EKS, Image Builder and Elastic Beanstalk, and the real AWSSDK.Core.</summary>
    OtherSdk = 8,

    /// <summary>AWSSDK.Extensions.NETCore.Setup (<c>AddAWSService</c>) with the dependency injection abstractions: real assemblies.</summary>
    DependencyInjection = 16,

    /// <summary>The real xunit assemblies, which make the compilation one of a test project.</summary>
    Xunit = 32,

    /// <summary>A stand-in for AWSSDK.EC2 of version 3, in place of <see cref="Sdk"/>.</summary>
    OldSdk = 64,

    /// <summary>AWSSDK.Core and AWSSDK.EC2 alone, without AWSSDK.SimpleSystemsManagement.</summary>
    Ec2 = 128,
}

/// <summary>The framework that the code under test is compiled against.</summary>
public enum Framework
{
    Net80,

    /// <summary>.NET Framework, where the AWS SDK has synchronous methods. C# 7.3, no implicit usings, no nullable context.</summary>
    Net472,
}
