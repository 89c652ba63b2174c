using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Programs on the AWS SDK, each with its ID in another kind of place.</summary>
internal static class SdkShapes
{
    public static IReadOnlyList<CodeShape> All => [.. InStatements, .. InMembers, .. Clients, .. OtherRequests, .. Texts, .. OldFramework, .. Languages];

    private static IEnumerable<CodeShape> InStatements =>
    [
        CodeShape.InMethod("object initialiser", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InMethod("target-typed creation", "GR", """
            RunInstancesRequest request = new() { ImageId = "ami-0c7e3b7f5a9d21e84" };
            await ec2.RunInstancesAsync(request);
            """),
        CodeShape.InMethod("constructor argument", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest("ami-0c7e3b7f5a9d21e84", 1, 1));
            """),
        CodeShape.InMethod("named argument out of order", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest(minCount: 1, maxCount: 1, imageId: "ami-0c7e3b7f5a9d21e84"));
            """),
        CodeShape.InMethod("assignment to a member", "GR", """
            var request = new RunInstancesRequest();
            request.ImageId = "ami-0c7e3b7f5a9d21e84";
            await ec2.RunInstancesAsync(request);
            """),
        CodeShape.InMethod("local variable", "GR", """
            var image = "ami-0c7e3b7f5a9d21e84";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InMethod("local constant", "GR", """
            const string Image = "ami-0c7e3b7f5a9d21e84";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            """),
        CodeShape.InMethod("local constant that is also a label", "-", """
            const string Image = "ami-0c7e3b7f5a9d21e84";
            switch (names[0])
            {
                case Image:
                    return;
            }

            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = Image });
            """),
        CodeShape.InMethod("later assignment", "GR", """
            string image;
            image = "ami-0c7e3b7f5a9d21e84";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InMethod("conditional", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = isLarge ? "ami-0c7e3b7f5a9d21e84" : names[0] });
            """),
        CodeShape.InMethod("both sides of a conditional", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = isLarge ? "ami-0c7e3b7f5a9d21e84" : "ami-04d29b6f966df1537" });
            """),
        CodeShape.InMethod("fallback", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = names.FirstOrDefault() ?? "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InMethod("assigned fallback", "GR", """
            var image = names.FirstOrDefault();
            image ??= "ami-0c7e3b7f5a9d21e84";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InMethod("switch expression", "GR", """
            var image = names.Length switch { 0 => "ami-0c7e3b7f5a9d21e84", _ => names[0] };
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InMethod("switch statement", "GR", """
            var request = new RunInstancesRequest();
            switch (names.Length)
            {
                case 0:
                    request.ImageId = "ami-0c7e3b7f5a9d21e84";
                    break;
                default:
                    request.ImageId = names[0];
                    break;
            }

            await ec2.RunInstancesAsync(request);
            """),
        CodeShape.InMethod("parentheses", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = ("ami-0c7e3b7f5a9d21e84") });
            """),
        CodeShape.InMethod("concatenation", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-" + "0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InMethod("verbatim text", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = @"ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InMethod("raw text", "GR", """"
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = """ami-0c7e3b7f5a9d21e84""" });
            """"),
        CodeShape.InMethod("null-forgiving", "GR", """
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84"! });
            """),
        CodeShape.InMethod("embedded statement", "GR", """
            if (isLarge)
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InMethod("loop", "GR", """
            foreach (var name in names)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name });
            }
            """),
        CodeShape.InMethod("try and catch", "GR", """
            try
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            catch (AmazonEC2Exception problem) when (problem.ErrorCode != "Throttling")
            {
                throw;
            }
            """),
        CodeShape.InMethod("lock", "GR", """
            RunInstancesRequest request;
            lock (names)
            {
                request = new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" };
            }

            await ec2.RunInstancesAsync(request);
            """),
        CodeShape.InMethod("lambda", "GR", """
            var requests = names.Select(name => new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name });
            foreach (var request in requests)
            {
                await ec2.RunInstancesAsync(request);
            }
            """),
        CodeShape.InMethod("lambda with a block", "GR", """
            Func<Task> start = () =>
            {
                return ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            };
            await start();
            """),
        CodeShape.InMethod("lambda in an embedded statement", "GR", """
            if (isLarge)
                await Task.WhenAll(names.Select(name => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name })));
            else
                await Task.Yield();
            """),
        CodeShape.InMethod("asynchronous lambda", "GR", """
            await Task.WhenAll(names.Select(async name => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name })));
            """),
        CodeShape.InMethod("static lambda", "R", """
            Func<string, RunInstancesRequest> request = static name => new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name };
            await ec2.RunInstancesAsync(request(names[0]));
            """),
        CodeShape.InMethod("query", "GR", """
            var requests = from name in names select new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name };
            await ec2.RunInstancesAsync(requests.First());
            """),
        CodeShape.InMethod("asynchronous local function", "GR", """
            await StartOne();

            async Task StartOne() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InMethod("local function", "R", """
            await StartOne();

            Task StartOne() => ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        CodeShape.InMethod("collection initialiser", "GR", """
            var requests = new List<RunInstancesRequest> { new() { ImageId = "ami-0c7e3b7f5a9d21e84" } };
            foreach (var request in requests)
            {
                await ec2.RunInstancesAsync(request);
            }
            """),
        CodeShape.InMethod("array of IDs", "GR", """
            foreach (var image in new[] { "ami-0c7e3b7f5a9d21e84", names[0] })
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            }
            """),
        CodeShape.InMethod("collection expression", "GR", """
            List<string> images = ["ami-0c7e3b7f5a9d21e84"];
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = images[0] });
            """),
        CodeShape.InMethod("dictionary by purpose", "GR", """
            var images = new Dictionary<string, string> { ["web"] = "ami-0c7e3b7f5a9d21e84" };
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = images["web"] });
            """),
        CodeShape.InMethod("tuple", "G", """
            var (image, count) = ("ami-0c7e3b7f5a9d21e84", 1);
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image, MinCount = count });
            """),
        CodeShape.InMethod("span", "G", """
            ReadOnlySpan<char> image = "ami-0c7e3b7f5a9d21e84";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = names[0] });
            """),
        CodeShape.InMethod("bytes", "-", """
            var image = "ami-0c7e3b7f5a9d21e84"u8.ToArray();
            Console.WriteLine(image.Length);
            """),
        CodeShape.InMethod("default of a lambda parameter", "-", """
            var request = (string image = "ami-0c7e3b7f5a9d21e84") => new RunInstancesRequest { ImageId = image };
            await ec2.RunInstancesAsync(request());
            """),
        CodeShape.InMethod("several on one line", "GR", """
            await ec2.RunInstancesAsync(new() { ImageId = "ami-0c7e3b7f5a9d21e84" }); await ec2.RunInstancesAsync(new() { ImageId = "ami-04d29b6f966df1537" });
            """),
    ];

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

    private static IEnumerable<CodeShape> Clients =>
    [
        new("top-level statements", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client();
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("top-level statements, ID first", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            // The image of the web server.
            var image = "ami-0c7e3b7f5a9d21e84";

            using var ec2 = new AmazonEC2Client(RegionEndpoint.EUWest1);
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        new("client per Region", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            foreach (var region in new[] { RegionEndpoint.USEast1, RegionEndpoint.EUWest1 })
            {
                using var ec2 = new AmazonEC2Client(region);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("ID outside the loop over Regions", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var image = "ami-0c7e3b7f5a9d21e84";
            foreach (var region in new[] { RegionEndpoint.USEast1, RegionEndpoint.EUWest1 })
            {
                using var ec2 = new AmazonEC2Client(region);
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            }
            """),
        new("using block", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Program
            {
                static async Task Main()
                {
                    using (var ec2 = new AmazonEC2Client())
                    {
                        await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                    }
                }
            }
            """),
        new("parameter", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                public static async Task StartAsync(IAmazonEC2 ec2)
                {
                    ArgumentNullException.ThrowIfNull(ec2);
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("field", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            public class Server
            {
                private readonly IAmazonEC2 _ec2;

                public Server(IAmazonEC2 ec2)
                {
                    _ec2 = ec2;
                }

                public async Task<string> StartAsync() => (await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" })).Reservation.ReservationId;
            }
            """),
        new("field made in the constructor", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.Runtime;

            public sealed class Server : IDisposable
            {
                private readonly AmazonEC2Client _ec2;

                public Server(AWSCredentials credentials, RegionEndpoint region)
                {
                    _ec2 = new AmazonEC2Client(credentials, region);
                }

                public async Task StartAsync() => await _ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });

                public void Dispose()
                {
                    _ec2.Dispose();
                }
            }
            """),
        new("static field", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                private static readonly AmazonEC2Client Ec2 = new();

                public static async Task StartAsync() => await Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("configuration", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client(new AmazonEC2Config { RegionEndpoint = RegionEndpoint.EUWest1, MaxErrorRetry = 3 });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("configuration in a variable", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.Runtime;

            var config = new AmazonEC2Config { RegionEndpoint = RegionEndpoint.EUWest1 };
            var ec2 = new AmazonEC2Client(new BasicAWSCredentials(args[0], args[1]), config);
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("endpoint of its own", "R", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client(new AmazonEC2Config { ServiceURL = "https://ec2.example.com" });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("client made in the call", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            await new AmazonEC2Client().RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        new("client of a factory", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                public static async Task StartAsync(Func<IAmazonEC2> factory)
                {
                    var ec2 = factory();
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("client in a lambda", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Server
            {
                public static Func<IAmazonEC2, Task> Start() => async ec2 => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("client of a base class", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            abstract class Job(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement parameters)
            {
                protected IAmazonEC2 Ec2 => ec2;

                protected IAmazonSimpleSystemsManagement Parameters => parameters;
            }

            class Server(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement parameters) : Job(ec2, parameters)
            {
                public async Task StartAsync() => await Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("client that may be missing", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            class Server(IAmazonSimpleSystemsManagement? ssm)
            {
                private static IAmazonEC2 Ec2() => new AmazonEC2Client();

                public async Task StartAsync()
                {
                    Console.WriteLine(ssm is null);
                    await Ec2().RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("two clients of the same Region", "GR", """
            using Amazon;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var web = new AmazonEC2Client(RegionEndpoint.EUWest1);
            await web.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            var batch = new AmazonEC2Client(RegionEndpoint.EUWest1);
            await batch.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-04d29b6f966df1537" });
            """),
        new("the name is taken", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ssm = 1;
            var ec2 = new AmazonEC2Client();
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", MinCount = ssm });
            """),
        new("Systems Manager is not referenced", "R", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            var ec2 = new AmazonEC2Client();
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """) { Setup = new() { Libs = Libs.Ec2 } },
    ];

    private static IEnumerable<CodeShape> OtherRequests =>
    [
        CodeShape.InMethod("spot instances", "G", """
            await ec2.RequestSpotInstancesAsync(new RequestSpotInstancesRequest { LaunchSpecification = new LaunchSpecification { ImageId = "ami-0c7e3b7f5a9d21e84" } });
            """),
        CodeShape.InMethod("spot fleet", "G", """
            var config = new SpotFleetRequestConfigData { LaunchSpecifications = new List<SpotFleetLaunchSpecification>() };
            config.LaunchSpecifications.Add(new SpotFleetLaunchSpecification { ImageId = "ami-0c7e3b7f5a9d21e84" });
            await ec2.RequestSpotFleetAsync(new RequestSpotFleetRequest { SpotFleetRequestConfig = config });
            """),
        CodeShape.InMethod("launch template", "RG", """
            await ec2.CreateLaunchTemplateAsync(new CreateLaunchTemplateRequest { LaunchTemplateData = new RequestLaunchTemplateData { ImageId = "ami-0c7e3b7f5a9d21e84" } });
            """),
        CodeShape.InMethod("instant fleet", "RG", """
            await ec2.CreateFleetAsync(new CreateFleetRequest
            {
                Type = FleetType.Instant,
                LaunchTemplateConfigs = [new FleetLaunchTemplateConfigRequest { Overrides = [new FleetLaunchTemplateOverridesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }] }],
            });
            """),
        CodeShape.InMethod("fleet that is maintained", "G", """
            await ec2.CreateFleetAsync(new CreateFleetRequest
            {
                Type = FleetType.Maintain,
                LaunchTemplateConfigs = [new FleetLaunchTemplateConfigRequest { Overrides = [new FleetLaunchTemplateOverridesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }] }],
            });
            """),
        CodeShape.InMethod("fleet of the default type", "G", """
            var fleet = new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = [new() { ImageId = "ami-0c7e3b7f5a9d21e84" }] }] };
            await ec2.CreateFleetAsync(fleet);
            """),
        CodeShape.InMethod("fleet whose type is said later", "RG", """
            var overrides = new FleetLaunchTemplateOverridesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" };
            var fleet = new CreateFleetRequest { LaunchTemplateConfigs = [new() { Overrides = [overrides] }] };
            fleet.Type = "instant";
            await ec2.CreateFleetAsync(fleet);
            """),
        CodeShape.InMethod("template and instance", "GR", """
            var image = "ami-0c7e3b7f5a9d21e84";
            await ec2.CreateLaunchTemplateAsync(new CreateLaunchTemplateRequest { LaunchTemplateData = new RequestLaunchTemplateData { ImageId = image } });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        CodeShape.InMethod("launched and tagged", "G", """
            var image = "ami-0c7e3b7f5a9d21e84";
            await ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [image] });
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = image });
            """),
        new("launch configuration", "G", """
            using Amazon.AutoScaling;
            using Amazon.AutoScaling.Model;

            using var scaling = new AmazonAutoScalingClient();
            await scaling.CreateLaunchConfigurationAsync(new CreateLaunchConfigurationRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """) { Setup = Libs.Sdk | Libs.OtherSdk },
        new("batch compute environment", "G", """
            using Amazon.Batch;
            using Amazon.Batch.Model;

            class Jobs(IAmazonBatch batch)
            {
                public async Task CreateAsync() => await batch.CreateComputeEnvironmentAsync(new CreateComputeEnvironmentRequest
                {
                    ComputeResources = new ComputeResource { Ec2Configuration = new List<Ec2Configuration> { new() { ImageIdOverride = "ami-0c7e3b7f5a9d21e84" } } },
                });
            }
            """) { Setup = Libs.Sdk | Libs.OtherSdk },
        new("image recipe", "RG", """
            using Amazon.Imagebuilder;
            using Amazon.Imagebuilder.Model;

            var builder = new AmazonImagebuilderClient();
            await builder.CreateImageRecipeAsync(new CreateImageRecipeRequest { ParentImage = "ami-0c7e3b7f5a9d21e84" });
            """) { Setup = Libs.Sdk | Libs.OtherSdk },
    ];

    private static IEnumerable<CodeShape> Texts =>
    [
        CodeShape.InMethod("command line", "T", """
            var userData = "#!/bin/sh\naws ec2 run-instances --image-id ami-0c7e3b7f5a9d21e84 --count 1";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = names[0], UserData = userData });
            """),
        CodeShape.InMethod("command line with holes", "T", """
            var userData = $"aws ec2 run-instances --image-id ami-0c7e3b7f5a9d21e84 --count {names.Length}";
            await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = names[0], UserData = userData });
            """),
        CodeShape.InMethod("CloudFormation in JSON", "T", """"
            var template = """
                { "Resources": { "Web": { "Type": "AWS::EC2::Instance", "Properties": { "ImageId": "ami-0c7e3b7f5a9d21e84" } } } }
                """;
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("CloudFormation in YAML", "T", """"
            var template = """
                Resources:
                  Web:
                    Type: AWS::EC2::Instance
                    Properties:
                      ImageId: ami-0c7e3b7f5a9d21e84
                """;
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("CloudFormation with holes", "T", """
            var template = $"Resources:\n  {names[0]}:\n    Type: AWS::EC2::Instance\n    Properties:\n      ImageId: ami-0c7e3b7f5a9d21e84\n";
            await File.WriteAllTextAsync(names[0], template);
            """),
        CodeShape.InMethod("CloudFormation with holes that leave no room for braces", "-", """"
            var template = $"""
                Resources:
                  {names[0]}:
                    Type: AWS::EC2::Instance
                    Properties:
                      ImageId: ami-0c7e3b7f5a9d21e84
                """;
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("CloudFormation with holes in many braces", "T", """"
            var template = $$$"""{ "Type": "AWS::EC2::Instance", "Properties": { "ImageId": "ami-0c7e3b7f5a9d21e84", "KeyName": "{{{names[0]}}}" } }""";
            await File.WriteAllTextAsync(names[0], template);
            """"),
        CodeShape.InMethod("ARN", "-", """
            var arn = "arn:aws:ec2:eu-west-1::image/ami-0c7e3b7f5a9d21e84";
            await File.WriteAllTextAsync(names[0], arn);
            """),
    ];

    private static IEnumerable<CodeShape> OldFramework =>
    [
        OnNetFramework("method", "GR", """
            public string Start(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                return ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" }).Reservation.ReservationId;
            }
            """),
        OnNetFramework("asynchronous method", "GR", """
            public async Task StartAsync(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        OnNetFramework("client made in the method", "GR", """
            public void Start(bool twice)
            {
                var ec2 = new AmazonEC2Client();
                ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                if (twice)
                {
                    ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-04d29b6f966df1537" });
                }
            }
            """),
        OnNetFramework("client in a using block", "GR", """
            public void Start()
            {
                using (var ec2 = new AmazonEC2Client())
                {
                    ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        OnNetFramework("client of the caller", "GR", """
            public void Start(IAmazonEC2 ec2)
            {
                // Starts the web server.
                ec2.RunInstances(new RunInstancesRequest
                {
                    ImageId = "ami-0c7e3b7f5a9d21e84",
                    UserData = @"#!/bin/sh
            echo hello",
                });
            }
            """),
        OnNetFramework("expression body", "GR", """
            public RunInstancesResponse Start(IAmazonEC2 ec2) => ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            """),
        OnNetFramework("lambda", "GR", """
            public List<RunInstancesResponse> Start(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm, List<string> names)
            {
                return names.ConvertAll(name => ec2.RunInstances(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = name }));
            }
            """),
        OnNetFramework("constant", "RG", """
            private const string Image = "ami-0c7e3b7f5a9d21e84";

            public void Start(IAmazonEC2 ec2, IAmazonSimpleSystemsManagement ssm)
            {
                ec2.RunInstances(new RunInstancesRequest { ImageId = Image });
            }
            """),
    ];

    private static IEnumerable<CodeShape> Languages =>
    [
        new("record", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;
            using Amazon.SimpleSystemsManagement;

            public record Server(IAmazonEC2 Ec2, IAmazonSimpleSystemsManagement Ssm)
            {
                public async Task StartAsync() => await Ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("nested type", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            static class Outer
            {
                public sealed class Server(IAmazonEC2 ec2)
                {
                    public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("generic type", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class Server<T>(IAmazonEC2 ec2) where T : new()
            {
                public T Value { get; } = new();

                public async Task StartAsync() => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("file-scoped namespace with usings inside", "GR", """
            namespace Web;

            using Amazon.EC2;
            using Amazon.EC2.Model;

            class Server
            {
                public async Task StartAsync(IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("ambiguous names", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class GetParameterRequest;

            class Server
            {
                public async Task StartAsync(IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84", KeyName = nameof(GetParameterRequest) });
            }
            """),
        new("names that an import would change", "GR", """
            using Amazon.EC2;
            using Amazon.EC2.Model;

            class Server
            {
                public async Task<Tag> StartAsync(IAmazonEC2 ec2)
                {
                    await ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                    return new Tag();
                }
            }
            """),
        new("no usings at all", "GR", """
            // Copyright of the example.

            /// <summary>Starts.</summary>
            class Server
            {
                public async Task StartAsync(Amazon.EC2.IAmazonEC2 ec2)
                {
                    await ec2.RunInstancesAsync(new Amazon.EC2.Model.RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                }
            }
            """),
        new("aliases", "GR", """
            using EC2 = Amazon.EC2;
            using Run = Amazon.EC2.Model.RunInstancesRequest;

            class Server
            {
                public async Task StartAsync(EC2.IAmazonEC2 ec2) => await ec2.RunInstancesAsync(new Run { ImageId = "ami-0c7e3b7f5a9d21e84" });
            }
            """),
        new("C# 9, no nullable types", "GR", """
            using System.Threading.Tasks;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            namespace Web
            {
                class Server
                {
                    readonly IAmazonEC2 ec2;

                    public Server(IAmazonEC2 ec2)
                    {
                        this.ec2 = ec2;
                    }

                    public async Task StartAsync()
                    {
                        await this.ec2.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                    }
                }
            }
            """) { Setup = new() { Language = LanguageVersion.CSharp9, Nullable = NullableContextOptions.Disable } },
        new("C# 8", "GR", """
            using System.Threading.Tasks;
            using Amazon.EC2;
            using Amazon.EC2.Model;

            struct Server
            {
                public static async Task StartAsync(IAmazonEC2 ec2)
                {
                    switch (ec2)
                    {
                        case AmazonEC2Client client:
                            await client.RunInstancesAsync(new RunInstancesRequest { ImageId = "ami-0c7e3b7f5a9d21e84" });
                            break;
                    }
                }
            }
            """) { Setup = new() { Language = LanguageVersion.CSharp8 } },
    ];

    private static CodeShape OnNetFramework(string name, string offers, string members) => new(".NET Framework: " + name, offers, $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Amazon.EC2;
        using Amazon.EC2.Model;
        using Amazon.SimpleSystemsManagement;

        namespace Web
        {
            public class Server
            {
                {{members.ReplaceLineEndings("\n        ")}}
            }
        }
        """) { Setup = new() { Framework = Framework.Net472 } };
}
