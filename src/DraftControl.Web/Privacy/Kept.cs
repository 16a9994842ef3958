using DraftControl.Web.Accounts;

namespace DraftControl.Web.Privacy;

/// <summary>What the accounts database keeps about people, table by table, in words. A test finds a table that nobody described.</summary>
public static class Kept
{
    /// <summary>In the order in which people read it.</summary>
    private static readonly OrderedDictionary<string, string> known = new(StringComparer.Ordinal)
    {
        ["Account"] = "Of everybody with an account: an email address, a name if you gave one, how you want to be told about things, and what proves that it is you: a scrambled password or a scrambled token for programs, never the thing itself.",
        ["IdentityUserPasskey<string>"] = "Of everybody with a passkey: its public half and what the device is called. The secret half never leaves your device.",
        ["IdentityUserToken<string>"] = "Of everybody who uses codes from an app: the key that the codes are made from, and scrambled recovery codes.",
        ["IdentityUserLogin<string>"] = "Of everybody who signs in through another organisation: which one, and your number there.",
        ["IdentityUserClaim<string>"] = "Further facts about an account; none are written at present.",
        ["OneTimeLink"] = "Of links that were sent to you by email: when, what for, and whether they were used; the link itself is kept scrambled.",
        ["OutgoingMail"] = "Of emails to you: the address, the subject and when they were sent. The text is emptied once it has gone. If one cannot be sent, stewards see its address and subject, never its text.",
        ["UnsentProposal"] = "Proposals that your organisation has begun and not sent, and who began and last saved them. Colleagues of the same organisation can read them.",
        ["SigningInvitation"] = "Of organisations that are invited to sign: who was asked at which address, and what they answered.",
        ["SignatureRequest"] = "Of organisations that ask to sign: a contact’s name and address, the signatory’s office, the authority to sign, and what the organisation commits to. A logo that was uploaded for a request that is not sent, or is declined, goes within days.",
        ["OrganisationContact"] = "Of organisations that take part: a contact’s name and address. Others reach you through a form that does not show the address.",
        ["WithheldSource"] = "Of contributions whose source does not want to be named: who it is. Editors, stewards and the organisation that brought the contribution in can read it; the record holds a number only.",
        ["SealedFinding"] = "What councillors found under seal, scrambled, until their panel closes and it is opened in the record. Until then only whoever gave it can read it. If your account goes before, what you sealed stays as your office’s, unless your address stands in it.",
        ["IntakeUpload"] = "Of files of contributions that you upload: who uploaded them, and what you put right in their rows. One that is not confirmed goes after 7 days, one that was brought in after 30. The file itself is kept if contributions came of it, and goes with the next account whose address stands in it.",
        ["Claim"] = "Which editor is on which proposal or contribution. Other editors see the office.",
        ["DraftDecision"] = "Decisions and answers that editors have prepared and not published, and which editor saved them last. Only editors who may decide the same can read them.",
        ["DraftComment"] = "What editors say to one another about those, until they are published or deleted.",
        ["ReasonTemplate"] = "Short texts that editors begin reasons with, and which editor saved them last.",
        ["LanguageLink"] = "Of personal links by which chief executives answer: whose, which steward sent it, and when it was made and first opened; the link itself is kept scrambled.",
        ["OpenedDrafting"] = "Which organisations opened a declaration while a round was open, and when first. It says nothing about people.",
        ["PlannedAct"] = "What a steward has set for a later time, such as a release, and which person or version it is about.",
        ["Cursor"] = "How far the record has been read for sending emails. It says nothing about people.",
    };

    /// <summary>What is kept, for the tables that there are.</summary>
    /// <exception cref="InvalidOperationException">A table is not described.</exception>
    public static IReadOnlyList<string> In(AccountsContext accounts) => [.. accounts.Model.GetEntityTypes()
        .Where(table => !table.IsOwned())
        .Select(table => known.IndexOf(table.DisplayName()) is >= 0 and var at ? at : throw new InvalidOperationException($"{nameof(Kept)} does not say what the table of {table.DisplayName()} holds about people."))
        .Order()
        .Select(at => known.GetAt(at).Value)];
}
