using DraftControl.Core.People;

namespace DraftControl.Web.Accounts;

/// <summary>What is known of somebody with an account.</summary>
/// <param name="Person">The opaque id.</param>
/// <param name="Name">What they call themselves; null until they say.</param>
/// <param name="Email">Where they are reached.</param>
/// <param name="HasSignedIn">Whether they have ever signed in.</param>
/// <param name="Stamp">Changes with everything that ends their sessions.</param>
/// <param name="Shortcuts">Whether they have switched on single keys.</param>
public sealed record KnownPerson(PersonId Person, string? Name, string Email, bool HasSignedIn, string? Stamp, bool Shortcuts = false)
{
    public string Words => Name ?? Email;
}
