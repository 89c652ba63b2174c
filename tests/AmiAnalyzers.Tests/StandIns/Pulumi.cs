// Stands in for the assembly Pulumi (the Pulumi SDK for .NET, 3.x): the types that programs on Pulumi.Aws meet, with the implicit
// conversions that decide what may be written where. Nothing runs.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi;

public static class Output
{
    public static Output<T> Create<T>(T value) => throw null!;
    public static Output<T> Create<T>(Task<T> value) => throw null!;
    public static Output<T> CreateSecret<T>(T value) => throw null!;
    public static Output<string> Format(FormattableString formattableString) => throw null!;
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => throw null!;
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => throw null!;
    public static Output<(X, Y)> Tuple<X, Y>(Input<X> item1, Input<Y> item2) => throw null!;
}

public sealed class Output<T>
{
    private Output() { }
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => throw null!;
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => throw null!;
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => throw null!;
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) => throw null!;
}

public class Input<T>
{
    private protected Input() { }
    public static implicit operator Input<T>(T value) => throw null!;
    public static implicit operator Input<T>(Output<T> value) => throw null!;
    public static implicit operator Output<T>(Input<T> input) => throw null!;
}

public static class InputExtensions
{
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, TResult> func) => throw null!;
    public static Output<T> ToOutput<T>(this Input<T>? input) => throw null!;
}

public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable
{
    public void Add(params Input<T>[] inputs) { }
    public void Add(InputList<T> inputs) { }
    public void AddRange(InputList<T> inputs) { }
    public InputList<T> Concat(InputList<T> other) => throw null!;
    IEnumerator IEnumerable.GetEnumerator() => throw null!;

    public static implicit operator InputList<T>(T value) => throw null!;
    public static implicit operator InputList<T>(Output<T> value) => throw null!;
    public static implicit operator InputList<T>(Input<T> value) => throw null!;
    public static implicit operator InputList<T>(T[] values) => throw null!;
    public static implicit operator InputList<T>(Output<T>[] values) => throw null!;
    public static implicit operator InputList<T>(Input<T>[] values) => throw null!;
    public static implicit operator InputList<T>(List<T> values) => throw null!;
    public static implicit operator InputList<T>(List<Output<T>> values) => throw null!;
    public static implicit operator InputList<T>(List<Input<T>> values) => throw null!;
    public static implicit operator InputList<T>(ImmutableArray<T> values) => throw null!;
    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => throw null!;
    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => throw null!;
    public static implicit operator InputList<T>(Output<T[]> values) => throw null!;
    public static implicit operator InputList<T>(Output<List<T>> values) => throw null!;
    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => throw null!;
    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => throw null!;
}

public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable
{
    public void Add(string key, Input<TValue> value) { }
    public void Add(InputMap<TValue> values) { }
    public void AddRange(InputMap<TValue> values) { }
    public Input<TValue> this[string key] { set { } }
    IEnumerator IEnumerable.GetEnumerator() => throw null!;

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => throw null!;
    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => throw null!;
    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => throw null!;
    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => throw null!;
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => throw null!;
}

public readonly struct Union<T0, T1>
{
    public T0 AsT0 => throw null!;
    public T1 AsT1 => throw null!;
    public static implicit operator Union<T0, T1>(T0 value) => throw null!;
    public static implicit operator Union<T0, T1>(T1 value) => throw null!;
}

public sealed class InputUnion<T0, T1> : Input<Union<T0, T1>>
{
    public static implicit operator InputUnion<T0, T1>(Union<T0, T1> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(T0 value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(T1 value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Input<T0> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Input<T1> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Output<Union<T0, T1>> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Output<T0> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Output<T1> value) => throw null!;
}

public abstract class InputArgs { }

public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = null!;
}

public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = null!;
}

public class Resource
{
    private protected Resource() { }
    public Output<string> Urn { get; } = null!;
    public string GetResourceName() => throw null!;
}

public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null) { }
    public Output<string> Id { get; } = null!;
}

public class ProviderResource : CustomResource
{
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base(package, name, args, options) { }
}

public class ComponentResource : Resource
{
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null) { }
    protected void RegisterOutputs() { }
    protected void RegisterOutputs(IDictionary<string, object?> outputs) { }
}

public class Stack : ComponentResource
{
    public Stack(StackOptions? options = null) : base("", "") { }
}

public sealed class StackOptions { }

public abstract class ResourceOptions
{
    public Input<string>? Id { get; set; }
    public Resource? Parent { get; set; }
    public InputList<Resource> DependsOn { get; set; } = null!;
    public bool? Protect { get; set; }
    public List<string> IgnoreChanges { get; set; } = null!;
    public string? Version { get; set; }
    public ProviderResource? Provider { get; set; }
}

public sealed class CustomResourceOptions : ResourceOptions
{
    public bool? DeleteBeforeReplace { get; set; }
    public string? ImportId { get; set; }
}

public sealed class ComponentResourceOptions : ResourceOptions
{
    public List<ProviderResource> Providers { get; set; } = null!;
}

public class InvokeOptions
{
    public Resource? Parent { get; set; }
    public ProviderResource? Provider { get; set; }
    public string? Version { get; set; }
}

public class InvokeOutputOptions : InvokeOptions
{
    public InputList<Resource> DependsOn { get; set; } = null!;
}

public sealed class Config
{
    public Config(string? name = null) { }
    public string? Get(string key) => throw null!;
    public string Require(string key) => throw null!;
    public bool? GetBoolean(string key) => throw null!;
    public Output<string> RequireSecret(string key) => throw null!;
}

public sealed class DeploymentInstance
{
    private DeploymentInstance() { }
    public string StackName => throw null!;
    public string ProjectName => throw null!;
}

public sealed class Deployment
{
    private Deployment() { }
    public static DeploymentInstance Instance => throw null!;
    public static Task<int> RunAsync(Action action) => throw null!;
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => throw null!;
    public static Task<int> RunAsync(Func<Task> func) => throw null!;
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) => throw null!;
    public static Task<int> RunAsync<TStack>() where TStack : Stack, new() => throw null!;
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputAttribute : Attribute
{
    public OutputAttribute(string? name = null) { }
}
