// Stands in for an AWSSDK.EC2 of version 3, in which collections are never null and deregistering keeps snapshots without asking.
// Nothing runs.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.EC2
{
    public interface IAmazonEC2 : IDisposable
    {
        Task<Model.DescribeImagesResponse> DescribeImagesAsync(CancellationToken cancellationToken = default);
        Task<Model.DescribeImagesResponse> DescribeImagesAsync(Model.DescribeImagesRequest request, CancellationToken cancellationToken = default);
        Task<Model.DeregisterImageResponse> DeregisterImageAsync(Model.DeregisterImageRequest request, CancellationToken cancellationToken = default);
        Task<Model.ModifyImageAttributeResponse> ModifyImageAttributeAsync(Model.ModifyImageAttributeRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonEC2Client : IAmazonEC2
    {
        public virtual Task<Model.DescribeImagesResponse> DescribeImagesAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Model.DescribeImagesResponse> DescribeImagesAsync(Model.DescribeImagesRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Model.DeregisterImageResponse> DeregisterImageAsync(Model.DeregisterImageRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Model.ModifyImageAttributeResponse> ModifyImageAttributeAsync(Model.ModifyImageAttributeRequest request, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() { }
    }

    public class PermissionGroup
    {
        public static readonly PermissionGroup All = new PermissionGroup("all");
        public PermissionGroup(string value) { }
        public static implicit operator PermissionGroup(string value) => new PermissionGroup(value);
    }

    public class OperationType
    {
        public static readonly OperationType Add = new OperationType("add");
        public static readonly OperationType Remove = new OperationType("remove");
        public OperationType(string value) { }
        public static implicit operator OperationType(string value) => new OperationType(value);
    }
}

namespace Amazon.EC2.Model
{
    public class Filter
    {
        public Filter() { }
        public Filter(string name) { }
        public Filter(string name, List<string> values) { }
        public string Name { get; set; } = "";
        public List<string> Values { get; set; } = new List<string>();
    }

    public class DescribeImagesRequest
    {
        public List<string> ExecutableUsers { get; set; } = new List<string>();
        public List<Filter> Filters { get; set; } = new List<Filter>();
        public List<string> ImageIds { get; set; } = new List<string>();
        public List<string> Owners { get; set; } = new List<string>();
    }

    public class DescribeImagesResponse
    {
        public List<Image> Images { get; set; } = new List<Image>();
    }

    public class Image
    {
        public string CreationDate { get; set; } = "";
        public string ImageId { get; set; } = "";
        public string Name { get; set; } = "";
        public string OwnerId { get; set; } = "";
    }

    public class DeregisterImageRequest
    {
        public DeregisterImageRequest() { }
        public DeregisterImageRequest(string imageId) { }
        public string ImageId { get; set; } = "";
    }

    public class DeregisterImageResponse { }

    public class ModifyImageAttributeRequest
    {
        public string ImageId { get; set; } = "";
        public LaunchPermissionModifications LaunchPermission { get; set; } = null!;
        public OperationType? OperationType { get; set; }
        public List<string> UserGroups { get; set; } = new List<string>();
        public List<string> UserIds { get; set; } = new List<string>();
    }

    public class ModifyImageAttributeResponse { }

    public class LaunchPermissionModifications
    {
        public List<LaunchPermission> Add { get; set; } = new List<LaunchPermission>();
        public List<LaunchPermission> Remove { get; set; } = new List<LaunchPermission>();
    }

    public class LaunchPermission
    {
        public PermissionGroup? Group { get; set; }
        public string UserId { get; set; } = "";
    }
}
