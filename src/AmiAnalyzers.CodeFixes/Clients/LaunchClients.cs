using AmiAnalyzers.LaunchSites;
using AmiAnalyzers.Slots;
using AmiAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmiAnalyzers.CodeFixes.Clients;

/// <summary>Finds the calls that send a configured request, and with them the client whose Region counts.</summary>
internal static class LaunchClients
{
    /// <summary>A request is part of at most that many others before it is sent.</summary>
    private const int Nesting = 6;

    /// <summary>The calls of service clients that take the object of a slot.</summary>
    public static IReadOnlyList<IInvocationOperation> CallsTaking(SiteObject configured, TypeModel type)
    {
        var calls = new List<IInvocationOperation>();
        if (configured.Operation is IInvocationOperation call && ServiceClient.IsClient(call.Instance?.Type))
        {
            calls.Add(call);
        }
        else
        {
            Follow(configured.Operation, type, calls, Nesting);
        }

        return calls;
    }

    private static void Follow(IOperation value, TypeModel type, List<IInvocationOperation> calls, int nesting)
    {
        if (nesting == 0)
        {
            return;
        }

        foreach (var use in UsesOf(value, type).All)
        {
            switch (use)
            {
                case { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parent: IInvocationOperation { Instance: { } client } call } } when ServiceClient.IsClient(client.Type):
                    calls.Add(call);
                    break;
                case { Kind: UseKind.Argument, Consumer: IArgumentOperation { Parent: IObjectCreationOperation creation } }:
                    Follow(creation, type, calls, nesting - 1);
                    break;
                case { Kind: UseKind.MemberWrite } when HolderOf(use.Consumer) is { } holder:
                    Follow(holder, type, calls, nesting - 1);
                    break;
            }
        }
    }

    private static Uses UsesOf(IOperation value, TypeModel type) => value switch
    {
        ILocalReferenceOperation local => type.Uses.OfVariable(local.Local),
        IParameterReferenceOperation parameter => type.Uses.OfVariable(parameter.Parameter),
        _ => type.Uses.Of(value),
    };

    /// <summary>The object whose member, or member's collection, is written.</summary>
    private static IOperation? HolderOf(IOperation write)
    {
        if (write.Ancestors().FirstOrDefault(ancestor => ancestor is not (IObjectOrCollectionInitializerOperation or IMemberInitializerOperation)) is IObjectCreationOperation creation
            && write.Parent is IObjectOrCollectionInitializerOperation)
        {
            return creation;
        }

        var target = write switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IInvocationOperation call => call.Instance,
            _ => null,
        };
        for (target = target.WithoutWrappers(); target is IMemberReferenceOperation or IArrayElementReferenceOperation;)
        {
            target = (target is IMemberReferenceOperation member ? member.Instance : ((IArrayElementReferenceOperation)target).ArrayReference).WithoutWrappers();
        }

        return target is ILocalReferenceOperation or IParameterReferenceOperation ? target : null;
    }
}
