using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Rounds;

/// <summary>A representative says that their organisation has read the text and asks for no change.</summary>
public sealed class ContentModel(Access access) : DeclarationPage(access)
{
    /// <summary>The text that they have read.</summary>
    [BindProperty]
    public Sha256? Text { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Office Office => SignedIn.Holds(Register, Role.Representative)!;

    /// <summary>Whether their organisation has said so of this text.</summary>
    public bool IsSaid => Register.Content.Any(said => said.By.Organisation == Office.Organisation && said.Text == Register.Files.TextHash);

    protected override Role? IsFor => Role.Representative;

    public void OnGet() => Text = Register.Files.TextHash;

    public IActionResult OnPost()
    {
        var text = Text ?? Register.Files.TextHash;
        return Write(Role.Representative, Reason, (register, head) => register.Unchanged(new NothingToChange(head, text)), _ => Done("You said that there is nothing to change.", "/Drafts/Show"));
    }
}
