using System.Reflection;
using AmiAnalyzers.Knowledge;
using AmiAnalyzers.Tests.Guards;

namespace AmiAnalyzers.Tests.Knowledge;

/// <summary>Knowledge is plain facts: neither its types nor its source know of the compiler.</summary>
public class KnowledgeIsPlainTests
{
    private const string Roslyn = "Microsoft.CodeAnalysis";

    private const BindingFlags DeclaredHere =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_type_mentions_the_compiler()
    {
        var mentions = typeof(DataFile).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DataFile).Namespace)
            .SelectMany(MentionedBy, (type, mentioned) => (type, mentioned))
            .ToList();

        Assert.NotEmpty(mentions);
        Assert.DoesNotContain(mentions, mention => mention.mentioned.Namespace?.StartsWith(Roslyn, StringComparison.Ordinal) == true);
    }

    [Fact]
    public void No_source_file_mentions_the_compiler()
    {
        var files = Directory.GetFiles(Repository.Path("src", "AmiAnalyzers", "Knowledge"), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains(Roslyn, StringComparison.Ordinal));
    }

    private static IEnumerable<Type> MentionedBy(Type type)
    {
        var signatures = type.GetMembers(DeclaredHere).SelectMany(member => member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            EventInfo @event => [@event.EventHandlerType!],
            MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
            ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            _ => [],
        });
        return signatures.Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object)).SelectMany(Parts);
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        var inner = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        return inner.SelectMany(Parts).Append(type);
    }
}
