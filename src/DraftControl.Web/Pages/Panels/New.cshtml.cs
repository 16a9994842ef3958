using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Panels;

/// <summary>A steward opens a panel and invites councillors to it.</summary>
public sealed class NewModel(Access access) : InvitingPage(access)
{
    private const int MaxName = 200;

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The purpose.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The number of the round that it belongs to; empty for none.</summary>
    [BindProperty]
    public string? Round { get; set; }

    public IActionResult OnPost()
    {
        var name = ModelState.ReadLine(nameof(Name), Name, "The name", "Enter a name for the panel", MaxName);
        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter the purpose of the panel");
        }

        int? round = null;
        if (!string.IsNullOrEmpty(Round))
        {
            round = int.TryParse(Round, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        }

        var (members, whyNow) = (Selected(), TypedReason(Urgent, nameof(Urgent)));
        return Write(
            Role.Steward,
            Reason,
            (register, head) => register.Unchanged(new PanelOpened(head, register.Panels.Count + 1, name!, round, members, register.Files.Policy.FirstReading, whyNow)),
            recorded => Done("You opened a panel. The councillors are told.", "/Panels/Show", new { number = ((PanelOpened)recorded.Entry).Panel }));
    }
}
