using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AmiAnalyzers.EndToEnd.Tests;

/// <summary>An instance that was started.</summary>
internal sealed record Launch(string Region, string ImageId, string InstanceType);

/// <summary>
/// EC2 and Parameter Store on a free port of this machine, in the two protocols that the SDK speaks with them: EC2 Query with XML answers,
/// and JSON 1.1. Service and Region are those for which a request is signed. As in AWS, an image exists in one Region only.
/// </summary>
internal sealed class FakeAws : IAsyncDisposable
{
    private const string ResolveAtLaunch = "resolve:ssm:";

    private static readonly XNamespace Ec2 = "http://ec2.amazonaws.com/doc/2016-11-15/";

    private readonly ConcurrentQueue<Launch> _launches = [];
    private readonly WebApplication _app;

    private FakeAws(WebApplication app) => _app = app;

    /// <summary>The instances that were started, in order.</summary>
    public IEnumerable<Launch> Launches => _launches;

    public static async Task<FakeAws> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var aws = new FakeAws(builder.Build());
        aws._app.MapPost("/", aws.Answer);
        await aws._app.StartAsync();
        return aws;
    }

    /// <summary>The environment of a program that talks to this server, in the Region.</summary>
    public Dictionary<string, string> Variables(string region) => new()
    {
        ["AWS_ENDPOINT_URL"] = _app.Urls.Single(),
        ["AWS_REGION"] = region,
        ["AWS_ACCESS_KEY_ID"] = "test",
        ["AWS_SECRET_ACCESS_KEY"] = "test",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> Answer(HttpRequest request) => Scope.Of(request) switch
    {
        { Service: "ec2" } scope => RunInstances(await request.ReadFormAsync(), scope.Region),
        { Service: "ssm" } scope when request.Headers["X-Amz-Target"] == "AmazonSSM.GetParameter" =>
            GetParameter(await JsonDocument.ParseAsync(request.Body), scope.Region),
        var scope => throw new NotSupportedException($"{scope} {request.Headers["X-Amz-Target"]}"),
    };

    private IResult RunInstances(IFormCollection form, string region)
    {
        if (form["Action"] != "RunInstances")
        {
            throw new NotSupportedException(form["Action"]);
        }

        var asked = form["ImageId"].ToString();
        var imageId = asked.StartsWith(ResolveAtLaunch, StringComparison.Ordinal)
            ? PublishedParameters.Find(asked[ResolveAtLaunch.Length..], region)
            : asked;
        if (imageId is null || !PublishedParameters.HasImage(imageId, region))
        {
            return Xml(StatusCodes.Status400BadRequest, Error("InvalidAMIID.NotFound", $"The image id '[{asked}]' does not exist"));
        }

        _launches.Enqueue(new(region, imageId, form["InstanceType"].ToString()));
        return Xml(StatusCodes.Status200OK, new XElement(
            Ec2 + "RunInstancesResponse",
            new XElement(Ec2 + "requestId", Guid.NewGuid()),
            new XElement(Ec2 + "reservationId", "r-0123456789abcdef0"),
            new XElement(Ec2 + "instancesSet", new XElement(
                Ec2 + "item",
                new XElement(Ec2 + "instanceId", $"i-{_launches.Count:x17}"),
                new XElement(Ec2 + "imageId", imageId)))));
    }

    private static IResult GetParameter(JsonDocument request, string region)
    {
        var name = request.RootElement.GetProperty("Name").GetString()!;
        return PublishedParameters.Find(name, region) is { } value
            ? Json(StatusCodes.Status200OK, new { Parameter = new { Name = name, Type = "String", DataType = "aws:ec2:image", Value = value, Version = 1 } })
            : Json(StatusCodes.Status400BadRequest, new { __type = "ParameterNotFound" });
    }

    private static XElement Error(string code, string message) => new(
        "Response",
        new XElement("Errors", new XElement("Error", new XElement("Code", code), new XElement("Message", message))),
        new XElement("RequestID", Guid.NewGuid()));

    private static IResult Xml(int status, XElement body) => Results.Text(body.ToString(), "text/xml", statusCode: status);

    private static IResult Json(int status, object body) => Results.Text(JsonSerializer.Serialize(body), "application/x-amz-json-1.1", statusCode: status);

    /// <summary>What a signature is good for: <c>Credential=KEY/20260701/us-east-1/ec2/aws4_request</c>.</summary>
    private sealed record Scope(string Service, string Region)
    {
        public static Scope Of(HttpRequest request)
        {
            var credential = request.Headers.Authorization.ToString().Split("Credential=")[1].Split(',')[0].Split('/');
            return new(credential[3], credential[2]);
        }
    }
}
