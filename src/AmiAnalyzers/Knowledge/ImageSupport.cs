namespace AmiAnalyzers.Knowledge;

/// <summary>Images that do not run on every instance type of their architecture.</summary>
internal static class ImageSupport
{
    private const string AmazonLinux2023 = "amazon-linux-2023";
    private const string FirstGraviton = "a1";
    private const int GravitonWithoutOldKernels = 5;

    /// <summary>Why the image does not run on the type although the architectures match; null when nothing speaks against it.</summary>
    /// <remarks>
    /// Sources: Amazon Linux 2023 User Guide (system requirements), AWS Graviton guide (operating systems), EC2 DescribeInstanceTypes
    /// (<c>SupportedVirtualizationTypes</c>).
    /// </remarks>
    public static string? WhyNot(MachineImageFacts image, InstanceTypeInfo type) =>
        type.Family == FirstGraviton && image.Family?.Id.EndsWith(AmazonLinux2023, StringComparison.Ordinal) == true
            ? "Amazon Linux 2023 needs ARMv8.2, which A1 does not have"
        : type.GravitonGeneration >= GravitonWithoutOldKernels && image.Parameter?.HasKernel414 == true
            ? "Amazon Linux 2 with kernel 4.14 does not start on Graviton5; its kernel 5.10 image does"
        : !type.RunsParavirtual && image.Parameter?.IsParavirtual == true
            ? "a paravirtual image runs on c1, c3, m1, m2, m3 and t1 only"
        : null;
}
