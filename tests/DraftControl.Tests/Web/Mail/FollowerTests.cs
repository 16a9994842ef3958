using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Mail;

/// <summary>Every entry is told once, whatever happens while it is.</summary>
public sealed class FollowerTests(MailRoom room) : IClassFixture<MailRoom>
{
    [Fact]
    public void A_follower_that_is_killed_before_it_has_saved_everything_loses_nothing_and_doubles_nothing()
    {
        var drafting = room.Drafting();
        Proposed(drafting);

        Assert.Throws<KilledException>(() => room.Follower(KilledBeforeCommit.Contexts(room.Site)).Follow(drafting.Ledger));
        Assert.Empty(room.About(drafting.Slug));

        Assert.Equal(["editor@centre.example", "editor@northam.example"], room.Told(drafting).Select(mail => mail.To).Order());
        Assert.Equal(2, room.Told(drafting).Count);
    }

    [Fact]
    public void Two_followers_at_once_tell_everything_once()
    {
        var drafting = room.Drafting();
        for (var number = 0; number < 10; number++)
        {
            Proposed(drafting);
            Parallel.For(0, 4, _ => room.Follower().Follow(drafting.Ledger));
        }

        var told = room.About(drafting.Slug);

        Assert.Equal(20, told.Count);
        Assert.Equal(20, told.Select(mail => mail.Key).Distinct().Count());
    }

    [Fact]
    public void An_old_ledger_that_nobody_has_followed_begins_at_its_end()
    {
        using var demo = new MailRoom();
        _ = demo.Site.Address;
        DemoSetup.Make(Get<DraftControl.Web.DataFolder>(demo), Get<AccountBook>(demo), Get<Templates>(demo), DateTimeOffset.UtcNow);

        demo.Follower().FollowAll();

        Assert.Empty(demo.About(DemoSetup.Declaration));
        using var context = demo.Contexts.CreateDbContext();
        Assert.Equal(Get<DeclarationBook>(demo).Find(DemoSetup.Declaration)!.Read().Seq, Assert.Single(context.Cursors).Seq);
    }

    [Fact]
    public void A_new_declaration_is_told_from_its_beginning()
    {
        _ = room.Site.Address;
        var drafting = Drafting.On(room.Site);
        Proposed(drafting);

        Assert.Equal(["editor@centre.example", "editor@northam.example"], room.Told(drafting).Where(mail => mail.Subject.StartsWith("Proposal 1", StringComparison.Ordinal)).Select(mail => mail.To).Order());
    }

    [Fact]
    public void A_ledger_that_was_put_back_shorter_is_followed_from_there()
    {
        var drafting = room.Drafting();
        using (var context = room.Contexts.CreateDbContext())
        {
            var slug = drafting.Slug.ToString();
            context.Cursors.Where(cursor => cursor.Declaration == slug).ExecuteUpdate(set => set.SetProperty(cursor => cursor.Seq, 1000));
        }

        Assert.Empty(room.Told(drafting));
        Proposed(drafting);

        Assert.Equal(2, room.Told(drafting).Count);
    }

    private static void Proposed(Drafting drafting) =>
        drafting.Proposed("rep@southam", "Say it plainly", new RequestedChange.Reword(drafting.Clause("fix the plumbing"), $"We will repair what services rest on, number {drafting.Register.NextProposal}."));

    private static T Get<T>(MailRoom room)
        where T : notnull => room.Site.Services.GetRequiredService<T>();
}
