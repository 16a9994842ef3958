using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A proposal on its way: a form with a list of changes, then a page to check it, then the entry. New or revised alike.</summary>
public abstract class ProposingPage(Access access, Redlines redlines) : DeclarationPage(access)
{
    private const int MaxTitle = 200;

    protected override Role? IsFor => Role.Representative;

    [BindProperty, Required(ErrorMessage = "Enter a title")]
    public string? Title { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter a reason")]
    public string? Reason { get; set; }

    /// <summary>The entry that the person has read.</summary>
    [BindProperty, Required(ErrorMessage = "Read the draft again, and propose from there")]
    public CommitId? Base { get; set; }

    [BindProperty]
    public List<TypedChange> Changes { get; set; } = [];

    /// <summary>The change that is added to the list next.</summary>
    [BindProperty]
    public ChangeOp NextOp { get; set; }

    [BindProperty]
    public ClauseId? NextClause { get; set; }

    /// <summary>What the page is for, in a heading.</summary>
    public abstract string Heading { get; }

    /// <summary>The text that the changes are made to.</summary>
    public Draft Draft => Base is { } read && read != Register.Tip && Register.Find(read) is not null ? Ledger.FilesAt(read).Draft : Register.Draft;

    public string WhoSees => Register.WhoSees(SignedIn.Holds(Register, Role.Representative)!);

    /// <summary>What the person checks before they send it; null while they fill in the form.</summary>
    public IReadOnlyList<ShownChange>? Checked { get; private set; }

    /// <summary>The clauses that an accepted change has touched since the person read them.</summary>
    public IEnumerable<string> Overtaken => Register.Find(Base!) is not { } read ? []
        : Clauses.Where(clause => Register.Clauses.LastChanged(clause) > read.Entry.Seq).Select(Register.Draft.InWords);

    /// <summary>The other open proposals that change the same clauses.</summary>
    public IReadOnlyList<Proposal> Others => [.. new OpenProposals(Register).Touching(Clauses).Where(other => other.Number != Revised)];

    /// <summary>The characters in the form that nobody would see, with where they are.</summary>
    public IEnumerable<string> Invisible => Texts().SelectMany(text => Hygiene.Faults(Hygiene.Normalised(text.Text ?? "")).Take(10).Select(fault => $"{text.Where}: {fault}"));

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (step is "check" or "send")
        {
            Validate();
            return step is "send" ? Write(Role.Representative, Reason, Attempt, Sent) : Check();
        }

        // The form is not finished yet, so nothing is wrong with it.
        ModelState.Clear();
        Edit(step);
        return Page();
    }

    /// <summary>The proposal that is put in other words; null for a new one.</summary>
    protected virtual int? Revised => null;

    /// <summary>The act, from what was typed.</summary>
    protected abstract Attempt Attempt(Proposing proposing, Register register, Head head);

    /// <summary>Where to go once it is written.</summary>
    protected abstract IActionResult Sent(RecordedEntry recorded);

    private IEnumerable<ClauseId> Clauses => Changes.Select(change => change.Clause).OfType<ClauseId>().Distinct();

    private Attempt Attempt(Register register, Head head) =>
        Attempt(new Proposing(Line.Parse(Hygiene.Normalised(Title!).Trim()), Base!, Changes.Requested(register.NextClause())), register, head);

    private IActionResult Check()
    {
        if (Rehearse(Role.Representative, Reason, Attempt) is { Wording: { } wording } act)
        {
            var changes = act.Entry is Proposed proposed ? proposed.Changes : ((Core.Entries.Revised)act.Entry).Changes;
            Checked = Register.Shown(changes, wording.Base.Draft, wording.Files.Draft, redlines);
        }

        return Page();
    }

    private void Edit(string? step)
    {
        switch (step?.Split('-'))
        {
            case ["add"] when NextClause is { } clause && Draft.Find(clause) is not null:
                Changes.Add(TypedChange.Of(NextOp, clause, Draft));
                break;
            case ["remove", var at] when int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Changes.Count:
                Changes.RemoveAt(index);
                break;
            case ["clean"]:
                (Title, Reason) = (Hygiene.Cleaned(Title ?? ""), Hygiene.Cleaned(Reason ?? ""));
                Changes.ForEach(change => change.Wording = change.Wording is { } typed ? Hygiene.Cleaned(typed) : null);
                break;
        }
    }

    private void Validate()
    {
        if (!string.IsNullOrWhiteSpace(Title))
        {
            ModelState.ReadLine(nameof(Title), Title, "The title", "Enter the title on one line", MaxTitle);
        }

        foreach (var (field, fault) in Changes.Faults(Draft))
        {
            ModelState.AddModelError(field, fault);
        }
    }

    private IEnumerable<(string Where, string? Text)> Texts() =>
        Changes.Select((change, index) => (string.Create(CultureInfo.InvariantCulture, $"Change {index + 1}"), change.Wording)).Append(("Title", Title)).Append(("Reason", Reason));
}
