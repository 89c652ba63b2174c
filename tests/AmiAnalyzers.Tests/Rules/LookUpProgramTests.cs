using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>Look-ups and the life cycle of images in programs as people write them.</summary>
public sealed class LookUpProgramTests
{
    [Fact]
    public Task A_console_tool_that_starts_the_newest_image() => Verify.Reports("""
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        if (args.Length < 1)
        {
            Console.Error.WriteLine("usage: start <pattern> [owner]");
            return 1;
        }

        using var ec2 = new AmazonEC2Client(RegionEndpoint.EUWest1);
        var request = {|AMI0301:new DescribeImagesRequest
        {
            Filters = new List<Filter>
            {
                new("name", new List<string> { args[0] }),
                new("architecture", new List<string> { "x86_64" }),
                new("state", new List<string> { "available" }),
            },
        }|};
        if (args.Length > 1)
        {
            request.Owners = new List<string> { args[1] };
        }

        var images = (await ec2.DescribeImagesAsync(request)).Images ?? [];
        var newest = images.OrderByDescending(image => DateTime.Parse(image.CreationDate)).FirstOrDefault();
        if (newest is null)
        {
            return 2;
        }

        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = newest.ImageId, InstanceType = InstanceType.T3Micro, MinCount = 1, MaxCount = 1 });
        return 0;
        """);

    [Fact]
    public Task A_service_with_an_injected_client_and_options() => Verify.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        namespace Builds;

        public sealed class ImageOptions
        {
            public List<string> Owners { get; set; } = ["self"];

            public string NamePattern { get; set; } = "build-agent-*";
        }

        public interface IImageCatalog
        {
            Task<Image?> FindNewestAsync(CancellationToken cancellationToken);
        }

        public sealed class ImageCatalog : IImageCatalog
        {
            private readonly IAmazonEC2 _ec2;
            private readonly ImageOptions _options;

            public ImageCatalog(IAmazonEC2 ec2, ImageOptions options)
            {
                _ec2 = ec2 ?? throw new ArgumentNullException(nameof(ec2));
                _options = options;
            }

            public async Task<Image?> FindNewestAsync(CancellationToken cancellationToken)
            {
                var response = await _ec2.DescribeImagesAsync(CreateRequest(_options.NamePattern), cancellationToken).ConfigureAwait(false);
                return response.Images
                    .Where(image => image.State == ImageState.Available)
                    .OrderByDescending(image => image.CreationDate)
                    .FirstOrDefault();
            }

            public async Task<string> FindAnyAsync(string pattern)
            {
                try
                {
                    var response = await _ec2.DescribeImagesAsync({|AMI0301:new DescribeImagesRequest { Filters = [ByName(pattern)] }|});
                    return {|AMI0303:response.Images.First()|}.ImageId;
                }
                catch (AmazonEC2Exception exception)
                {
                    throw new InvalidOperationException($"No image like {pattern}.", exception);
                }
            }

