using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using DraftControl.Web.Unsent;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A proposal on its way, new or revised: a form that is kept as it is typed, then a page to check it, then the entry.</summary>
public abstract class ProposingPage(Access access, Redlines redlines, UnsentBook unsent) : KeptPage(access, redlines, unsent)
{
    /// <summary>The change that is added to the list next.</summary>
    [BindProperty]
    public ChangeOp NextOp { get; set; }

    [BindProperty]
    public ClauseId? NextClause { get; set; }

    /// <summary>What cleaning took out, field by field; null where the text was not cleaned.</summary>
    public IReadOnlyList<(string Where, Cleaned Cleaned)>? Tidied { get; private set; }

    /// <summary>What the page is for, in a heading.</summary>
    public abstract string Heading { get; }

    public Draft Draft => Typed.Draft(Ledger, Register);

    /// <summary>The office in which the person can send it; null where they can only write it.</summary>
    public Office? Sender => SignedIn.Offices(Register).FirstOrDefault(office => office.Role == Role.Representative && office.Organisation == Organisation);

    public string WhoSees => Register.WhoSees(Sender!);

    /// <summary>The changes whose clauses an accepted change has touched since they were asked for.</summary>
    public virtual IReadOnlyList<ShownChange> Overtaken => [];

    protected override Role Role => Role.Representative;

    /// <summary>The characters in the form that nobody would see, with where they are.</summary>
    public IEnumerable<string> Invisible => Texts().SelectMany(text => Hygiene.Faults(Hygiene.Normalised(text.Text ?? "")).Take(10).Select(fault => $"{text.Where}: {fault}"));

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (NotHere() is { } refused)
        {
            return refused;
        }

        if (step is "save" or "copy")
        {
            return Keep(step);
        }

        // A colleague's words would be lost if these were sent instead.
        if (IsSending(step) && Overtaking() is { } kept)
        {
            ModelState.Clear();
            return Stale(kept);
        }

        return Take(step);
    }

    protected override void Validate() => Typed.Validate(ModelState, Draft);

    protected override Attempt Attempt(Register register, Head head) => Typed.Attempt(register, head, Ledger.FilesAt);

    protected override IReadOnlyList<ShownChange> Outcome(Act act) =>
        Register.Shown(act.Entry is Proposed proposed ? proposed.Changes : ((Core.Entries.Revised)act.Entry).Changes, act.Wording!.Base.Draft, act.Wording.Files.Draft, Redlines);

    protected override IActionResult Sent(RecordedEntry recorded)
    {
        Forget();
        var number = recorded.Entry is Proposed proposed ? proposed.Proposal : Revised;
        return Done(Revised is null ? $"You sent proposal {number}." : $"You revised proposal {number}.", "/Proposals/Show", new { number });
    }

    protected override void Edit(string? step)
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
                Clean();
                break;
        }
    }

    private void Clean()
    {
        var (title, reason) = (Cleaning.OfLine(Title ?? ""), Cleaning.OfReason(Reason ?? ""));
        var wordings = Changes.ConvertAll(change => Cleaning.OfMarkdown(change.Wording ?? ""));
        Tidied = [.. Texts().Select(text => text.Where).Zip([.. wordings, title, reason]).Where(field => field.Second.HasChanged)];
        (Title, Reason) = (title.Text, reason.Text);
        foreach (var (change, cleaned) in Changes.Zip(wordings).Where(pair => pair.First.Wording is not null))
        {
            change.Wording = cleaned.Text;
        }
    }

    private IEnumerable<(string Where, string? Text)> Texts() =>
        Changes.Select((change, index) => (string.Create(CultureInfo.InvariantCulture, $"Change {index + 1}"), change.Wording)).Append(("Title", Title)).Append(("Reason", Reason));
}
