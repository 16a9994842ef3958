using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>A mail in which somebody answered, to the byte, for those who take part.</summary>
public sealed class EvidenceModel(Access access, ReceivedMails mails) : DeclarationPage(access)
{
    protected override bool IsForParticipants => true;

    public IActionResult OnGet(string sha256) =>
        Sha256.TryParse(sha256, provider: null, out var evidence)
        && Register.Entries.Any(recorded => recorded.Entry is LanguageTestReceived received && received.Evidence == evidence)
        && mails.Read(Slug, evidence) is { } bytes
            ? File(bytes, "text/plain; charset=utf-8", $"{Slug}-{sha256[..8]}.txt")
            : NotFound();
}
