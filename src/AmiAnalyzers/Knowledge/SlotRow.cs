using System.Collections.Immutable;

namespace AmiAnalyzers.Knowledge;

/// <summary>One member or parameter of an AWS API that takes something the rules care for.</summary>
internal sealed class SlotRow
{
    /// <summary>The entry of <see cref="InstanceTypesAt"/> that stands for the object which holds the slot's object.</summary>
    public const string Outer = "outer";

    private SlotRow(SlotRole role, SlotId id, Options options)
    {
        Role = role;
        MemberId = id.Member;
        Parameter = id.Parameter;
        TypeName = id.TypeName;
        MemberName = id.MemberName;
        Api = options.Api ?? id.OperationName;
        Resolve = options.Resolve;
        Conditions = options.Conditions.ToImmutable();
        InstanceTypesAt = options.InstanceTypesAt;
        HoldsSeveral = options.HoldsSeveral;
        TakesFamilies = options.TakesFamilies;
        IsOverride = options.IsOverride;
        Since = options.Since;
    }

    public SlotRole Role { get; }

    /// <summary>
    /// The documentation-comment ID of the property (<c>P:Amazon.EC2.Model.RunInstancesRequest.ImageId</c>); for a parameter that of its
    /// method or constructor without the parameter list (<c>M:Amazon.EC2.Model.RunInstancesRequest.#ctor</c>), which means every overload.
    /// </summary>
    public string MemberId { get; }

    /// <summary>The parameter's name, or null when the slot is a property.</summary>
    public string? Parameter { get; }

    /// <summary>The full name of the type that declares the member, nested types behind a dot as in documentation-comment IDs.</summary>
    public string TypeName { get; }

    /// <summary>The name that stands in source where the slot is filled: the property's or method's, and the type's for a constructor.</summary>
    public string MemberName { get; }

    /// <summary>The operation or resource to name to people: <c>RunInstances</c>, <c>AWS::EC2::Instance</c>, <c>aws.ec2.Instance</c>.</summary>
    public string Api { get; }

    /// <summary>Whether the text <c>resolve:ssm:…</c> may stand in this slot.</summary>
    public ResolveAtLaunch Resolve { get; }

    /// <summary>All of them hold where the row counts; empty for a row that always counts.</summary>
    public ImmutableArray<SlotCondition> Conditions { get; }

    /// <summary>
    /// Where the instance types of this image stand: empty for the same object, else <see cref="Outer"/> or paths of members below the
    /// slot's object (<c>Instances.InstanceGroups.InstanceType</c>), which lead through collections without a word.
    /// </summary>
    public ImmutableArray<string> InstanceTypesAt { get; }

    /// <summary>Whether the slot takes a collection of values.</summary>
    public bool HoldsSeveral { get; }

    /// <summary>Whether the slot takes families of instance types, and names for groups of them, as well.</summary>
    public bool TakesFamilies { get; }

    /// <summary>Whether the slot's object varies a launch template: what it does not bring itself it shares with the other objects of its list.</summary>
    public bool IsOverride { get; }

    /// <summary>The release in which the member was seen, when the oldest supported one does not have it.</summary>
    public string? Since { get; }

    /// <summary>Makes a row of <c>role | documentation-comment ID | options</c>; null when a field is not understood.</summary>
    public static SlotRow? Read(DataRow row) =>
        row.Count is 2 or 3
            && Enum.TryParse<SlotRole>(row[0], out var role) && role.ToString() == row[0]
            && SlotId.Read(row[1]) is { } id
            && Options.Read(row[2]) is { } options
                ? new(role, id, options)
                : null;

    private sealed class Options
    {
        public string? Api { get; private set; }

        public ResolveAtLaunch Resolve { get; private set; }

        public ImmutableArray<SlotCondition>.Builder Conditions { get; } = ImmutableArray.CreateBuilder<SlotCondition>();

        public ImmutableArray<string> InstanceTypesAt { get; private set; } = ImmutableArray<string>.Empty;

        public bool HoldsSeveral { get; private set; }

        public bool TakesFamilies { get; private set; }

        public bool IsOverride { get; private set; }

        public string? Since { get; private set; }

        public static Options? Read(string text)
        {
            var options = new Options();
            return text.Split([' '], StringSplitOptions.RemoveEmptyEntries).All(options.Take) ? options : null;
        }

        private bool Take(string option)
        {
            var equals = option.IndexOf('=');
            if (equals < 0)
            {
                return TakeFlag(option);
            }

            var value = option.Substring(equals + 1);
            if (value.Length == 0)
            {
                return false;
            }

            switch (option.Substring(0, equals))
            {
                case "api":
                    Api = value;
                    return true;
                case "since":
                    Since = value;
                    return true;
                case "types":
                    InstanceTypesAt = value.Split(',').ToImmutableArray();
                    return InstanceTypesAt.All(path => path.Length > 0);
                case "resolve":
                    return TakeResolve(value);
                case "when":
                    return TakeCondition(value);
                default:
                    return false;
            }
        }

        private bool TakeFlag(string flag)
        {
            switch (flag)
            {
                case "list":
                    return HoldsSeveral = true;
                case "families":
                    return TakesFamilies = true;
                case "override":
                    return IsOverride = true;
                default:
                    return false;
            }
        }

        private bool TakeResolve(string value)
        {
            ResolveAtLaunch? resolve = value switch
            {
                "no" => ResolveAtLaunch.No,
                "documented" => ResolveAtLaunch.Documented,
                "instant-fleet" => ResolveAtLaunch.InstantFleet,
                "server-side" => ResolveAtLaunch.ServerSide,
                "image-builder" => ResolveAtLaunch.ImageBuilder,
                _ => null,
            };
            Resolve = resolve ?? ResolveAtLaunch.No;
            return resolve is not null;
        }

        private bool TakeCondition(string value)
        {
            var colon = value.IndexOf(':');
            if (colon <= 0 || colon == value.Length - 1)
            {
                return false;
            }

            Conditions.Add(new(value.Substring(0, colon), value.Substring(colon + 1)));
            return true;
        }
    }
}

/// <summary>A row counts only where this holds.</summary>
/// <param name="Member">A property of the same object, or a parameter of the same call, whichever the code fills. A constructor's
/// parameter stands for the property of that name in Pascal case, and the other way round.</param>
/// <param name="Value">The constant text that it has, or the name of its enum constant.</param>
internal sealed record SlotCondition(string Member, string Value);

/// <summary>What becomes of <c>resolve:ssm:&lt;parameter&gt;</c> in an image slot. Source: the members' SDK documentation, the EC2 and Auto Scaling guides.</summary>
internal enum ResolveAtLaunch
{
    /// <summary>It is not supported, or nothing says that it is.</summary>
    No,

    /// <summary>It is documented for this member.</summary>
    Documented,

    /// <summary>It is documented, for fleets of type <c>instant</c> only.</summary>
    InstantFleet,

    /// <summary>EC2 resolves it, but the API reference does not say so.</summary>
    ServerSide,

    /// <summary>EC2 Image Builder has a prefix of its own: <c>ssm:</c>.</summary>
    ImageBuilder,
}
