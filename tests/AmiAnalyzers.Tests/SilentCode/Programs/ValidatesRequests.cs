// References: Sdk
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace Shop;

/// <summary>What a caller asks for, such as <c>ami-0e4a9f3b2c1d5e6f7</c>.</summary>
public sealed class StartInstance : IValidatableObject
{
    /// <example>ami-0e4a9f3b2c1d5e6f7</example>
    [Required, RegularExpression("^ami-([0-9a-f]{8}|[0-9a-f]{17})$", ErrorMessage = "An image looks like ami-0abcdef1234567890.")]
    public string ImageId { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext context)
    {
        if (!ImageId.StartsWith("ami-", StringComparison.Ordinal) || ImageId["ami-".Length..].Length is not (8 or 17))
        {
            yield return new ValidationResult("Expected an ID that begins with 'ami-'.", [nameof(ImageId)]);
        }

        if (Regex.IsMatch(ImageId, "^ami-0{17}$|^ami-12345678$"))
        {
            yield return new ValidationResult($"{ImageId} is an example.");
        }
    }
}

public sealed class Starter(IAmazonEC2 ec2)
{
    public Task<RunInstancesResponse> Start(StartInstance wanted) =>
        ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = wanted.ImageId, InstanceType = InstanceType.T3Micro, MinCount = 1, MaxCount = 1 });
}
