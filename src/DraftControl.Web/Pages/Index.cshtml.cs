using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages;

/// <summary>The first page: what DraftControl is for, the declarations that one may see, and what waits.</summary>
public sealed class IndexModel(DeclarationBook declarations, Visibility visibility, SignedIn signedIn) : PageModel
{
    /// <summary>One declaration on the list.</summary>
    public sealed record Listed(Slug Slug, string Title, Version? Newest, int? Draft, string? Office, IReadOnlyList<WaitingItem> Waiting);

    public bool IsSignedIn => signedIn.Person is not null;

    public IReadOnlyList<Listed> Declarations { get; private set; } = [];

    public void OnGet() => Declarations = [.. declarations.All()
        .Select(ledger => (ledger.Slug, Register: ledger.Read()))
        .Where(declaration => visibility.Sees(declaration.Register))
        .Select(declaration => List(declaration.Slug, declaration.Register))
        .OrderByDescending(listed => listed.Waiting.Count > 0).ThenBy(listed => listed.Title, StringComparer.Ordinal)];

    private Listed List(Slug slug, Register register)
    {
        var offices = signedIn.Offices(register).ToList();
        return new(
            slug,
            register.Title.ToString(),
            register.Versions.Where(version => visibility.Sees(register, version)).MaxBy(version => version.Number),
            visibility.SeesDrafting(register) ? register.DraftNumber : null,
            register.OfficesInWords(offices),
            [.. register.WaitingFor(offices)]);
    }
}
