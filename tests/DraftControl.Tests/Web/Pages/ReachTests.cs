using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Who opened the declaration while a round was open, and who is told.</summary>
public sealed class ReachTests(MailRoom room) : IClassFixture<MailRoom>
{
    [Fact]
    public async Task Those_who_read_and_said_nothing_are_told_from_those_who_never_opened_it()
    {
        var drafting = room.Drafting();
        Opened(drafting);

        var northam = await Somebody.SignedIn(room.Site, "rep@northam.example");
        await northam.Open(drafting.DraftPath);
        await northam.Open(drafting.DraftPath);
        var read = (await northam.Open($"{drafting.Path}/rounds/1")).Text;

        Assert.Contains("Of those silent, 1 opened the declaration while the round was open.", read, StringComparison.Ordinal);
        Assert.Contains("Northam Borough Council: read, silent", read, StringComparison.Ordinal);
        Assert.Contains("Southam County Council: not read", read, StringComparison.Ordinal);

        // Reading is nobody's act: the public is told only what the record says.
        var visitor = (await new Somebody(room.Site).Open($"{drafting.Path}/rounds/1")).Text;
        Assert.Contains("Northam Borough Council: silent", visitor, StringComparison.Ordinal);
        Assert.DoesNotContain("opened the declaration", visitor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_noted_while_no_round_is_open()
    {
        var drafting = room.Drafting();
        var northam = await Somebody.SignedIn(room.Site, "rep@northam.example");
        await northam.Open(drafting.DraftPath);
        Opened(drafting);

        var read = (await (await Somebody.SignedIn(room.Site, "rep@southam.example")).Open($"{drafting.Path}/rounds/1")).Text;

        Assert.Contains("Northam Borough Council: not read", read, StringComparison.Ordinal);
        Assert.Contains("Southam County Council: read, silent", read, StringComparison.Ordinal);
    }

    private void Opened(Drafting drafting)
    {
        drafting.Did(
            "steward@centre",
            Role.Steward,
            (_, head) => new RoundOpened(head with { Reason = Reason.Parse("What do you think?") }, 1, Line.Parse("First round"), new(head.At.AddSeconds(1)), new(head.At.AddDays(1))));
        room.Site.Clock.Pass(TimeSpan.FromSeconds(2));
    }
}
