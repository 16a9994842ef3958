using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages;

/// <summary>The first page, the same for everybody: what DraftControl is for, and the declarations that one may see.</summary>
public sealed class IndexModel(DeclarationBook declarations, Visibility visibility, SignedIn signedIn, IHostEnvironment environment) : PageModel
{
    /// <summary>One declaration on the list.</summary>
    public sealed record Listed(Slug Slug, string Title, Version? Newest, int? Draft);

    public bool IsSignedIn => signedIn.Person is not null;

    public IReadOnlyList<Listed> Declarations { get; private set; } = [];

    /// <summary>The demo's people, where anybody may take their place.</summary>
    public IEnumerable<IGrouping<Role, Place>> Places => environment.IsDevelopment() && declarations.Find(DemoSetup.Declaration) is not null ? Place.All : [];

    public void OnGet() => Declarations = [.. declarations.All()
        .Select(ledger => (ledger.Slug, Register: ledger.Read()))
        .Where(declaration => visibility.Sees(declaration.Register))
        .Select(declaration => List(declaration.Slug, declaration.Register))
        .OrderBy(listed => listed.Title, StringComparer.Ordinal)];

    private Listed List(Slug slug, Register register) => new(
        slug,
        register.Title.ToString(),
        register.Versions.Where(version => visibility.Sees(register, version)).MaxBy(version => version.Number),
        visibility.SeesDrafting(register) ? register.DraftNumber : null);
}
