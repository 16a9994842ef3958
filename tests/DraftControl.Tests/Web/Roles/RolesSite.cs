using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Roles;

/// <summary>
/// A running site with everybody of the table signed in, and a declaration in each world: a fixture.
/// </summary>
public sealed class RolesSite : IAsyncLifetime
{
    private readonly Dictionary<Who, Caller> callers = [];
    private readonly Dictionary<Who, Caller> doubles = [];
    private readonly Dictionary<World, Stage> stages = [];

    // Without a printer the address of a PDF says so, to those who may have it, in no time.
    public RunningSite Site { get; } = RunningSite.With(("Limits:PublicForms", "100000"), ("Chromium:Path", "/nowhere/chromium"), ("Logging:LogLevel:Microsoft.AspNetCore.Mvc", "Error"));

    internal HttpClient Line { get; private set; } = null!;

    internal Stores Stores { get; private set; } = null!;

    /// <summary>The declaration that most of the table is about.</summary>
    internal Stage Stage => In(World.DraftedInPublic);

    internal Caller this[Who who] => callers[who];

    /// <summary>The declaration of a world, made when somebody first asks for it.</summary>
    internal Stage In(World world) => stages.TryGetValue(world, out var stage) ? stage
        : stages[world] = new Stage(this, Drafting.On(Site, drafting: world == World.DraftedInPublic ? "public" : "participants", more: "first-reading: sealed\nconcern-overrides: 1\n"), isReleased: world != World.NothingReleased);

    public async ValueTask InitializeAsync()
    {
        (Line, Stores) = (Caller.Line(Site), new Stores(Site));
        await Accounts.HasApp(Site, $"{Who.UnconfirmedSteward.Name()}.example");
        foreach (var who in People.All)
        {
            callers[who] = who == Who.Visitor ? await Caller.Visitor(Line) : await Caller.SignedIn(Site, Line, $"{who.Name()}.example", byLink: who == Who.UnconfirmedSteward);
        }

        var begun = await this[Who.Stranger].Ask(HttpMethod.Post, "/declarations/new", Asked.Form(Rooms.SiteRows.Beginning("elsewhere")));
        Assert.Equal("/declarations/elsewhere/people", begun.Location);
    }

    public async ValueTask DisposeAsync()
    {
        Line?.Dispose();
        Stores?.Dispose();
        await Site.DisposeAsync();
    }

    internal async Task<Caller> Double(Who who) => doubles.TryGetValue(who, out var caller) ? caller : doubles[who] = await NewDouble(who);

    internal async Task<Caller> NewDouble(Who who)
    {
        if (who == Who.Visitor)
        {
            return this[who];
        }

        var name = Stage.NewPerson(who);
        if (who == Who.UnconfirmedSteward)
        {
            await Accounts.HasApp(Site, $"{name}.example");
        }

        return await Caller.SignedIn(Site, Line, $"{name}.example", byLink: who == Who.UnconfirmedSteward);
    }
}
