namespace AmiAnalyzers.Tests.Fixes;

/// <summary>Statements of a method.</summary>
internal static partial class SdkShapes
{
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
        CodeShape.InMethod("tuple", "GR", """
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
}
