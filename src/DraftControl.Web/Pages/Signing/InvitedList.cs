using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Signatories;

namespace DraftControl.Web.Pages.Signing;

/// <summary>
/// Reads organisations that are to be invited, one a line: <c>northam; chief@northam.example</c> for a registered one,
/// <c>Sector Guild; sector body; England; office@guild.example</c> for another. A line copied from a spreadsheet will do.
/// </summary>
public sealed class InvitedList(Register register)
{
    public const int Most = 200;

    private readonly List<string> faults = [];

    public IReadOnlyList<Invitee> Read(string? text)
    {
        var lines = Hygiene.Normalised(text ?? "").Split('\n');
        var invited = lines.Select((line, index) => (Line: line.Trim(), Number: index + 1)).Where(pair => pair.Line.Length > 0).Select(pair => Read(pair.Line, pair.Number)).OfType<Invitee>().ToList();
        if (invited.Count > Most)
        {
            faults.Add($"Invite at most {Most} organisations at once");
        }

        return invited;
    }

    /// <summary>What is wrong with all who are to be invited: in the list, among themselves, and beside the links that there are.</summary>
    public IEnumerable<string> Complaints(IReadOnlyList<Invitee> invited, IReadOnlyList<SigningInvitation> links)
    {
        if (faults.Count > 0)
        {
            yield return string.Join(". ", faults);
        }

        foreach (var twice in invited.GroupBy(invitee => invitee.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Key} stands there twice. Invite it once";
        }

        foreach (var known in invited.Where(invitee => links.Any(invitation => string.Equals(invitation.Organisation, invitee.Name, StringComparison.OrdinalIgnoreCase))))
        {
            yield return $"{known.Name} has a link already. Send it again from the list of invitations";
        }
    }

    private Invitee? Read(string line, int number)
    {
        if (Hygiene.Complaint(line.Replace('\t', ';')) is { } complaint)
        {
            return Fault(number, $"holds {complaint}. Remove it");
        }

        var parts = line.Split([';', '\t'], StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 4)
        {
            return Fault(number, "needs a registered organisation and an email address, or name, class, nation and email address, with semicolons between");
        }

        if (!EmailAddress.TryParse(parts[^1], provider: null, out var email))
        {
            return Fault(number, "does not end with an email address in the correct format, like name@example.com");
        }

        return parts.Length == 2 ? Registered(parts[0], email, number) : New(parts, email, number);
    }

    private Invitee? Registered(string name, EmailAddress email, int number)
    {
        var found = register.Roster.Organisations.Values.FirstOrDefault(organisation => organisation.Slug.ToString() == name || SameName.Is(organisation.Name.ToString(), name));
        return found is null ? Fault(number, $"names '{name}', which is not registered. Give its class and nation as well") : Invitee.Of(found, email);
    }

    private Invitee? New(string[] parts, EmailAddress email, int number)
    {
        if (!OrganisationName.TryParse(parts[0], provider: null, out var name))
        {
            return Fault(number, "must begin with the organisation's name: at most 200 characters, without < or >, not ending with punctuation");
        }

        if (!OrganisationClasses.TryParse(parts[1].ToLowerInvariant().Replace(' ', '-').Replace("other-public-body", "other-public", StringComparison.Ordinal), out var kind))
        {
            return Fault(number, $"has the class '{parts[1]}'. Choose one of: {string.Join(", ", Enum.GetValues<OrganisationClass>().Select(value => value.InWords()))}");
        }

        var nation = parts.Length == 4 && parts[2].Length > 0 ? parts[2] : null;
        return nation?.Length > 100 ? Fault(number, "has a nation of more than 100 characters")
            : register.Roster.Organisations.Values.FirstOrDefault(organisation => SameName.Is(organisation.Name.ToString(), parts[0])) is { } known ? Invitee.Of(known, email)
            : new Invitee(name.ToString(), kind, nation, Slug: null, email);
    }

    private Invitee? Fault(int number, string what)
    {
        faults.Add($"Line {number} {what}");
        return null;
    }
}
