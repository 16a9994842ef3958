using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told on the way to a version.</summary>
internal static class VersionNotices
{
    /// <summary>Stewards, once for a text and its publishing rules: it can be approved.</summary>
    public static IEnumerable<Notice> Ready(Telling telling)
    {
        var register = telling.Register;
        if (!register.CanBeApproved(register.At))
        {
            return [];
        }

        var text = register.Files.TextHash.ToString();
        return telling.All(Role.Steward).Select(steward => new Notice(
            steward,
            $"ready-{text}-{register.Files.Policy.Number}",
            $"Draft {register.DraftNumber} can be approved",
            PlainText.Paragraphs(
                $"Draft {register.DraftNumber} of {register.Title} meets every condition of the publishing rules. A steward can approve it as a version.",
                "Any change to the words, or a new concern, can undo this."),
            new("Look at it and approve it", telling.At("/publishing")))
        { IsOwed = true });
    }

    /// <summary>Everybody who takes part: a version is approved, and not public yet.</summary>
    public static IEnumerable<Notice> Approved(Telling telling, VersionApproved entry) => telling.Everybody.Select(office => Notice.Of(
        office,
        entry,
        "approved",
        $"Version {entry.Version} is approved: {telling.Register.Title}",
        new("Read it", telling.At($"/versions/{entry.Version}")),
        $"Version {entry.Version} of {telling.Register.Title} is approved. Its words never change from here on.",
        telling.Register.Files.Policy.Drafting == Drafting.Public
            ? "It is not released yet. Please do not announce it before it is."
            : "It is not public yet. Please keep it to those who take part until it is released."));

    /// <summary>Everybody who takes part: a version is public.</summary>
    public static IEnumerable<Notice> Released(Telling telling, VersionReleased entry) => telling.Everybody.Select(office => Notice.Of(
        office,
        entry,
        "released",
        $"Version {entry.Version} is public: {telling.Register.Title}",
        new("Read it, and pass on this address, which never changes", telling.At($"/versions/{entry.Version}")),
        $"Version {entry.Version} of {telling.Register.Title} has been released. Anyone can read it and check how it came about. Thank you for your part in it."));
}
