using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using DraftControl.Web.Planned;
using DraftControl.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A version is released at a set time of the clock in the United Kingdom.</summary>
public sealed class PlannedReleaseTests(SigningSite signing) : IClassFixture<SigningSite>
{
    private static readonly int year = DateTime.UtcNow.Year + 1;

    [Theory]
    [InlineData("9:30am", 9, 30)]
    [InlineData("14:05", 14, 5)]
    [InlineData("12am", 0, 0)]
    public void Times_are_read_as_people_write_them(string text, int hour, int minute)
    {
        Assert.True(UkTime.TryReadTime(text, out var time));
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Fact]
    public void An_hour_that_the_clocks_leave_out_is_refused_and_one_that_comes_twice_is_the_first()
    {
        Assert.Null(UkTime.At(new DateOnly(2027, 3, 28), new TimeOnly(1, 30), out var complaint));
        Assert.Contains("the clocks go forward", complaint);

        Assert.Equal(new DateTimeOffset(2027, 10, 31, 0, 30, 0, TimeSpan.Zero), UkTime.At(new DateOnly(2027, 10, 31), new TimeOnly(1, 30), out _));
        Assert.Equal(new DateTimeOffset(2027, 7, 1, 8, 30, 0, TimeSpan.Zero), UkTime.At(new DateOnly(2027, 7, 1), new TimeOnly(9, 30), out _));
    }

    [Fact]
    public async Task A_release_is_planned_seen_by_the_invited_and_cancelled()
    {
        var drafting = signing.Approved();
        await signing.Invite(drafting, "northam; planned@northam.example");
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/publishing/release/1.0");
        await steward.Press("Check the time", ("When", "now"), ("At.Day.Day", "1"), ("At.Day.Month", "7"), ("At.Day.Year", $"{year}"), ("At.Time", "9.30"));
        Assert.Contains($"1 July {year} at 9:30am, UK time (1 July {year} 08:30 UTC)", steward.Text);
        Assert.Null(drafting.Register.Versions[0].Release);

        await steward.Press("Plan the release");
        Assert.Contains($"It will be released on 1 July {year} at 9:30am (UK time).", (await steward.Follow()).Text);
        var reader = await (await Somebody.SignedIn(signing.Site, "rep@southam.example")).Open($"{drafting.Path}/versions/1.0");
        Assert.Contains($"Only those who take part can read it. It will be released on 1 July {year} at 9:30am (UK time).", reader.Text);
        var act = signing.Site.Services.GetRequiredService<PlannedReleases>().For(drafting.Slug, VersionNumber.Parse("1.0"))!;
        Assert.Equal((PlannedKind.Release, "centre", new DateTimeOffset(year, 7, 1, 8, 30, 0, TimeSpan.Zero)), (act.Kind, act.ByOrganisation, act.Due));
        Assert.Contains($"Do not publish before 1 July {year} at 9:30am (UK time)", (await new Somebody(signing.Site).Open(Mailbox.Link(signing.Site, "planned@northam.example"))).Text);

        await (await steward.Open($"{drafting.Path}/publishing/planned/1.0/cancel")).Press("Cancel the planned release");
        Assert.Equal(HttpStatusCode.NotFound, (await steward.Open($"{drafting.Path}/publishing/planned/1.0/cancel")).Status);
        Assert.DoesNotContain("will be released", (await reader.Open($"{drafting.Path}/versions/1.0")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_cannot_be_is_refused()
    {
        var drafting = signing.Approved();
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/publishing/release/1.0");

        await steward.Press("Check the time", ("When", "later"), ("At.Day.Day", "31"), ("At.Day.Month", "2"), ("At.Day.Year", $"{year}"), ("At.Time", "tea time"));
        Assert.Equal(["Enter the day of the release, like 12 5 2027", "Enter a time, like 9:30am or 14:00"], steward.Errors);
        await steward.Press("Check the time", ("When", "later"), ("At.Day.Day", "1"), ("At.Day.Month", "2"), ("At.Day.Year", "2020"), ("At.Time", "9am"));
        Assert.Equal(["The time of the release must be in the future, and within two years"], steward.Errors);
    }
}
