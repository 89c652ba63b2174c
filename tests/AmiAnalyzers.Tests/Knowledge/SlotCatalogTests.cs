using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmiAnalyzers.Tests.Knowledge;

public class SlotCatalogTests
{
    /// <summary>The real SDK and CDK, and stand-ins for the families whose packages are not referenced.</summary>
    private static readonly Lazy<CSharpCompilation> Apis =
        new(() => Analysis.Compile([], Libs.Sdk | Libs.Cdk | Libs.OtherSdk | Libs.Pulumi));

    public static TheoryData<string> Rows => [.. SlotCatalog.Table.Rows.Select(Describe)];

    public static TheoryData<string> Adapters => [.. AdapterCatalog.Rows.Select(row => $"{row.Key}@{row.Value}")];

    [Fact]
    public void Every_line_of_the_data_is_a_row()
    {
        Assert.Empty(SlotTable.Parse(DataFile.ReadEmbedded("Slots.txt")).BadRows);
        Assert.True(SlotCatalog.Table.Rows.Length > 200);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_names_something_that_can_be_filled(string description)
    {
        var row = SlotCatalog.Table.Rows.Single(row => Describe(row) == description);
        if (row.Since is not null)
        {
            return;
        }

        var symbols = Resolve(row.MemberId, row.Parameter);

        Assert.NotEmpty(symbols);
        foreach (var symbol in symbols)
        {
            Assert.Equal(Accessibility.Public, symbol.ContainingSymbol.DeclaredAccessibility);
            Assert.Equal(row.HoldsSeveral, IsCollection(TypeOf(symbol)));
            Assert.All(row.Conditions, condition => AssertHasSibling(symbol, condition.Member));
            Assert.True(symbol is not IPropertySymbol { SetMethod: null } property || IsCollection(property.Type), "The property cannot be written.");
        }
    }

    [Fact]
    public void Newer_members_are_missing_from_the_oldest_version() =>
        Assert.All(SlotCatalog.Table.Rows.Where(row => row.Since is not null), row => Assert.Empty(Resolve(row.MemberId, row.Parameter)));

    [Fact]
    public void No_row_is_doubled() =>
        Assert.Equal(SlotCatalog.Table.Rows.Length, SlotCatalog.Table.Rows.Select(Describe).Distinct().Count());

    [Fact]
    public void Every_role_has_a_row() =>
        Assert.Equal(Enum.GetValues<SlotRole>(), SlotCatalog.Table.Rows.Select(row => row.Role).Distinct().Order());

    [Fact]
    public void Paths_to_instance_types_start_at_the_slots_object_and_end_at_an_instance_type()
    {
        var types = SlotCatalog.Table.Rows.Where(row => row.Role == SlotRole.InstanceType).Select(row => row.MemberName).ToHashSet();
        foreach (var row in SlotCatalog.Table.Rows.Where(row => row.Since is null))
        {
            foreach (var path in row.InstanceTypesAt.Where(path => path != SlotRow.Outer).Select(path => path.Split('.')))
            {
                AssertHasSibling(Resolve(row.MemberId, row.Parameter)[0], path[0]);
                Assert.Contains(path[^1], types);
            }
        }
    }

    [Fact]
    public void Every_request_of_EC2_with_image_ids_is_a_slot()
    {
        var model = ((INamedTypeSymbol)DocumentationCommentId.GetFirstSymbolForDeclarationId("T:Amazon.EC2.Model.RunInstancesRequest", Apis.Value)!).ContainingNamespace;
        var written = model.GetTypeMembers()
            .Where(type => type.Name.EndsWith("Request") || type.Name is "LaunchSpecification" or "RequestLaunchTemplateData")
            .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property.Name is "ImageId" or "ImageIds" or "SourceImageId" or "AmiId" or "AmiIds")
            .Select(property => property.GetDocumentationCommentId()!);

        Assert.All(written, id => Assert.NotEmpty(SlotCatalog.Table.Find(id)));
    }

    [Theory]
    [InlineData("MachineImage")]
    [InlineData("ImageId")]
    [InlineData("ImageIdOverride")]
    [InlineData("CustomAmiId")]
    [InlineData("AmiId")]
    [InlineData("Ec2ImageId")]
    [InlineData("AmiType")]
    [InlineData("MachineImageType")]
    public void Every_construct_with_such_a_member_has_a_slot(string member)
    {
        var written = from type in TypesOf(Apis.Value.GetTypeByMetadataName("Amazon.CDK.AWS.EC2.MachineImage")!.ContainingAssembly.GlobalNamespace)
                      where type is { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public }
                      from property in type.GetMembers(member).OfType<IPropertySymbol>()
                      where property.SetMethod is not null
                      select property.GetDocumentationCommentId()!;

        Assert.NotEmpty(written);
        Assert.All(written, id => Assert.NotEmpty(SlotCatalog.Table.Find(id)));
    }

