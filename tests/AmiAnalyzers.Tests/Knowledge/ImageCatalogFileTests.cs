using AmiAnalyzers.Knowledge;

namespace AmiAnalyzers.Tests.Knowledge;

public sealed class ImageCatalogFileTests
{
    private const string Images = """
        {
            "Images": [
                {
                    "Architecture": "arm64",
                    "CreationDate": "2026-10-02T12:01:44.000Z",
                    "ImageId": "ami-0c7e3b7f5a9d21e84",
                    "ImageLocation": "111122223333/web-42",
                    "ImageType": "machine",
                    "Public": false,
                    "OwnerId": "111122223333",
                    "PlatformDetails": "Linux/UNIX",
                    "BlockDeviceMappings": [
                        {
                            "DeviceName": "/dev/xvda",
                            "Ebs": { "DeleteOnTermination": true, "SnapshotId": "snap-0c7e3b7f5a9d21e84", "VolumeSize": 8, "ImageId": "not this one" }
                        }
                    ],
                    "Description": "web \"42\"",
                    "Name": "web-42",
                    "State": "available",
                    "Tags": [ { "Key": "Name", "Value": "ami-0f3a6d8e2b4c5179a" } ],
                    "DeprecationTime": "2027-10-02T12:01:44.000Z",
                    "PublicSsmParameterName": "/aws/service/web/latest"
                },
                { "ImageId": "aki-0c7e3b7f5a9d21e84", "Architecture": "x86_64" },
                { "ImageId": "ami-0f3a6d8e2b4c5179a", "Architecture": "riscv64", "Name": null }
            ]
        }
        """;

    [Fact]
    public void Reads_what_describe_images_prints()
    {
        var file = Read("eu-west-1.ami-catalog.json", Images);

        Assert.Empty(file.Problems);
        Assert.Equal(
            new CatalogImage(
                "ami-0c7e3b7f5a9d21e84", "eu-west-1", CpuArchitecture.Arm64, "web-42", "111122223333", "2027-10-02T12:01:44.000Z", "/aws/service/web/latest"),
            file.Find("ami-0c7e3b7f5a9d21e84"));
        Assert.Equal(new CatalogImage("ami-0f3a6d8e2b4c5179a", "eu-west-1", CpuArchitecture.None, null, null), file.Find("ami-0f3a6d8e2b4c5179a"));
        Assert.Equal(2, file.Images.Count);
    }

    [Fact]
    public void Reads_one_object_for_each_Region()
    {
        var file = Read("all.ami-catalog.json", """
            {
                "comment": [ { "Images": 1 } ],
                "eu-west-1": { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] },
                "us-east-1": { "NextToken": "x", "Images": [ { "ImageId": "ami-0f3a6d8e2b4c5179a" } ] },
                "us-new-9": { "Images": [ { "ImageId": "ami-0d1e8c5b7a3f92e46" } ] }
            }
            """);

        Assert.Empty(file.Problems);
        Assert.Equal(
            ["eu-west-1", "us-east-1", "us-new-9"],
            new[] { "ami-0c7e3b7f5a9d21e84", "ami-0f3a6d8e2b4c5179a", "ami-0d1e8c5b7a3f92e46" }.Select(id => file.Find(id)?.Region));
    }

