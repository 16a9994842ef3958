using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <content>The values of which several trailers make one.</content>
internal static partial class Kinds
{
    private static Opened Opened(Head head, TrailerReader t)
    {
        t.Expect("Format", One);
        return new(head, t.Value<Language>("Language"), t.Text<Line>("Title"), t.Organisation(), t.Number("Rules"));
    }

    private static Contributed Contributed(Head head, TrailerReader t) => new(
        head,
        t.Number("Contribution"),
        t.Value<ContributionKind>("Kind", ContributionKinds.TryParse),
        Contributor(t),
        t.Has("Clause") ? t.Value<ClauseId>("Clause") : null,
        t.Value<CommitId>("Base"),
        new Occasion(t.Value<OccasionKind>("Occasion", OccasionKinds.TryParse), t.OptionalText("Place"), t.Has("Day") ? t.Value<Day>("Day") : null),
        t.Has("Wording") ? t.Text<Reason>("Wording") : null,
        t.Has("File") ? t.Value<Sha256>("File") : null);

    private static Contributor Contributor(TrailerReader t) => (t.Has("From"), t.Has("Name"), t.Has("Class"), t.Has("Withheld")) switch
    {
        (true, false, false, false) => new Contributor.Registered(t.Value<Slug>("From")),
        (false, true, true, false) => new Contributor.Named(t.Text<OrganisationName>("Name"), t.Value<OrganisationClass>("Class", OrganisationClasses.TryParse)),
        (false, false, false, true) => new Contributor.Withheld(t.Value<SourceToken>("Withheld")),
        _ => throw new MisspelledException(t.LineOf("Kind"), "trailers of 'contributed' name who made it by From, by Name and Class, or by Withheld"),
    };

    private static TrailerWriter Contributor(Contributor contributor, TrailerWriter t) => contributor switch
    {
        Contributor.Registered registered => t.Plain("From", registered.Organisation),
        Contributor.Named named => t.Text("Name", named.Name).Plain("Class", named.Class.Spelled()),
        Contributor.Withheld withheld => t.Plain("Withheld", withheld.Token),
        _ => throw new UnreadableLedgerException("A contribution was made by an organisation that takes part, by another with name and class, or by one that is withheld."),
    };

    private static Meeting? Meeting(TrailerReader t) => (t.Has("Meeting"), t.Has("Meeting-Day"), t.Has("Present")) switch
    {
        (false, false, false) => null,
        (true, true, var present) => new(t.Text<Line>("Meeting"), t.Value<Day>("Meeting-Day"), present ? t.List<Seat>("Present", Seat) : []),
        _ => throw new MisspelledException(t.LineOf("Code"), "a meeting is named by Meeting and Meeting-Day, and by Present where the offices are said"),
    };

    private static TrailerWriter Meeting(Meeting? meeting, TrailerWriter t) =>
        meeting is null ? t : t.Text("Meeting", meeting.Name).Plain("Meeting-Day", meeting.Day).Plain("Present", meeting.Present);

    private static Topic Topic(TrailerReader t) => (t.Has("Clause"), t.Has("Proposal"), t.Has("Contribution")) switch
    {
        (true, false, false) => new Topic.OnClause(t.Value<ClauseId>("Clause")),
        (false, true, false) => new Topic.OnProposal(t.Number("Proposal")),
        (false, false, true) => new Topic.OnContribution(t.Number("Contribution")),
        _ => throw new MisspelledException(t.LineOf("Thread"), "trailers of 'thread-started' name what it is about by Clause, by Proposal, or by Contribution"),
    };

    private static TrailerWriter Topic(Topic topic, TrailerWriter t) => topic switch
    {
        Topic.OnClause on => t.Plain("Clause", on.Clause),
        Topic.OnProposal on => t.Plain("Proposal", on.Proposal),
        Topic.OnContribution on => t.Plain("Contribution", on.Contribution),
        _ => throw new UnreadableLedgerException("A thread is about a clause, a proposal or a contribution."),
    };

    private static TestedWords TestedWords(TrailerReader t) => (t.Has("Wordings"), t.Has("Clauses"), t.Has("Text")) switch
    {
        (true, true, false) => new(t.List<Sha256>("Wordings", Hash), t.Clauses(), Text: null),
        (false, false, true) => Core.Entries.TestedWords.Whole(t.Value<Sha256>("Text")),
        _ => throw new MisspelledException(t.LineOf("Organisation"), "a finding is about Wordings and their Clauses, or about the Text"),
    };

    private static TrailerWriter TestedWords(TestedWords subject, TrailerWriter t) => t.Plain("Wordings", subject.Wordings).Plain("Clauses", subject.Clauses).Plain("Text", subject.Text);

    private static Suggestion? Suggestion(TrailerReader t) => (t.Has("Suggestion-For"), t.Has("Suggestion")) switch
    {
        (false, false) => null,
        (true, true) => new(t.Value<ClauseId>("Suggestion-For"), t.Text<Reason>("Suggestion")),
        _ => throw new MisspelledException(t.LineOf("Thread"), "a suggestion is given by Suggestion-For and Suggestion"),
    };

    private static TrailerWriter Suggestion(Suggestion? suggestion, TrailerWriter t) =>
        suggestion is null ? t : t.Plain("Suggestion-For", suggestion.Clause).Text("Suggestion", suggestion.Words);

    private static Signatory Signatory(TrailerReader t) => (t.Has("Signatory"), t.Has("Name"), t.Has("Class")) switch
    {
        (true, false, false) => new Signatory.Registered(t.Value<Slug>("Signatory")),
        (false, true, true) => new Signatory.Named(t.Text<OrganisationName>("Name"), t.Value<OrganisationClass>("Class", OrganisationClasses.TryParse)),
        _ => throw new MisspelledException(t.LineOf("Organisation"), "trailers of 'signed' name a signatory either by Signatory or by Name and Class"),
    };

    private static TrailerWriter Signatory(Signatory signatory, TrailerWriter t) => signatory switch
    {
        Signatory.Registered registered => t.Plain("Signatory", registered.Organisation),
        Signatory.Named named => t.Text("Name", named.Name).Plain("Class", named.Class.Spelled()),
        _ => throw new UnreadableLedgerException("A signatory is an organisation that takes part, or a name and a class."),
    };

    private static bool Hash(string text, out Sha256 value) => Sha256.TryParse(text, null, out value!);

    private static bool Seat(string text, out Seat value) => Core.Entries.Seat.TryParse(text, null, out value!);

    private static bool Page(string text, out string value)
    {
        value = text;
        return text.Length > 0 && !text.AsSpan().ContainsAny(" \t\"\\");
    }

    private static bool Gate(string text, out GateResult value)
    {
        var (name, result) = text.Split('=') is [var before, var after] ? (before, after) : ("", "");
        value = new GateResult(name, result is "met");
        return name.Length > 0 && !name.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-") && (result is "met" or "unmet");
    }
}
