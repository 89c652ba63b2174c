namespace AmiAnalyzers.Knowledge;

/// <summary>A documentation-comment ID of a property, or of a method or constructor (without parameter list) and one of its parameters.</summary>
internal sealed class SlotId
{
    private const string Constructor = "#ctor";
    private const string MethodArity = "``";

    private SlotId(string member, string? parameter)
    {
        Member = member;
        Parameter = parameter;
        var lastDot = member.LastIndexOf('.');
        TypeName = member.Substring(2, lastDot - 2);
        var name = member.Substring(lastDot + 1);
        MemberName = name == Constructor ? SimpleTypeName : name;
    }

    /// <summary>The ID up to the parameter.</summary>
    public string Member { get; }

    /// <summary>The parameter, <c>this</c> for the receiver, or null.</summary>
    public string? Parameter { get; }

    public string TypeName { get; }

    /// <summary>The member's simple name, a constructor's being that of its type.</summary>
    public string MemberName { get; }

    /// <summary>The type's name without the words that SDK, CDK and Pulumi put behind it.</summary>
    public string OperationName
    {
        get
        {
            var name = SimpleTypeName;
            foreach (var suffix in new[] { "Request", "Props", "Property", "Args" })
            {
                if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
                {
                    return name.Substring(0, name.Length - suffix.Length);
                }
            }

            return name;
        }
    }

    private string SimpleTypeName => WithoutArity(TypeName.Substring(TypeName.LastIndexOf('.') + 1));

    /// <summary>Reads <c>P:Type.Member</c> or <c>M:Type.Method@parameter</c>; null for anything else.</summary>
    public static SlotId? Read(string text)
    {
        var at = text.IndexOf('@');
        var member = WithoutArity(at < 0 ? text : text.Substring(0, at), MethodArity);
        var parameter = at < 0 ? null : text.Substring(at + 1);
        var isWellFormed = (parameter is null ? member.StartsWith("P:", StringComparison.Ordinal) : member.StartsWith("M:", StringComparison.Ordinal))
            && member.IndexOfAny(['(', ' ', '~']) < 0
            && member.LastIndexOf('.') is var dot and > 2 && dot < member.Length - 1
            && parameter is not "";
        return isWellFormed ? new(member, parameter) : null;
    }

    /// <summary>The ID of a method without type parameters, parameter list and conversion type, the form in which data rows name methods.</summary>
    public static string WithoutSignature(string methodId)
    {
        var end = methodId.IndexOfAny(['(', '~']);
        return WithoutArity(end < 0 ? methodId : methodId.Substring(0, end), MethodArity);
    }

    private static string WithoutArity(string name, string mark = "`")
    {
        var tick = name.IndexOf(mark, StringComparison.Ordinal);
        return tick < 0 ? name : name.Substring(0, tick);
    }
}