    [Theory]
    [MemberData(nameof(Adapters))]
    public void Every_adapter_exists(string adapter)
    {
        var at = adapter.IndexOf('@');
        var (method, parameter) = (adapter[..at], adapter[(at + 1)..]);

        var symbols = Resolve(method, parameter);

        Assert.NotEmpty(symbols);
        Assert.All(symbols, symbol => Assert.Equal(parameter, new AdapterBinding().WrappedParameterOf(symbol as IMethodSymbol ?? (IMethodSymbol)symbol.ContainingSymbol)));
    }

    [Fact]
    public void A_value_from_the_environment_is_no_adapter() =>
        Assert.Null(AdapterCatalog.WrappedParameterOf("M:System.Environment.GetEnvironmentVariable(System.String)"));

    [Fact]
    public void A_launch_slot_tells_its_operation_and_what_it_resolves()
    {
        var row = Assert.Single(SlotCatalog.Table.Find("P:Amazon.EC2.Model.RunInstancesRequest.ImageId"));

        Assert.Equal((SlotRole.LaunchImage, "RunInstances", ResolveAtLaunch.ServerSide), (row.Role, row.Api, row.Resolve));
        Assert.Equal(("Amazon.EC2.Model.RunInstancesRequest", "ImageId"), (row.TypeName, row.MemberName));
        Assert.False(row.HoldsSeveral);
    }

    [Fact]
    public void Overloads_share_their_rows()
    {
        var row = Assert.Single(SlotCatalog.Table.FindParameters("M:Amazon.EC2.Model.RunInstancesRequest.#ctor(System.String,System.Int32,System.Int32)"));

        Assert.Equal("imageId", row.Parameter);
        Assert.Equal("RunInstancesRequest", row.MemberName);
    }

    [Fact]
    public void Conditions_tell_rows_of_one_member_apart()
    {
        var rows = SlotCatalog.Table.Find("P:Amazon.CDK.CfnParameterProps.Default");

        Assert.Contains(rows, row => row.Role == SlotRole.CfnParameterDefault && row.Conditions.Single() == new SlotCondition("Type", "AWS::EC2::Image::Id"));
        Assert.Contains(rows, row => row.Role == SlotRole.ParameterName
            && row.Conditions.Single() == new SlotCondition("Type", "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"));
    }

    [Theory]
    [InlineData("P:Amazon.ECR.Model.DescribeImagesRequest.ImageIds")]
    [InlineData("P:Amazon.CDK.AWS.Connect.CfnInstanceProps.ImageId")]
    [InlineData("P:Amazon.EC2.Model.DescribeFpgaImagesRequest.FpgaImageIds")]
    [InlineData("P:Amazon.EC2.Model.Instance.ImageId")]
    [InlineData("")]
    public void Members_that_look_alike_are_no_slots(string id) => Assert.Empty(SlotCatalog.Table.Find(id));

    [Fact]
    public void Several_conditions_must_hold_together() =>
        Assert.Contains(
            SlotCatalog.Table.FindParameters("M:Amazon.ElasticBeanstalk.Model.ConfigurationOptionSetting.#ctor"),
            row => row.Role == SlotRole.LaunchImage && row.Conditions.SequenceEqual(
                [new("awsNamespace", "aws:autoscaling:launchconfiguration"), new("optionName", "ImageId")]));

    [Fact]
    public void Instance_types_stand_around_or_below_some_images()
    {
        Assert.Equal(SlotRow.Outer, Assert.Single(Assert.Single(SlotCatalog.Table.Find("P:Amazon.Batch.Model.Ec2Configuration.ImageIdOverride")).InstanceTypesAt));
        Assert.Contains("Instances.InstanceGroups.InstanceType",
            Assert.Single(SlotCatalog.Table.Find("P:Amazon.ElasticMapReduce.Model.RunJobFlowRequest.CustomAmiId")).InstanceTypesAt);
    }

