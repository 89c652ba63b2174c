namespace AmiAnalyzers.Benchmarks.Code;

/// <summary>
/// The kinds of files that make up the measured code. In each, <c>N</c> between percent signs is the file's number, and <c>%word%</c>,
/// <c>%region%</c>, <c>%id%</c> and <c>%type%</c> are drawn anew at every place.
/// </summary>
internal static class Shapes
{
    /// <summary>What a business application consists of, AWS or not.</summary>
    public static readonly string[] Plain =
    [
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop.Area%N%;

        /// <summary>An order as it is stored.</summary>
        public sealed record Order%N%(Guid Id, string Customer, decimal Total, DateTimeOffset Created)
        {
            public const string TableName = "%word%-orders-%N%";

            public string Status { get; init; } = "%word%";

            public IReadOnlyList<OrderLine%N%> Lines { get; init; } = Array.Empty<OrderLine%N%>();

            public string Describe() => $"{Id:N} of {Customer}: {Total:0.00} ({Status}), {Lines.Count} lines";
        }

        public sealed record OrderLine%N%(string Article, int Count, decimal Price)
        {
            public decimal Sum => Count * Price;

            public string Display => Article switch
            {
                "%word%" => "a %word%",
                "%word%s" => "the %word%",
                null or "" => "nothing",
                _ => Article.Trim(),
            };
        }

        public enum OrderState%N%
        {
            Open,
            Paid,
            Sent,
            Returned,
        }

        public static class OrderExtensions%N%
        {
            private static readonly Dictionary<string, OrderState%N%> States = new(StringComparer.Ordinal)
            {
                ["%word%"] = OrderState%N%.Open,
                ["%word%-paid"] = OrderState%N%.Paid,
                ["%word%-sent"] = OrderState%N%.Sent,
                ["%word%-returned"] = OrderState%N%.Returned,
            };

            public static OrderState%N% ToState(this Order%N% order) =>
                States.TryGetValue(order.Status, out var state) ? state : throw new InvalidOperationException("Unknown state: " + order.Status);

            public static decimal Revenue(this IEnumerable<Order%N%> orders) =>
                orders.Where(order => order.ToState() is OrderState%N%.Paid or OrderState%N%.Sent).Sum(order => order.Total);

            public static IEnumerable<string> Articles(this IEnumerable<Order%N%> orders) =>
                orders.SelectMany(order => order.Lines).Select(line => line.Article).Distinct().OrderBy(name => name, StringComparer.Ordinal);
        }
        """,
        """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Shop.Area%N%;

        public interface IStock%N%
        {
            Task<int> CountAsync(string article, CancellationToken cancellationToken);

            Task ReserveAsync(string article, int count, CancellationToken cancellationToken);
        }

        /// <summary>Keeps the stock of a warehouse.</summary>
        public sealed class Stock%N% : IStock%N%
        {
            private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
            private readonly Action<string> _log;
            private readonly string _warehouse;

            public Stock%N%(Action<string> log, string warehouse = "%word%-%N%")
            {
                _log = log ?? throw new ArgumentNullException(nameof(log));
                _warehouse = warehouse;
            }

            public async Task<int> CountAsync(string article, CancellationToken cancellationToken)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                if (string.IsNullOrEmpty(article))
                {
                    throw new ArgumentException("An article has a name.", nameof(article));
                }

                return _counts.TryGetValue(article, out var count) ? count : 0;
            }

            public async Task ReserveAsync(string article, int count, CancellationToken cancellationToken)
            {
                var key = _warehouse + "/" + article;
                for (var attempt = 1; attempt <= 3; attempt++)
                {
                    try
                    {
                        var left = await CountAsync(article, cancellationToken) - count;
                        if (left < 0)
                        {
                            _log("Not enough %word% in " + key);
                            throw new InvalidOperationException($"Only {left + count} of {article} left in {_warehouse}.");
                        }

                        _counts[article] = left;
                        _log("Reserved " + count + " of " + key);
                        return;
                    }
                    catch (TimeoutException exception) when (attempt < 3)
                    {
                        _log("Attempt " + attempt + " at " + key + " failed: " + exception.Message);
                        await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt), cancellationToken);
                    }
                }
            }

            public IEnumerable<string> Report()
            {
                foreach (var pair in _counts)
                {
                    if (pair.Value == 0)
                    {
                        yield return "%word%: " + pair.Key;
                        continue;
                    }

                    yield return pair.Value < 10 ? "low: " + pair.Key : "fine: " + pair.Key;
                }
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Text;

        namespace Shop.Area%N%;

        internal sealed class Import%N%
        {
            private const string Header = "article;count;%word%;%word%;comment";
            private readonly Dictionary<string, List<string[]>> _rows = new();
            private int _line;

            public event EventHandler<string>? Complained;

            public int Lines => _line;

            public bool TryRead(TextReader reader, out int read)
            {
                read = 0;
                if (reader.ReadLine() is not { } header || header != Header)
                {
                    Complained?.Invoke(this, "The file does not begin with '" + Header + "'.");
                    return false;
                }

                while (reader.ReadLine() is { } line)
                {
                    _line++;
                    var cells = line.Split(';');
                    if (cells.Length != 5)
                    {
                        Complained?.Invoke(this, $"Line {_line} has {cells.Length} cells.");
                        continue;
                    }

                    if (!int.TryParse(cells[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var count) || count < 0)
                    {
                        Complained?.Invoke(this, "No count: " + cells[1]);
                        continue;
                    }

                    if (!_rows.TryGetValue(cells[0], out var rows))
                    {
                        _rows.Add(cells[0], rows = new List<string[]>());
                    }

                    rows.Add(cells);
                    read += count;
                }

                return true;
            }

            public override string ToString()
            {
                var builder = new StringBuilder();
                foreach (var (article, rows) in _rows)
                {
                    builder.Append(article).Append(": ").Append(rows.Count.ToString(CultureInfo.InvariantCulture));
                    foreach (var row in rows)
                    {
                        builder.Append(row[2] switch { "%word%" => " (%word%)", "%word%x" => " (new)", _ => "" });
                    }

                    builder.AppendLine();
                }

                return builder.Length == 0 ? "nothing in %word%-%N%" : builder.ToString();
            }
        }
        """,
    ];

    /// <summary>Pictures: code that speaks of images and means no AMI.</summary>
    public static readonly string[] Pictures =
    [
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop.Area%N%;

        public sealed class Gallery%N%
        {
            private readonly List<Picture%N%> _pictures = new();

            public int Count => _pictures.Count;

            public void Add(string imageId, string title, int width)
            {
                if (_pictures.Any(picture => picture.ImageId == imageId))
                {
                    throw new ArgumentException("There is a picture " + imageId + " in %word% already.", nameof(imageId));
                }

                _pictures.Add(new Picture%N% { ImageId = imageId, Title = title, Width = width, Image = "%word%/" + imageId + ".png" });
            }

            public IEnumerable<string> Titles(int atLeast)
            {
                foreach (var picture in _pictures)
                {
                    if (picture.Width >= atLeast)
                    {
                        yield return picture.Title.Length == 0 ? "%word%" : picture.Title;
                    }
                }
            }
        }

        public sealed class Picture%N%
        {
            public string ImageId { get; set; } = "";

            public string Image { get; set; } = "%word%.png";

            public string Title { get; set; } = "";

            public int Width { get; set; }
        }
        """,
    ];

    /// <summary>AWS code that has nothing to do with images.</summary>
    public static readonly string[] AwsWithoutImages =
    [
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        namespace Shop.Area%N%;

        /// <summary>What the operators see of the machines.</summary>
        public sealed class Machines%N%
        {
            private readonly IAmazonEC2 _ec2;
            private readonly IAmazonSimpleSystemsManagement _ssm;

            public Machines%N%(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                _ec2 = ec2;
                _ssm = ssm;
            }

            public async Task<IReadOnlyList<string>> RunningAsync(string team)
            {
                var request = new DescribeInstancesRequest
                {
                    Filters = new List<Amazon.EC2.Model.Filter>
                    {
                        new("instance-state-name", new List<string> { "running", "pending" }),
                        new("tag:team", new List<string> { team, "%word%" }),
                    },
                    MaxResults = 100,
                };
                var response = await _ec2.DescribeInstancesAsync(request);
                return response.Reservations.SelectMany(reservation => reservation.Instances)
                    .Where(instance => instance.InstanceType != InstanceType.T2Nano)
                    .Select(instance => instance.InstanceId + " (" + instance.PrivateIpAddress + ")")
                    .ToList();
            }

            public async Task TagAsync(string instanceId, string owner)
            {
                await _ec2.CreateTagsAsync(new CreateTagsRequest
                {
                    Resources = new List<string> { instanceId },
                    Tags = new List<Amazon.EC2.Model.Tag> { new("owner", owner), new("project", "%word%-%N%"), new("cost-center", "%word%") },
                });
            }

            public async Task OpenAsync(string groupId)
            {
                await _ec2.AuthorizeSecurityGroupIngressAsync(new AuthorizeSecurityGroupIngressRequest
                {
                    GroupId = groupId,
                    IpPermissions = new List<IpPermission>
                    {
                        new() { IpProtocol = "tcp", FromPort = 443, ToPort = 443, Ipv4Ranges = new List<IpRange> { new() { CidrIp = "10.0.0.0/8", Description = "%word%" } } },
                        new() { IpProtocol = "tcp", FromPort = 8443, ToPort = 8443, Ipv4Ranges = new List<IpRange> { new() { CidrIp = "172.16.0.0/12" } } },
                    },
                });
            }

            public async Task<string> SettingAsync(string name)
            {
                try
                {
                    var answer = await _ssm.GetParameterAsync(new GetParameterRequest { Name = "/shop/%word%/" + name, WithDecryption = true });
                    return answer.Parameter.Value;
                }
                catch (ParameterNotFoundException)
                {
                    return "%word%";
                }
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        namespace Shop.Area%N%;

        internal sealed class Volumes%N%
        {
            private static readonly string[] States = { "available", "in-use", "%word%" };
            private readonly IAmazonEC2 _ec2;

            public Volumes%N%(IAmazonEC2 ec2) => _ec2 = ec2;

            public async Task<string> CreateAsync(string zone, int size)
            {
                var request = new CreateVolumeRequest { AvailabilityZone = zone, Size = size, VolumeType = VolumeType.Gp3, Encrypted = true };
                request.TagSpecifications = new List<TagSpecification>
                {
                    new() { ResourceType = ResourceType.Volume, Tags = new List<Tag> { new() { Key = "Name", Value = "%word%-%N%" } } },
                };
                var response = await _ec2.CreateVolumeAsync(request);
                return response.Volume.VolumeId;
            }

            public async Task<int> SizeAsync(string group)
            {
                var sum = 0;
                string? token = null;
                do
                {
                    var response = await _ec2.DescribeVolumesAsync(new DescribeVolumesRequest
                    {
                        NextToken = token,
                        Filters = new List<Filter> { new() { Name = "tag:group", Values = new List<string> { group } }, new() { Name = "status", Values = new List<string>(States) } },
                    });
                    foreach (var volume in response.Volumes)
                    {
                        sum += volume.Size ?? 0;
                    }

                    token = response.NextToken;
                }
                while (!string.IsNullOrEmpty(token));

                return sum;
            }

            public Task StopAsync(IEnumerable<string> instances) => _ec2.StopInstancesAsync(new StopInstancesRequest { InstanceIds = new List<string>(instances), Force = false });
        }
        """,
    ];

    /// <summary>Code that starts instances, most of them from hard-coded images.</summary>
    public static readonly string[] Dense =
    [
        """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon;
        using Amazon.EC2;
        using Amazon.EC2.Model;

        namespace Shop.Area%N%;

        public sealed class Launcher%N%
        {
            private const string Fallback = "%id%";
            private static readonly Dictionary<string, string> Images = new()
            {
                ["us-east-1"] = "%id%",
                ["eu-west-1"] = "%id%",
                ["ap-southeast-2"] = "%id%",
            };

            private readonly IAmazonEC2 _ec2;
            private readonly string _region;

            public Launcher%N%(IAmazonEC2 ec2, string region)
            {
                _ec2 = ec2;
                _region = region;
            }

            public async Task<string> LaunchAsync(string name, bool isLarge)
            {
                var request = new RunInstancesRequest
                {
                    ImageId = Images.TryGetValue(_region, out var image) ? image : Fallback,
                    InstanceType = isLarge ? InstanceType.M5Large : InstanceType.T3Micro,
                    MinCount = 1,
                    MaxCount = 1,
                    TagSpecifications = new List<TagSpecification>
                    {
                        new() { ResourceType = ResourceType.Instance, Tags = new List<Tag> { new() { Key = "Name", Value = name + "-%word%" } } },
                    },
                };
                if (name.StartsWith("%word%", StringComparison.Ordinal))
                {
                    request.ImageId = "%id%";
                    request.InstanceType = "%type%";
                }

                var response = await _ec2.RunInstancesAsync(request);
                return response.Reservation.Instances[0].InstanceId;
            }

            public Task<CreateLaunchTemplateResponse> TemplateAsync() => _ec2.CreateLaunchTemplateAsync(new CreateLaunchTemplateRequest
            {
                LaunchTemplateName = "%word%-%N%",
                LaunchTemplateData = new RequestLaunchTemplateData { ImageId = "%id%", InstanceType = "%type%" },
            });

            public async Task<int> CountAsync()
            {
                using var pinned = new AmazonEC2Client(RegionEndpoint.USEast1);
                var running = await Start(pinned, "%id%", "%type%");
                return running.Reservation.Instances.Count;
            }

            private static Task<RunInstancesResponse> Start(AmazonEC2Client client, string image, string type) =>
                client.RunInstancesAsync(new RunInstancesRequest(image, 1, 1) { InstanceType = type });
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;

        namespace Shop.Area%N%;

        internal sealed class Fleet%N%
        {
            private readonly IAmazonEC2 _ec2;
            private readonly IAmazonSimpleSystemsManagement _ssm;

            public Fleet%N%(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm) => (_ec2, _ssm) = (ec2, ssm);

            public async Task<string> NewestAsync()
            {
                var images = await _ec2.DescribeImagesAsync(new DescribeImagesRequest
                {
                    Owners = new List<string> { "amazon" },
                    Filters = new List<Amazon.EC2.Model.Filter>
                    {
                        new("name", new List<string> { "al2023-ami-2023*-x86_64" }),
                        new("architecture", new List<string> { "x86_64" }),
                    },
                });
                return images.Images.OrderByDescending(image => image.CreationDate).First().ImageId;
            }

            public async Task<string> ParameterAsync() => (await _ssm.GetParameterAsync(new GetParameterRequest
            {
                Name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64",
            })).Parameter.Value;

            public async Task SpotAsync(int count)
            {
                var specification = new LaunchSpecification { ImageId = await ParameterAsync(), InstanceType = InstanceType.T4gMicro };
                for (var index = 0; index < count; index++)
                {
                    if (index % 2 == 0)
                    {
                        specification.ImageId = "%id%";
                    }

                    await _ec2.RequestSpotInstancesAsync(new RequestSpotInstancesRequest { InstanceCount = 1, LaunchSpecification = specification });
                    Console.WriteLine("Asked for %word% " + index);
                }
            }

            public async Task RunAsync(string environment)
            {
                var image = environment switch
                {
                    "production" => await NewestAsync(),
                    "staging" => "%id%",
                    "%word%" => await ParameterAsync(),
                    _ => throw new InvalidOperationException("No image for " + environment),
                };
                var type = environment == "production" ? "%type%" : "t3.small";
                await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, InstanceType = type, MinCount = 1, MaxCount = 3 });
            }
        }
        """,
        """
        using System.Collections.Generic;
        using Amazon.CDK;
        using Amazon.CDK.AWS.EC2;
        using Constructs;

        namespace Shop.Area%N%;

        public class Web%N% : Stack
        {
            public Web%N%(Construct scope, string id, IStackProps? props = null) : base(scope, id, props)
            {
                var vpc = new Vpc(this, "%word%", new VpcProps { MaxAzs = 2 });
                var web = new CfnInstance(this, "Web", new CfnInstanceProps
                {
                    ImageId = "%id%",
                    InstanceType = "%type%",
                    SubnetId = vpc.PublicSubnets[0].SubnetId,
                });
                Tags.SetTag("tier", "%word%");
                var images = MachineImage.GenericLinux(new Dictionary<string, string>
                {
                    ["us-east-1"] = "%id%",
                    ["eu-central-1"] = "%id%",
                });
                _ = new Instance_(this, "Worker", new InstanceProps
                {
                    Vpc = vpc,
                    MachineImage = images,
                    InstanceType = new Amazon.CDK.AWS.EC2.InstanceType("%type%"),
                });
                _ = new Instance_(this, "Batch", new InstanceProps
                {
                    Vpc = vpc,
                    MachineImage = MachineImage.LatestAmazonLinux2023(new AmazonLinux2023ImageSsmParameterProps { CpuType = AmazonLinuxCpuType.ARM_64 }),
                    InstanceType = Amazon.CDK.AWS.EC2.InstanceType.Of(InstanceClass.M6G, InstanceSize.LARGE),
                });
                _ = new CfnOutput(this, "Url", new CfnOutputProps { Value = web.AttrPublicDnsName });
            }
        }
        """,
    ];
}
