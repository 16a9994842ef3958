using DraftControl.Web.SignIn;

namespace DraftControl.Web.Waiting;

/// <summary>Everything that waits for whoever is signed in, read once in a request.</summary>
public sealed class WaitingList(WaitingBook waiting, SignedIn signedIn)
{
    /// <summary>The declarations that the person takes part in; what is most urgent comes first.</summary>
    public IReadOnlyList<WaitingDeclaration> Declarations => field ??= signedIn.Person is { } person ? waiting.Of(person) : [];

    public int Count => Declarations.Sum(declaration => declaration.Items.Count);
}