    [Fact]
    public void The_users_rows_join_the_table()
    {
        var own = SlotTable.Parse("""
            # our own wrapper
            LaunchImage | P:Contoso.Fleet.Node.Image | api=Fleet
            InstanceType | M:Contoso.Fleet.Launcher.Start`1.Run``2@types | list
            """);
        var table = SlotCatalog.Table.With(own.Rows);

        Assert.Empty(own.BadRows);
        Assert.Equal("Fleet", Assert.Single(table.Find("P:Contoso.Fleet.Node.Image")).Api);
        Assert.True(Assert.Single(table.FindParameters("M:Contoso.Fleet.Launcher.Start`1.Run``2(``0,``1)")).HoldsSeveral);
        Assert.Contains("Run", table.MemberNames);
        Assert.Contains("Contoso.Fleet.Launcher.Start`1", table.Types);
        Assert.NotEmpty(table.Find("P:Amazon.EC2.Model.RunInstancesRequest.ImageId"));
        Assert.Empty(SlotCatalog.Table.Find("P:Contoso.Fleet.Node.Image"));
    }

    [Theory]
    [InlineData("LaunchImage")]
    [InlineData("LaunchImage | ")]
    [InlineData("Image | P:A.B.C")]
    [InlineData("0 | P:A.B.C")]
    [InlineData("LaunchImage | P:A.B.C | list | list")]
    [InlineData("LaunchImage | T:A.B")]
    [InlineData("LaunchImage | P:C")]
    [InlineData("LaunchImage | P:A.B.")]
    [InlineData("LaunchImage | P:A.B.C@x")]
    [InlineData("LaunchImage | M:A.B.C")]
    [InlineData("LaunchImage | M:A.B.C@")]
    [InlineData("LaunchImage | M:A.B.C(System.String)@x")]
    [InlineData("LaunchImage | P:A.B.C | lists")]
    [InlineData("LaunchImage | P:A.B.C | colour=red")]
    [InlineData("LaunchImage | P:A.B.C | api=")]
    [InlineData("LaunchImage | P:A.B.C | resolve=maybe")]
    [InlineData("LaunchImage | P:A.B.C | when=Name")]
    [InlineData("LaunchImage | P:A.B.C | when=:image-id")]
    [InlineData("LaunchImage | P:A.B.C | when=Name:")]
    [InlineData("LaunchImage | P:A.B.C | types=,outer")]
    public void What_is_no_row_is_a_bad_row(string line)
    {
        var read = SlotTable.Parse(line);

        Assert.Empty(read.Rows);
        Assert.Equal(new BadRow(1, line.Trim()), Assert.Single(read.BadRows));
    }

    private static string Describe(SlotRow row) =>
        $"{row.Role} {row.MemberId}@{row.Parameter} {string.Join(" ", row.Conditions.Select(condition => $"{condition.Member}:{condition.Value}"))}";

    /// <summary>The properties, or the parameters of all overloads, that an ID stands for; the methods themselves where it is the receiver.</summary>
    private static IReadOnlyList<ISymbol> Resolve(string memberId, string? parameter)
    {
        if (parameter is null)
        {
            return DocumentationCommentId.GetSymbolsForDeclarationId(memberId, Apis.Value);
        }

        var lastDot = memberId.LastIndexOf('.');
        var name = memberId[(lastDot + 1)..].Replace('#', '.');
        var methods = DocumentationCommentId.GetSymbolsForDeclarationId("T:" + memberId[2..lastDot], Apis.Value).Cast<INamedTypeSymbol>()
            .SelectMany(type => type.GetMembers(name)).OfType<IMethodSymbol>()
            .Where(method => SlotId.WithoutSignature(method.GetDocumentationCommentId()!) == memberId).ToList();
        return parameter == AdapterCatalog.Receiver
            ? [.. methods.Where(method => !method.IsStatic)]
            : [.. methods.SelectMany(method => method.Parameters).Where(candidate => candidate.Name == parameter)];
    }

    private static void AssertHasSibling(ISymbol slot, string name)
    {
        if (slot is IParameterSymbol { ContainingSymbol: IMethodSymbol method })
        {
            Assert.Contains(name, method.Parameters.Select(parameter => parameter.Name));
        }
        else
        {
            Assert.Single(slot.ContainingType.GetMembers(name).OfType<IPropertySymbol>());
        }
    }

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol is IPropertySymbol property ? property.Type : ((IParameterSymbol)symbol).Type;

    private static bool IsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol or INamedTypeSymbol { Name: "List" or "InputList" };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
