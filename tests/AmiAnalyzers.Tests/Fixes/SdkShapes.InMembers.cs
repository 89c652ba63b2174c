namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Fields, properties, constructors, parameters and other members.</summary>
internal static partial class SdkShapes
{
    private static IEnumerable<CodeShape> InMembers =>
    [
        CodeShape.InServer("argument of a private method", "R", """
            public Task StartAsync() => StartAsync("ami-0c7e3b7f5a9d21e84");

            private async Task StartAsync(string image) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InServer("argument of a private method, awaited", "GR", """
            public async Task StartAsync() => await StartAsync("ami-0c7e3b7f5a9d21e84");

            private async Task StartAsync(string image) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InServer("tuples that come apart", "R", """
            private static readonly Dictionary<bool, (string Image, InstanceType Type)> Sizes = new() { [true] = ("ami-0c7e3b7f5a9d21e84", InstanceType.T3Micro) };

            public async Task StartAsync(bool isLarge)
            {
                var (image, type) = Sizes[isLarge];
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, InstanceType = type });
                foreach (var (other, _) in Sizes.Values)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = other });
                }
            }
            """),
        CodeShape.InServer("elements of a tuple by name", "R", """
            private static readonly (string Image, string Name) Web = ("ami-0c7e3b7f5a9d21e84", "web");

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Web.Image, KeyName = Console.In.ReadLine() == Web.Name ? null : Web.Item2 });
            """),
        CodeShape.InServer("tuple that is handed on", "-", """
            private static readonly (string Image, string Name) Web = ("ami-0c7e3b7f5a9d21e84", "web");

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Web.Image });

            internal Task DescribeAsync() => Console.Out.WriteLineAsync(Web.ToString());
            """),
        CodeShape.InServer("constant field", "RG", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            """),
        CodeShape.InServer("read-only field", "RG", """
            private static readonly string Image = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            """),
        CodeShape.InServer("mutable field", "R", """
            private string _image = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = _image });

            internal void Clear() => _image = "";
            """),
        CodeShape.InServer("property with an initialiser", "RG", """
            private string Image { get; } = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            """),
        CodeShape.InServer("expression-bodied property", "RG", """
            private string Image => "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            """),
        CodeShape.InServer("settable property", "R", """
            public string Image { get; set; } = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            """),
        CodeShape.InServer("settable property that is tested", "-", """
            public string? Image { get; set; } = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync()
            {
                if (this is not { Image: null })
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
                }
            }
            """),
        CodeShape.InServer("options with a default", "R", """
            public async Task StartAsync(Options options) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId });

            internal Options Other() => new() { ImageId = "" };

            public class Options
            {
                public string ImageId { get; set; } = "ami-0c7e3b7f5a9d21e84";
            }
            """),
        CodeShape.InServer("options that are checked", "R", """
            public async Task StartAsync(Options options)
            {
                ArgumentException.ThrowIfNullOrEmpty(options.ImageId);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId is not null ? options.ImageId : throw new ArgumentException(nameof(options.ImageId)) });
            }

            public class Options
            {
                public string ImageId { get; set; } = "ami-0c7e3b7f5a9d21e84";

                public bool IsValid => !string.IsNullOrWhiteSpace(ImageId) && ImageId != null;
            }
            """),
        CodeShape.InServer("options that an attribute checks", "-", """
            public async Task StartAsync(Options options) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId });

            public class Options
            {
                [System.ComponentModel.DataAnnotations.RegularExpression("^ami-[0-9a-f]+$")]
                public string ImageId { get; set; } = "ami-0c7e3b7f5a9d21e84";
            }
            """),
        CodeShape.InServer("options that an attribute requires", "R", """
            public async Task StartAsync(Options options) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId });

            public class Options
            {
                [System.ComponentModel.DataAnnotations.Required]
                public string ImageId { get; set; } = "ami-0c7e3b7f5a9d21e84";
            }
            """),
        CodeShape.InServer("options that are made", "R", """
            internal Task StartAsync() => StartAsync(new Options { ImageId = "ami-0c7e3b7f5a9d21e84" });

            public async Task StartAsync(Options options) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId });

            public record Options
            {
                public string? ImageId { get; init; }
            }
            """),
        CodeShape.InServer("options that are logged", "-", """
            public async Task StartAsync(Options options)
            {
                Console.WriteLine(options.ImageId);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId });
            }

            public class Options
            {
                public string ImageId { get; init; } = "ami-0c7e3b7f5a9d21e84";
            }
            """),
        CodeShape.InServer("default set by a constructor", "R", """
            public async Task StartAsync(Options options) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId });

            public class Options
            {
                public Options(string? image = null)
                {
                    ImageId = image ?? "ami-0c7e3b7f5a9d21e84";
                }

                public string ImageId { get; }
            }
            """),
        CodeShape.InServer("parameter of a record", "R", """
            public async Task StartAsync(Options options) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId, KeyName = options.Key });

            public record Options(string Key, string ImageId = "ami-0c7e3b7f5a9d21e84");
            """),
        CodeShape.InServer("parameter of a record that is taken apart", "-", """
            public async Task StartAsync(Options options)
            {
                var (key, image) = options;
                Console.WriteLine(image);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.ImageId, KeyName = key });
            }

            public record Options(string Key, string ImageId = "ami-0c7e3b7f5a9d21e84");
            """),
        CodeShape.InServer("property that overrides", "R", """
            public async Task StartAsync(Kind kind) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = kind.Image });

            public abstract class Kind
            {
                public abstract string Image { get; }
            }

            public class Web : Kind
            {
                public override string Image => "ami-0c7e3b7f5a9d21e84";
            }

            public class Custom(string image) : Kind
            {
                public override string Image { get; } = image;
            }
            """),
        CodeShape.InServer("property of an interface, for spot instances", "-", """
            public async Task StartAsync(IKind kind) => await ec2.RequestSpotInstancesAsync(new() { LaunchSpecification = new() { ImageId = kind.Image } });

            public interface IKind
            {
                string Image { get; }
            }

            public class Web : IKind
            {
                public string Image => "ami-0c7e3b7f5a9d21e84";
            }
            """),
        CodeShape.InServer("method of another class", "R", """
            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images.Web(isLarge: true) });

            internal static class Images
            {
                public static string Web(bool isLarge)
                {
                    return isLarge ? "ami-0c7e3b7f5a9d21e84" : "";
                }
            }
            """),
        CodeShape.InServer("asynchronous method of another class", "GR", """
            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = await Images.WebAsync(ssm) });

            internal static class Images
            {
                public static async Task<string> WebAsync(IAmazonSimpleSystemsManagement ssm)
                {
                    await ssm.DescribeParametersAsync(new());
                    return "ami-0c7e3b7f5a9d21e84";
                }
            }
            """),
        CodeShape.InServer("argument of an interface's method", "R", """
            internal Task StartAsync(ILauncher launcher) => launcher.StartAsync("ami-0c7e3b7f5a9d21e84");

            internal interface ILauncher
            {
                Task StartAsync(string image);
            }

            internal class Launcher(IAmazonEC2 ec2) : ILauncher
            {
                public async Task StartAsync(string image) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            }

            internal class Retrying(ILauncher inner) : ILauncher
            {
                public Task StartAsync(string image) => inner.StartAsync(image);
            }
            """),
        CodeShape.InServer("argument of an interface's method that logs", "-", """
            internal Task StartAsync(ILauncher launcher) => launcher.StartAsync("ami-0c7e3b7f5a9d21e84");

            internal interface ILauncher
            {
                Task StartAsync(string image);
            }

            internal class Silent : ILauncher
            {
                public Task StartAsync(string image) => Console.Out.WriteLineAsync(image);
            }
            """),
        CodeShape.InServer("argument of an interface's method that nobody implements", "-", """
            internal Task StartAsync(ILauncher launcher) => launcher.StartAsync("ami-0c7e3b7f5a9d21e84");

            internal interface ILauncher
            {
                Task StartAsync(string image);
            }
            """),
        CodeShape.InServer("argument of a constructor", "R", """
            internal static Pool Create(IAmazonEC2 ec2) => new(ec2, "ami-0c7e3b7f5a9d21e84");

            internal class Pool(IAmazonEC2 ec2, string image)
            {
                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            }
            """),
        CodeShape.InServer("argument of a record's constructor", "R", """
            internal static Options Create() => new("ami-0c7e3b7f5a9d21e84");

            internal async Task StartAsync(Options options) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = options.Image });

            internal record Options(string Image);
            """),
        CodeShape.InServer("builder", "R", """
            internal Task StartAsync() => ec2.RunInstancesAsync(new Builder().WithImage("ami-0c7e3b7f5a9d21e84").Build());

            private sealed class Builder
            {
                private readonly RunInstancesRequest _request = new();

                public Builder WithImage(string image)
                {
                    _request.ImageId = image;
                    return this;
                }

                public RunInstancesRequest Build() => _request;
            }
            """),
        CodeShape.InServer("argument that goes round and round", "-", """
            internal static int Count() => One.Count("ami-0c7e3b7f5a9d21e84");

            internal static class One
            {
                public static int Count(string image) => Two.Count(image);
            }

            internal static class Two
            {
                public static int Count(string image) => One.Count(image);
            }
            """),
        CodeShape.InServer("method that is passed on", "-", """
            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images.Web(), KeyName = Read(Images.Web) });

            private static string Read(Func<string> read) => read();

            internal static class Images
            {
                public static string Web() => "ami-0c7e3b7f5a9d21e84";
            }
            """),
        CodeShape.InServer("constant logged before a client exists", "G", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public static async Task StartAsync()
            {
                Console.WriteLine("Starting " + Image);
                using var ec2 = new AmazonEC2Client();
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            }
            """),
        CodeShape.InServer("two constants in one declaration", "RG", """
            private const string Web = "ami-0c7e3b7f5a9d21e84", Name = "web";

            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Web, KeyName = Name });
            """),
        CodeShape.InServer("constant that is logged too", "G", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync()
            {
                Console.WriteLine("Starting " + Image);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            }
            """),
        CodeShape.InServer("constant used twice", "RG", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync()
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image, MinCount = 1 });
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image, MinCount = 2 });
            }
            """),
        CodeShape.InServer("constant that another call takes", "G", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync(Func<string, Task> start) => await start(Image);
            """),
        CodeShape.InServer("constant that manages images", "-", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public async Task StartAsync()
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
                await ec2.DeregisterImageAsync(new DeregisterImageRequest { ImageId = Image, DeleteAssociatedSnapshots = true });
            }
            """),
        CodeShape.InServer("constant that a comment names", "G", """
            /// <summary>Starts <see cref="Image"/>.</summary>
            public async Task StartAsync() => await ec2.RequestSpotInstancesAsync(new() { LaunchSpecification = new() { ImageId = Image } });

            internal const string Image = "ami-0c7e3b7f5a9d21e84";
            """),
        CodeShape.InServer("images by purpose", "R", """
            private static readonly Dictionary<string, string> Images = new() { ["web"] = "ami-0c7e3b7f5a9d21e84" };

            public async Task StartAsync(string purpose) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images[purpose] });
            """),
        CodeShape.InServer("values of a dictionary's entries", "R", """
            private static readonly Dictionary<string, string> Images = new() { ["web"] = "ami-0c7e3b7f5a9d21e84" };

            public async Task StartAsync()
            {
                foreach (var (name, image) in Images)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, KeyName = name });
                }

                foreach (var entry in Images)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = entry.Value, KeyName = entry.Key });
                }

                foreach (var image in Images.Values)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
                }
            }
            """),
        CodeShape.InServer("values that are looked for", "-", """
            private static readonly Dictionary<string, string> Images = new() { ["web"] = "ami-0c7e3b7f5a9d21e84" };

            public async Task StartAsync(string image)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images["web"], KeyName = Images.ContainsValue(image) ? image : null });
            }
            """),
        CodeShape.InServer("images that can be changed", "-", """
            internal static readonly string[] Images = { "ami-0c7e3b7f5a9d21e84" };

            public async Task StartAsync(Action<string[]> change)
            {
                change(Images);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Images[0] });
            }
            """),
        CodeShape.InServer("default value", "R", """
            public async Task StartAsync(string image = "ami-0c7e3b7f5a9d21e84") => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InServer("default value of a private method", "R", """
            public Task StartAsync() => Start();

            private async Task Start(string image = "ami-0c7e3b7f5a9d21e84") => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InServer("attribute", "-", """
            [System.ComponentModel.DefaultValue("ami-0c7e3b7f5a9d21e84")]
            public string Image { get; set; } = "";
            """),
        CodeShape.InServer("expression-bodied method", "GR", """
            public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InServer("task without await", "R", """
            public Task<RunInstancesResponse> StartAsync() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InServer("request in a field", "R", """
            private readonly RunInstancesRequest _request = new() { ImageId = "ami-0c7e3b7f5a9d21e84" };

            public async Task StartAsync() => await ec2.RunInstancesAsync(_request);
            """),
        CodeShape.InServer("asynchronous iterator", "GR", """
            public async IAsyncEnumerable<RunInstancesResponse> StartAsync(int count)
            {
                for (var i = 0; i < count; i++)
                {
                    yield return await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        CodeShape.InServer("iterator", "R", """
            public IEnumerable<RunInstancesRequest> Requests()
            {
                yield return new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" };
            }
            """),
        CodeShape.InServer("unsafe method", "R", """
            public unsafe Task StartAsync()
            {
                return ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        CodeShape.InServer("event handler", "GR", """
            public event EventHandler? Pressed;

            internal void Listen() => Pressed += async (_, _) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InServer("cancellation", "GR", """
            public async Task StartAsync(CancellationToken cancellationToken)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }, cancellationToken);
            }
            """),
        CodeShape.InServer("unknown use", "G", """
            public async Task StartAsync(Func<string, Task> start) => await start("ami-0c7e3b7f5a9d21e84");
            """),
        CodeShape.InServer("generic method", "GR", """
            public async Task<T?> StartAsync<T>() where T : class
            {
                return await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }) as T;
            }
            """),
    ];
}