    [Theory]
    [InlineData("us-east-1", """{ "Images": [ """, "", "it is no JSON, it ends too early")]
    [InlineData("us-east-1", "", "", "it is no JSON, it ends too early")]
    [InlineData("us-east-1", "[]", "[", "it is not the object that 'aws ec2 describe-images --output json' prints")]
    [InlineData("us-east-1", "{}", "{", "it has no list 'Images' as 'aws ec2 describe-images --output json' prints it")]
    [InlineData("us-east-1", """{ "Reservations": [ 1 ] }""", "{", "it has no list 'Images' as 'aws ec2 describe-images --output json' prints it")]
    [InlineData("us-east-1", """{ "Images": {} }""", "{", "'Images' is not a list")]
    [InlineData("us-east-1", """{ "Images": [ [] ] }""", "[", "it is not an image object")]
    [InlineData("us-east-1", """{ "Images": [ { "Name": "x" } ] }""", "{", "it has no 'ImageId'")]
    [InlineData("us-east-1", """{ "Images": [ { "ImageId": { "ImageId": "ami-0c7e3b7f5a9d21e84" } } ] }""", "}", "it has no 'ImageId'")]
    [InlineData("us-east-1", """{ "Images": [ { "ImageId": "ami-42" } ] }""", "\"ami-42\"", "'ami-42' is no AMI ID")]
    [InlineData("images", """{ "Images": [] }""", "\"Images\":", "its name does not begin with a Region, as in us-east-1.ami-catalog.json")]
    [InlineData("images", """{ "us-east-1a": { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] } }""", "\"us-east-1a\"", "it stands under a key that is no Region")]
    public void Says_where_and_why_it_cannot_be_read(string name, string text, string place, string reason)
    {
        var file = Read(name + ".ami-catalog.json", text);

        var problem = Assert.Single(file.Problems);
        Assert.Equal(reason, problem.Reason);
        Assert.StartsWith(place, text[problem.Start..], StringComparison.Ordinal);
        Assert.Empty(file.Images);
    }

    [Fact]
    public void A_broken_entry_leaves_the_others()
    {
        var file = Read("us-east-1.ami-catalog.json", """{ "Images": [ { "ImageId": "ami-42" }, { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] }""");

        Assert.Single(file.Problems);
        Assert.NotNull(file.Find("ami-0c7e3b7f5a9d21e84"));
    }

    [Fact]
    public void An_image_in_two_Regions_is_known_in_none()
    {
        var file = Read("all.ami-catalog.json", """
            {
                "eu-west-1": { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] },
                "us-east-1": { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] },
                "us-east-2": { "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] }
            }
            """);

        Assert.Equal("it stands under eu-west-1 and us-east-1, but an image exists in one Region", Assert.Single(file.Problems).Reason);
        Assert.Null(file.Find("ami-0c7e3b7f5a9d21e84"));
    }

    [Fact]
    public void A_torn_file_is_reported_wherever_it_is_torn_and_counts_for_nothing() => Assert.All(
        Enumerable.Range(0, Images.Length),
        length =>
        {
            var file = Read("eu-west-1.ami-catalog.json", Images[..length]);
            Assert.NotEmpty(file.Problems);
            Assert.Empty(file.Images);
        });

    [Fact]
    public void A_flipped_character_never_throws() => Assert.All(
        Enumerable.Range(0, Images.Length).SelectMany(at => "{}[]\",:\\\0x".Select(other => Images[..at] + other + Images[(at + 1)..])),
        text => Assert.True(Read("eu-west-1.ami-catalog.json", text).Images.Count <= 3));

    [Fact]
    public void A_flood_of_broken_entries_gives_a_few_problems()
    {
        var file = Read("eu-west-1.ami-catalog.json", """{ "Images": [ """ + string.Join(",", Enumerable.Repeat("1", 10_000)) + "] }");

        Assert.Equal(20, file.Problems.Length);
    }

    [Fact]
    public void Two_files_that_place_an_image_in_different_Regions_say_nothing_of_it()
    {
        var west = Read("eu-west-1.ami-catalog.json", Images);
        var east = Read("us-east-1.ami-catalog.json", """{ "Images": [ { "ImageId": "ami-0c7e3b7f5a9d21e84" } ] }""");
        var catalog = new ImageCatalog(() => [west, east]);

        Assert.Null(catalog.Find("ami-0c7e3b7f5a9d21e84"));
        Assert.Equal("eu-west-1", catalog.Find("ami-0f3a6d8e2b4c5179a")?.Region);
    }

    private static ImageCatalogFile Read(string name, string text) => ImageCatalogFile.Read(name, new StringReader(text));
}
