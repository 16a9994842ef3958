using System.Globalization;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Pages.Drafts;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Clauses;

/// <summary>
/// A clause at its permanent address: the words now, who asks for others, and why it says what it says. Where drafting is
/// not public, a visitor reads the story up to the newest version that is released, and no further.
/// </summary>
public sealed class ShowModel(Access access, Redlines redlines, ProposalPairs pairs, StandingWords standing, LanguageStanding language) : DeclarationPage(access)
{
    private const int StepsAPage = 10;

    [FromRoute]
    public ClauseId Id { get; init; }

    /// <summary>Only steps before this entry; the newest where it is left out.</summary>
    [FromQuery]
    public int? Before { get; init; }

    /// <summary>What the reader reads as the text now.</summary>
    public ReadableText Text { get; private set; } = null!;

    /// <summary>The clause in that text; null where it does not stand in it.</summary>
    public Clause? Now => Text.Draft.Find(Id);

    /// <summary>How the clause is called: by its number now, or by the one that it had last.</summary>
    public string Name { get; private set; } = "";

    public IReadOnlyList<ToldStep> Steps { get; private set; } = [];

    /// <summary>Where the story goes on; null at its beginning.</summary>
    public int? Older { get; private set; }

    /// <summary>The open proposals about the clause, as far as the reader may see any.</summary>
    public Competing Competing { get; private set; } = Competing.None;

    /// <summary>Where the clause of the draft stands in the neutrality test.</summary>
    public ClauseStanding Standing => field ??= Register.Standing(Now!, Moment);

    /// <summary>Why its checks count, or why it has to be checked again; null where there is nothing to explain.</summary>
    public string? Why => standing.Why(Ledger, Register, Standing);

    /// <summary>Where it stands in the language tests, and why.</summary>
    public IEnumerable<string> Language => language.Of(Ledger, Register, Now!, unanswered: true);

    /// <summary>How many councillors have checked the words now.</summary>
    public int Checked => Now is null ? 0 : Register.Checks.On(Now.Wording.Hash).Count();

    /// <summary>The neutrality checks of the words now, newest first.</summary>
    public IReadOnlyList<ToldCheck> Checks { get; private set; } = [];

    /// <summary>How this person can ask for other words; null where they cannot.</summary>
    public Drafter? Drafter => Text.Version is null && Now is not null ? Drafter.Of(SignedIn, Register) : null;

    public IEnumerable<Core.Registers.Version> Versions => Register.Versions.Where(version => Visibility.Sees(Register, version));

    public ClauseReference Reference => new(Register.DraftNumber, ClauseReference.NameIn(Text.Draft, Id), $"{AddressOfDraft(Register.DraftNumber)}#{Id}");

    protected override bool ShowsDrafting => false;

    public IActionResult OnGet()
    {
        Text = Visibility.TextFor(Register, Ledger.FilesAt);
        var story = Register.Story(Id, Text.Until);
        if (!ModelState.IsValid || (story.Count == 0 && !(Text.Version is null && Register.Clauses.HasNamed(Id))))
        {
            return NotFound();
        }

        Tell(story);
        if (Text.Version is null)
        {
            Competing = Competing.For(Register, Id, ClauseActs.MostLinks, Ledger.FilesAt, redlines, pairs);
        }

        return Page();
    }

    private void Tell(IReadOnlyList<ClauseStep> story)
    {
        var shown = story.Where(step => step.Seq < (Before ?? int.MaxValue)).Take(StepsAPage + 1).ToList();
        var drafts = shown.ConvertAll(step => Ledger.FilesAt(step.Recorded.Commit).Draft);
        var words = drafts.ConvertAll(draft => draft.Find(Id));
        var hashes = words.Append(Now).OfType<Clause>().Select(clause => clause.Wording.Hash).ToHashSet();
        var (checks, told) = (Register.ChecksOn(hashes, Text.Until), Now is null ? [] : new HashSet<Sha256> { Now.Wording.Hash });
        Checks = Now is null ? [] : [.. checks[Now.Wording.Hash]];
        Steps = [.. shown.Take(StepsAPage).Select((step, index) =>
        {
            var (clause, was) = (words[index], index + 1 < words.Count ? words[index + 1] : null);
            return new ToldStep(
                step,
                drafts[index].NumberOf(Id)?.ToString(),
                clause,
                was,
                redlines.Between(was?.Wording.Text ?? "", clause?.Wording.Text ?? ""),
                clause is not null && told.Add(clause.Wording.Hash) ? [.. checks[clause.Wording.Hash]] : []);
        })];
        Older = shown.Count > StepsAPage ? shown[StepsAPage - 1].Seq : null;
        Name = Now is not null ? Text.Draft.InWords(Id)
            : story is [_, var last, ..] ? string.Create(CultureInfo.InvariantCulture, $"{Ledger.FilesAt(last.Recorded.Commit).Draft.InWords(Id)}, removed")
            : "a clause that is proposed";
    }
}
