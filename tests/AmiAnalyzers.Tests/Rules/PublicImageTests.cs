using AmiAnalyzers.Tests.Harness;

using Verify = AmiAnalyzers.Tests.Harness.Verify<AmiAnalyzers.ImageIdAnalyzer>;

namespace AmiAnalyzers.Tests.Rules;

/// <summary>AMI0401: launch permissions for everybody.</summary>
public sealed class PublicImageTests
{
    [Theory]
    [InlineData("""new ModifyImageAttributeRequest { ImageId = id, LaunchPermission = new LaunchPermissionModifications { Add = new List<LaunchPermission> { new LaunchPermission { Group = {|AMI0401:"all"|} } } } };""")]
    [InlineData("""new ModifyImageAttributeRequest { ImageId = id, LaunchPermission = new() { Add = [new() { Group = {|AMI0401:PermissionGroup.All|} }] } };""")]
    [InlineData("""new ModifyImageAttributeRequest { LaunchPermission = new() { Add = [new() { UserId = user }, new() { Group = PermissionGroup.FindValue({|AMI0401:"all"|}) }] } };""")]
    [InlineData("""var changes = new LaunchPermissionModifications(); changes.Add = new List<LaunchPermission>(); changes.Add.Add(new LaunchPermission { Group = {|AMI0401:"all"|} });""")]
    [InlineData("""var request = new ModifyImageAttributeRequest { LaunchPermission = new LaunchPermissionModifications { Add = [] } }; request.LaunchPermission.Add.Add(new LaunchPermission { Group = {|AMI0401:"all"|} });""")]
    [InlineData("""var request = new ModifyImageAttributeRequest(); request.LaunchPermission = new LaunchPermissionModifications(); request.LaunchPermission.Add = [new LaunchPermission { Group = {|AMI0401:"all"|} }];""")]
    [InlineData("""var everybody = new LaunchPermission(); everybody.Group = {|AMI0401:PermissionGroup.All|}; var changes = new LaunchPermissionModifications { Add = [everybody] };""")]
    [InlineData("""var changes = new LaunchPermissionModifications { Add = [new() { Group = open ? {|AMI0401:PermissionGroup.All|} : null }] };""")]
    [InlineData("""const string Everybody = "all"; var changes = new LaunchPermissionModifications { Add = [new() { Group = {|AMI0401:Everybody|} }] };""")]
    [InlineData("""await ec2.ModifyImageAttributeAsync(Share({|AMI0401:"all"|}));""")]
    [InlineData("""new ModifyImageAttributeRequest { Attribute = "launchPermission", OperationType = OperationType.Add, UserGroups = new List<string> { {|AMI0401:"all"|} } };""")]
    [InlineData("""new ModifyImageAttributeRequest(id, "launchPermission") { OperationType = "add", UserGroups = [{|AMI0401:"all"|}] };""")]
    [InlineData("""var request = new ModifyImageAttributeRequest(); request.OperationType = OperationType.Add; request.UserGroups = []; request.UserGroups.Add({|AMI0401:"all"|}); await ec2.ModifyImageAttributeAsync(request);""")]
    [InlineData("""new ModifyImageAttributeRequest { OperationType = open ? OperationType.Add : OperationType.Remove, UserGroups = [{|AMI0401:"all"|}] };""")]
    public Task For_everybody(string statements) => Verify.Reports(InMethod(statements));

    [Theory]
    [InlineData("""new ModifyImageAttributeRequest { LaunchPermission = new() { Remove = [new() { Group = PermissionGroup.All }] } };""")]
    [InlineData("""new ModifyImageAttributeRequest { LaunchPermission = new() { Add = [new() { UserId = user }], Remove = [new() { Group = "all" }] } };""")]
    [InlineData("""new ModifyImageAttributeRequest { LaunchPermission = new() { Add = [new() { UserId = "123456789012" }] } };""")]
    [InlineData("""new ModifyImageAttributeRequest { LaunchPermission = new() { Add = [new() { OrganizationArn = user }] } };""")]
    [InlineData("""new ModifyImageAttributeRequest { LaunchPermission = new() { Add = [new() { Group = user }] } };""")]
    [InlineData("""new ModifyImageAttributeRequest { OperationType = OperationType.Remove, UserGroups = ["all"] };""")]
    [InlineData("""new ModifyImageAttributeRequest { OperationType = user, UserGroups = ["all"] };""")]
    [InlineData("""new ModifyImageAttributeRequest { OperationType = OperationType.Add, UserIds = [user] };""")]
    [InlineData("""new ModifyImageAttributeRequest { OperationType = open ? OperationType.Add : OperationType.Remove, UserGroups = open ? [] : ["all"] };""")]
    [InlineData("""new CreateVolumePermission { Group = PermissionGroup.All };""")]
    [InlineData("""new LaunchPermission { Group = PermissionGroup.All };""")]
    public Task For_some_or_taken_away(string statements) => Verify.Reports(InMethod(statements));

    private static string InMethod(string statements) => $$"""
        using Amazon.EC2;
        using Amazon.EC2.Model;

        class Sharing
        {
            async Task Run(IAmazonEC2 ec2, string id, string user, bool open)
            {
                {{statements}}
            }

            private static ModifyImageAttributeRequest Share(string group) => new() { LaunchPermission = new() { Add = [new() { Group = group }] } };
        }
        """;
}