            public async Task<bool> ExistsAsync(string imageId)
            {
                var response = await _ec2.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = [imageId] });
                return response.Images?.FirstOrDefault()?.State == ImageState.Available;
            }

            private DescribeImagesRequest CreateRequest(string pattern) => new()
            {
                Owners = _options.Owners,
                Filters = [ByName(pattern), new Filter { Name = "virtualization-type", Values = ["hvm"] }],
            };

            private static Filter ByName(string pattern) => new() { Name = "name", Values = [pattern] };
        }
        """);

    [Fact]
    public Task A_Lambda_handler_that_cleans_up() => Verify.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        namespace CleanUp;

        public class Function
        {
            private static readonly AmazonEC2Client Ec2 = new();

            public async Task<int> FunctionHandler(Dictionary<string, string> input)
            {
                var keep = int.Parse(input["keep"]);
                var paginator = Ec2.Paginators.DescribeImages(new DescribeImagesRequest
                {
                    Owners = ["self"],
                    Filters = [new Filter("tag:Role", [input["role"]])],
                });
                var images = new List<Image>();
                await foreach (var response in paginator.Responses)
                {
                    images.AddRange(response.Images ?? []);
                }

                var old = images.OrderByDescending(image => image.CreationDate).Skip(keep).ToList();
                foreach (var image in old)
                {
                    await Ec2.DeregisterImageAsync({|AMI0402:new DeregisterImageRequest { ImageId = image.ImageId }|});
                }

                return old.Count;
            }
        }

        public class ThoroughFunction
        {
            private readonly IAmazonEC2 _ec2 = new AmazonEC2Client();

            public async Task FunctionHandler(List<string> imageIds)
            {
                var images = (await _ec2.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = imageIds })).Images;
                foreach (var image in images)
                {
                    await _ec2.DeregisterImageAsync(new DeregisterImageRequest(image.ImageId));
                    foreach (var snapshot in image.BlockDeviceMappings.Select(mapping => mapping.Ebs?.SnapshotId).OfType<string>())
                    {
                        await _ec2.DeleteSnapshotAsync(new DeleteSnapshotRequest(snapshot));
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_pipeline_that_shares_images() => Verify.Reports("""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        public enum Audience { Partners, Everybody }

        public sealed class Publisher(IAmazonEC2 ec2, IReadOnlyList<string> partners)
        {
            public async Task Publish(string imageId, Audience audience)
            {
                var permissions = new List<LaunchPermission>();
                if (audience == Audience.Everybody)
                {
                    permissions.Add(new LaunchPermission { Group = {|AMI0401:PermissionGroup.All|} });
                }
                else
                {
                    permissions.AddRange(partners.Select(partner => new LaunchPermission { UserId = partner }));
                }

                await ec2.ModifyImageAttributeAsync(new ModifyImageAttributeRequest
                {
                    ImageId = imageId,
                    LaunchPermission = new LaunchPermissionModifications { Add = permissions },
                });
            }

            public Task Withdraw(string imageId) => ec2.ModifyImageAttributeAsync(new ModifyImageAttributeRequest
            {
                ImageId = imageId,
                LaunchPermission = new LaunchPermissionModifications { Remove = [new LaunchPermission { Group = PermissionGroup.All }] },
            });
        }
        """);

    [Fact]
    public Task An_old_program_whose_collections_are_never_null() => Verify.Reports(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Program
        {
            static async Task Main()
            {
                var client = new AmazonEC2Client();
                var owned = new DescribeImagesRequest();
                owned.Owners.Add("self");
                owned.Filters.Add(new Filter("name", new List<string> { "web-*" }));
                var mine = (await client.DescribeImagesAsync(owned)).Images;
                Console.WriteLine(mine.Count);

                var open = {|AMI0301:new DescribeImagesRequest()|};
                open.Filters.Add(new Filter { Name = "name", Values = { "web-*" } });
                var task = client.DescribeImagesAsync(open);
                task.Wait();
                var image = {|AMI0303:task.Result.Images[0]|};
                Console.WriteLine(image.ImageId);

                var filters = new List<Filter>();
                var name = new Filter("name");
                name.Values.Add("db-*");
                filters.Add(name);
                var owner = new Filter();
                owner.Name = "owner-id";
                owner.Values.Add("123456789012");
                filters.Add(owner);
                var request = new DescribeImagesRequest { Filters = filters };
                Console.WriteLine((await client.DescribeImagesAsync(request)).Images.Count);

                var share = new ModifyImageAttributeRequest { ImageId = image.ImageId, LaunchPermission = new LaunchPermissionModifications() };
                share.LaunchPermission.Add.Add(new LaunchPermission { Group = {|AMI0401:"all"|} });
                await client.ModifyImageAttributeAsync(share);
                await client.DeregisterImageAsync(new DeregisterImageRequest(image.ImageId));
            }
        }
        """,
        Libs.OldSdk);

    [Fact]
    public Task Infrastructure_as_code() => Verify.Reports(
        """
        using System.Collections.Generic;
        using Pulumi;
        using Aws = Pulumi.Aws;

        return await Deployment.RunAsync(() =>
        {
            var ubuntu = Aws.Ec2.GetAmi.Invoke(new()
            {
                MostRecent = true,
                Filters = new[]
                {
                    new Aws.Ec2.Inputs.GetAmiFilterInputArgs
                    {
                        Name = "name",
                        Values = new[]
                        {
                            "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*",
                        },
                    },
                },
                Owners = new[]
                {
                    "099720109477",
                },
            });

            var custom = Aws.Ec2.GetAmi.Invoke({|AMI0301:new()
            {
                MostRecent = true,
                Filters = new[]
                {
                    new Aws.Ec2.Inputs.GetAmiFilterInputArgs { Name = "name", Values = new[] { "base-*" } },
                },
            }|});

            var web = new Aws.Ec2.Instance("web", new()
            {
                Ami = ubuntu.Apply(ami => ami.Id),
                InstanceType = "t3.micro",
            });

            return new Dictionary<string, object?> { ["image"] = custom.Apply(ami => ami.Id) };
        });
        """,
        Libs.Pulumi);
}
