using System.Collections.Immutable;

namespace DraftControl.Tests.Web.Roles;

/// <summary>What a row holds for everybody. Most rows are one of the usual ones; a row that differs says so itself.</summary>
internal sealed record Cells
{
    /// <summary>Anybody, whether or not they are signed in; where there is a link, whoever has it.</summary>
    public static readonly Cells Everybody = new(Cell.Yes, Shown.Always);

    /// <summary>Nobody: there is nothing at this address.</summary>
    public static readonly Cells Nobody = new(Cell.NotFound, Shown.Always);

    /// <summary>Whoever is signed in, for themselves.</summary>
    public static readonly Cells SignedIn = Everybody.But(Cell.SignIn, Who.Visitor);

    /// <summary>The same, but who has an app or a passkey uses it first.</summary>
    public static readonly Cells SignedInAndSure = SignedIn.But(Cell.Confirm, Who.UnconfirmedSteward);

    /// <summary>Whoever reads what a declaration tells everybody.</summary>
    public static readonly Cells Readers = new(Cell.Yes, Shown.OnceReleased);

    /// <summary>What hangs on a signature that everybody may know of.</summary>
    public static readonly Cells ReadersOfSignatures = new(Cell.Yes, Shown.WithTheSignature);

    /// <summary>Files for programs: feeds, clones.</summary>
    public static readonly Cells Published = new(Cell.Yes, Shown.AsToThePublic);

    /// <summary>A version that is approved and not released.</summary>
    public static readonly Cells Embargoed = Readers.But(Cell.NotFound, People.Outside);

    /// <summary>A version as a file to keep.</summary>
    public static readonly Cells Downloads = new(Cell.Yes, Shown.AsAFile);

    /// <summary>The draft and what becomes of it.</summary>
    public static readonly Cells Drafting = new(Cell.Yes, Shown.ToThoseWhoTakePart);

    /// <summary>The same as a feed.</summary>
    public static readonly Cells DraftingFeeds = Drafting with { Shown = Shown.AsAFileToThoseWhoTakePart };

    /// <summary>The draft beside versions that everybody reads.</summary>
    public static readonly Cells DraftBesideVersions = Drafting with { Shown = Shown.OnAPublicPage };

    /// <summary>Whoever holds an office in the declaration.</summary>
    public static readonly Cells Participants = Drafting.But(Cell.SignIn, Who.Visitor).But(Cell.Forbidden, Who.Stranger);

    /// <summary>Nobody yet: what a row of some offices begins with. Whatever is not said is forbidden.</summary>
    private static readonly Cells closed = new Cells(Cell.Forbidden, Shown.ToThoseWhoTakePart).But(Cell.SignIn, Who.Visitor);

    public static readonly Cells Representatives = closed.But(Cell.Yes, People.Representatives);
    public static readonly Cells OwnRepresentative = closed.But(Cell.Yes, Who.OwnRepresentative);
    public static readonly Cells Colleagues = closed.But(Cell.Yes, People.Own);
    public static readonly Cells Editors = closed.But(Cell.Yes, People.Editors);
    public static readonly Cells OtherEditor = closed.But(Cell.Yes, Who.OtherEditor);
    public static readonly Cells Bringers = closed.But(Cell.Yes, [.. People.Stewards, .. People.Editors, .. People.Representatives]);
    public static readonly Cells Runners = closed.But(Cell.Yes, [.. People.Stewards, .. People.Editors]);
    public static readonly Cells Settlers = closed.But(Cell.Yes, [.. People.Own, .. People.Stewards, Who.OtherEditor]);
    public static readonly Cells Councillors = closed.But(Cell.Yes, People.Councillors);
    public static readonly Cells OwnCouncillor = closed.But(Cell.Yes, Who.OwnCouncillor);
    public static readonly Cells OtherCouncillor = closed.But(Cell.Yes, Who.OtherCouncillor);
    public static readonly Cells ThoseAsked = closed.But(Cell.Yes, People.ThoseAsked);
    public static readonly Cells Stewards = closed.But(Cell.Yes, People.Stewards);

    /// <summary>Stewards, for what weighs most.</summary>
    public static readonly Cells SureStewards = Stewards.But(Cell.Confirm, Who.UnconfirmedSteward);

    /// <summary>Who writes public pages. There is a declaration to write about once it shows at all.</summary>
    public static readonly Cells Writers = closed.But(Cell.Yes, [.. People.Stewards, .. People.Editors]) with { Shown = Shown.OnceReleased };

    private readonly ImmutableDictionary<Who, Cell> cells;

    private Cells(Cell all, Shown shown) => (cells, Shown) = (People.All.ToImmutableDictionary(who => who, _ => all), shown);

    public Shown Shown { get; private init; }

    public Cell this[Who who] => cells[who];

    /// <summary>The same with another cell for some.</summary>
    public Cells But(Cell cell, params Who[] some) => new(this) { Changed = some.Select(who => KeyValuePair.Create(who, cell)) };

    /// <summary>The cells where a declaration is so far.</summary>
    public Cells In(World world) => (Shown, world) switch
    {
        (Shown.AsToThePublic, World.NothingReleased) => But(Cell.NotFound, [.. People.All]),
        (Shown.WithTheSignature, World.NothingReleased) => But(Cell.NotFound, [.. People.All]).But(Cell.SignIn, Who.Visitor),
        (Shown.AsAFile, World.NothingReleased) or (Shown.AsAFileToThoseWhoTakePart, not World.DraftedInPublic) or (Shown.OnAPublicPage, World.DraftedByParticipants) => But(Cell.NotFound, People.Outside),
        (Shown.OnceReleased or Shown.OnAPublicPage, World.NothingReleased) or (Shown.ToThoseWhoTakePart, not World.DraftedInPublic) => But(Cell.SignIn, Who.Visitor).But(Cell.NotFound, Who.Stranger),
        _ => this,
    };

    private IEnumerable<KeyValuePair<Who, Cell>> Changed
    {
        init => cells = cells.SetItems(value);
    }
}
