using System.Diagnostics;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;
using DraftControl.Git;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;
using DraftControl.Web;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using DraftControl.Web.Signatories;
using DraftControl.Web.Unsent;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web;

/// <summary>What somebody finds who starts DraftControl for the first time.</summary>
public sealed class DemoTests(DemoTests.MadeDemo demo) : IClassFixture<DemoTests.MadeDemo>
{
    private Register Register => demo.Register;

    [Fact]
    public void The_text_says_that_it_is_illustrative_and_stands_under_five_principles()
    {
        var opened = demo.FilesAt(1).Draft;

        Assert.InRange(opened.Clauses.Count, 25, 35);
        Assert.Contains("This text is illustrative", opened.Text, StringComparison.Ordinal);
        Assert.Equal(5, opened.Clauses.Count(clause => clause.Span.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Version_1_0_is_released_and_the_text_has_moved_on()
    {
        var version = Assert.Single(Register.Versions);

        Assert.Equal("1.0", version.Number.ToString());
        Assert.True(version.IsReleased);
        Assert.True(Register.DraftNumber > version.Draft);
    }

    [Fact]
    public void Proposals_stand_in_every_state()
    {
        var proposals = Register.Proposals.Values.ToList();

        Assert.InRange(proposals.Count, 12, 16);
        Assert.Equal(Enum.GetValues<ProposalState>(), proposals.Select(Register.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<DecisionCode>(), proposals.Select(proposal => proposal.Decision?.Code).OfType<DecisionCode>().Distinct().Order());
        Assert.Contains(proposals, proposal => proposal.IsOpen && Register.Entries[proposal.History[^1] - 1].Entry is Revised);
    }

    [Fact]
    public void Two_open_proposals_touch_the_same_words()
    {
        var open = Register.Proposals.Values.Where(proposal => Register.State(proposal) == ProposalState.Open);

        Assert.Contains(open, proposal => Register.CollidesWith(proposal).Any(other => Register.State(other) == ProposalState.Open));
    }

    [Fact]
    public void A_councillor_names_words_that_could_be_read_as_political()
    {
        var concern = Assert.Single(Register.Standings(Register.At).SelectMany(standing => standing.Concerns));

        Assert.Equal("put what we save back into front-line services", concern.Words!.ToString());
        Assert.NotNull(concern.Reason);
    }

    [Fact]
    public void Chief_executives_and_the_front_line_differ_about_some_words()
    {
        var apart = Register.LanguageNow().Differing().ToList();

        Assert.InRange(apart.Count, 2, 5);
        Assert.StartsWith("We will choose systems", Register.Draft.Find(apart[0].Clause.Id)!.Wording.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gates_are_partly_met()
    {
        var gates = Register.Gates(Register.At);

        Assert.Contains(gates, gate => gate.Met);
        Assert.Equal(["councillors", "groups", "no-open-concern"], gates.Where(gate => !gate.Met).Select(gate => gate.Name));
        Assert.Equal([1, 1, 2], Register.Standings(Register.At).Select(standing => standing.Neutral.Count()).Where(neutral => neutral < 3).Order());
    }

    [Theory]
    [InlineData("rep@northam rep@southam rep@westam rep@eastam rep@guild rep@centre", "representative")]
    [InlineData("editor@northam editor@centre editor@guild", "editor")]
    [InlineData("steward@centre", "steward")]
    [InlineData("elm@northam elm@southam oak@southam oak@eastam ash@westam ash@northam independent@eastam independent@westam", "councillor")]
    [InlineData("chief@northam chief@southam", "chief-executive")]
    [InlineData("practitioner@northam practitioner@southam", "practitioner")]
    public void Everybody_can_sign_in_and_act(string people, string role)
    {
        var offices = demo.Accounts.ToDictionary(account => account.Email, account => Register.Roster.Of(account.Person).Single());

        foreach (var person in people.Split(' '))
        {
            var appointment = offices[$"{person}.example"];
            Assert.Equal($"{role}@{person.Split('@')[1]}", appointment.Office.ToString());
            Assert.Equal(role == "councillor" ? person.Split('@')[0] : null, appointment.Group?.ToString());
            Assert.True(Register.Roster.MayAct(appointment.Office));
        }
    }

    [Fact]
    public void Six_organisations_sign_some_before_the_release_and_one_withdraws()
    {
        var signatures = Register.Signatures.Values.ToList();
        var released = Register.Versions.Single().Release!.Seq;

        Assert.Equal((4, 2), (signatures.Count(signature => signature.Entry.Seq < released), signatures.Count(signature => signature.Entry.Seq > released)));
        Assert.NotNull(Register.Entries[Assert.Single(signatures, signature => signature.Withdrawn is not null).Withdrawn!.Value - 1].Entry.Head.Reason);
    }

    [Fact]
    public void Pages_of_every_kind_stand_in_it()
    {
        var pages = Register.Entries.Select(recorded => recorded.Entry).OfType<PageChanged>().Select(entry => PageName.At(entry.Page)!.Kind);

        Assert.Equal([(PageKind.Page, 1), (PageKind.News, 1), (PageKind.Example, 2), (PageKind.Commitment, 3)], pages.CountBy(kind => kind).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public void Names_unsent_proposals_and_a_request_lie_ready()
    {
        var unsent = Service<UnsentBook>().Of(DemoSetup.Declaration, [Slug.Parse("northam")]);
        var accounts = Service<AccountBook>();

        Assert.Equal(2, unsent.Count);
        Assert.Equal(1, Service<SignatureRequests>().CountWaiting(DemoSetup.Declaration));
        Assert.All(demo.Accounts, account => Assert.NotNull(accounts.Find(account.Person)!.Name));
    }

    [Fact]
    public void Its_entries_lead_up_to_today()
    {
        var times = Register.Entries.Select(recorded => recorded.Entry.At).ToList();

        Assert.Equal(times.Order(), times);
        Assert.InRange(times[^1], DateTimeOffset.UtcNow.AddDays(-14), DateTimeOffset.UtcNow);
    }

    [Fact]
    public void A_clone_of_it_verifies()
    {
        var clone = Path.Combine(demo.Site.Data, "clone");
        Git("clone", "--quiet", demo.Ledger.Path, clone);

        var report = LedgerVerification.Of(clone);

        Assert.Empty(report.Faults);
        Assert.Equal((Register.Seq, 1), (report.Entries, report.Versions));
    }

    [Fact]
    public void Making_it_again_adds_nothing()
    {
        MakeAgain(demo.Site);

        Assert.Equal(Register.Tip, demo.Ledger.Read().Tip);
    }

    [Fact]
    public void One_that_was_broken_off_is_finished()
    {
        using var site = RunningSite.With(("Demo", "true"));
        _ = site.Address;
        Git("-C", Path.Combine(site.Data, "declarations", $"{DemoSetup.Declaration}.git"), "update-ref", "refs/heads/main", "main~20");

        MakeAgain(site);

        var ledger = site.Services.GetRequiredService<DeclarationBook>().Find(DemoSetup.Declaration)!;
        Assert.Equal(Register.Seq, ledger.Read().Seq);
        Assert.Empty(LedgerVerification.Of(ledger.Path).Faults);
    }

    [Fact]
    public void An_empty_folder_gets_it_in_development_and_one_with_something_in_it_does_not()
    {
        using var empty = RunningSite.With(("Demo", ""));
        using var used = RunningSite.With(("Demo", ""));
        File.WriteAllText(Path.Combine(used.Data, "something"), "");

        _ = (empty.Address, used.Address);

        Assert.Single(empty.Services.GetRequiredService<DeclarationBook>().All());
        Assert.Empty(used.Services.GetRequiredService<DeclarationBook>().All());
    }

    private T Service<T>()
        where T : notnull => demo.Site.Services.GetRequiredService<T>();

    private static void MakeAgain(RunningSite site) => DemoSetup.Make(
        site.Services.GetRequiredService<DataFolder>(),
        site.Services.GetRequiredService<AccountBook>(),
        site.Services.GetRequiredService<Templates>(),
        DateTimeOffset.UtcNow.AddDays(1));

    private static void Git(params string[] arguments)
    {
        using var git = Process.Start("git", arguments);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    /// <summary>The demo, made once for these tests.</summary>
    public sealed class MadeDemo : IDisposable
    {
        public MadeDemo()
        {
            _ = Site.Address;
            Ledger = Site.Services.GetRequiredService<DeclarationBook>().Find(DemoSetup.Declaration)!;
            Register = Ledger.Read();
        }

        public RunningSite Site { get; } = RunningSite.With(("Demo", "true"));

        public Ledger Ledger { get; }

        public Register Register { get; }

        public IReadOnlyList<(PersonId Person, string Email)> Accounts => Site.Services.GetRequiredService<AccountBook>().All();

        public Files FilesAt(int seq) => Ledger.FilesAt(Register.Entries[seq - 1].Commit);

        public void Dispose() => Site.Dispose();
    }
}
