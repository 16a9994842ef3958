using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>An editor checks several draft decisions and publishes them, at one meeting if they say so.</summary>
public sealed class PublishSeveralModel(Access access, Writer writer, Redlines redlines, EditorsRoom room) : DeclarationPage(access)
{
    public const int Most = 50;

    /// <summary>The ids that are chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public List<string> Ids { get; set; } = [];

    /// <summary>How often each had been saved when it was checked, in the same order.</summary>
    [BindProperty]
    public List<int> Revisions { get; set; } = [];

    /// <summary>The meeting for all of them; empty for each its own.</summary>
    [BindProperty]
    public MeetingFields Meeting { get; set; } = new();

    public IReadOnlyList<DraftDecision> Chosen { get; private set; } = [];

    /// <summary>Why one cannot be published, or was not, by its id.</summary>
    public IReadOnlyDictionary<string, string> Why { get; private set; } = new Dictionary<string, string>();

    public IEnumerable<DraftDecision> Ready => Chosen.Where(draft => !Why.ContainsKey(draft.Id));

    /// <summary>What is published just now, in words.</summary>
    public IReadOnlyList<string> Published { get; private set; } = [];

    /// <summary>What changes in the text.</summary>
    public IReadOnlyList<ShownChange> Changes { get; private set; } = [];

    /// <summary>What that does to those who have tested the words, and the text after it; null where the text stays as it is.</summary>
    public (SignOffs SignOffs, Draft After)? Tests { get; private set; }

    public Office Editor => SignedIn.Holds(Register, Role.Editor)!;

    public string WhoSees => Register.WhoSees(Editor);

    protected override Role? IsFor => Role.Editor;

    public void OnGet()
    {
        ModelState.Clear();
        Check();
    }

    public IActionResult OnPost()
    {
        Ids = [.. Ids.Take(Most)];
        var meeting = Meeting.Read(ModelState, nameof(Meeting));
        if (Ids.Count == 0)
        {
            ModelState.AddModelError(string.Empty, "Select draft decisions first");
        }

        if (!ModelState.IsValid)
        {
            Check();
            return Page();
        }

        var (batch, accepted, results) = (Batch(meeting), new List<int>(), new List<(string Id, string Name, string? Why)>());
        foreach (var (id, revision) in InOrder())
        {
            var (name, recorded, why) = Publish(batch, id, revision, accepted);
            results.Add((id, name, why));
            if (recorded?.Entry is Decided { Code: DecisionCode.Accepted } decided)
            {
                accepted.Add(decided.Proposal);
            }
        }

        return Tell([.. results.Where(result => result.Why is null).Select(result => result.Name)], [.. results.Where(result => result.Why is not null).Select(result => (result.Id, result.Name, result.Why!))]);
    }

    /// <summary>Publishes one as it was checked, and forgets the draft.</summary>
    private (string Name, RecordedEntry? Recorded, string? Why) Publish(DraftBatch batch, string id, int revision, List<int> accepted)
    {
        if (room.Draft(Slug, Register, Editor, id) is not { } draft)
        {
            // Sent twice, it was published the first time.
            return Register.Find(EntryId.Of(Editor.Person, batch.FormOf(id))) is { } before ? (before.Subject, before, null) : ("a draft", null, "It is not there any more. Another editor published or deleted it.");
        }

        var name = draft.About.Name.ToLowerInvariant();
        if (draft.Revision != revision)
        {
            return (name, null, "Another editor changed it after you had checked it. Check it again.");
        }

        var written = batch.Publish(draft, accepted);
        if (written.Recorded is not null)
        {
            room.Drafts.Remove(draft);
        }

        return (name, written.Recorded, written.Why);
    }

    private IActionResult Tell(IReadOnlyList<string> published, IReadOnlyList<(string Id, string Name, string Why)> refused)
    {
        if (refused.Count == 0)
        {
            return Done($"You published the {(published.Count == 1 ? "decision" : $"{published.Count} decisions")} about {string.Join(", ", published)}.", "/DraftDecisions/Index");
        }

        // What was refused stays a draft and stays chosen.
        (Register, Published, Ids) = (Ledger.Read(), published, [.. refused.Select(one => one.Id)]);
        Check();
        Why = refused.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Why);
        ModelState.Clear();
        ModelState.AddModelError(string.Empty, $"{(published.Count == 0 ? "Nothing was published." : $"Published: {string.Join(", ", published)}.")} Still a draft: {string.Join(", ", refused.Select(one => one.Name))}. Below you read why");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private IEnumerable<(string Id, int Revision)> InOrder()
    {
        var asked = Ids.Select((id, index) => (Id: id, Revision: index < Revisions.Count ? Revisions[index] : 0)).DistinctBy(pair => pair.Id).ToList();
        var known = DraftBatch.InOrder(asked.Select(pair => room.Draft(Slug, Register, Editor, pair.Id)).OfType<DraftDecision>()).Select(draft => draft.Id).ToList();
        return asked.OrderBy(pair => known.IndexOf(pair.Id));
    }

    /// <summary>What would come of what is chosen.</summary>
    private void Check()
    {
        Chosen = [.. DraftBatch.InOrder(Ids.Distinct(StringComparer.Ordinal).Take(Most).Select(id => room.Draft(Slug, Register, Editor, id)).OfType<DraftDecision>())];
        var tried = Batch(meeting: null).Try(Chosen);
        (Why, Changes) = (tried.Why, tried.Decisions.Changes(Register, redlines));
        Tests = Changes.Count == 0 ? null : (SignOffs.Of(Register, tried.Decisions.After, Editor.Organisation), tried.Decisions.After);
    }

    private DraftBatch Batch(Meeting? meeting) => new(writer, Ledger, redlines, FormId, room.Clock.GetUtcNow().UkDay(), meeting);
}
