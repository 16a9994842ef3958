using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>Markup in every field of every form does nothing, whether the field takes it or refuses it.</summary>
public sealed class EveryFieldTests(ITestOutputHelper output)
{
    /// <summary>What takes nothing but what a vandal does not have: a table that names points, drafts that nobody has changed meanwhile, a question that no revision has answered meanwhile, numbers, rules that editors agreed to, somebody's password, and a code of somebody's app.</summary>
    private static readonly string[] refusing = ["/Answers/Observations", "/DraftDecisions/PublishSeveral", "/Proposals/Reply", "/Publishing/Rules", "/Publishing/RulesInForce", "/SignInBy/Password", "/YourAccount/Authenticator", "/YourAccount/Confirm"];

    /// <summary>What takes a form that shows only after something else, or has no field: a button beside invisible characters, a second step, a passkey, the whole text once every clause is checked, a candidate, which nothing else goes beside.</summary>
    private static readonly string[] elsewhere =
    [
        "/Answers/ReadBack", "/Articles/Edit?handler=Clean", "/Articles/New?handler=Clean", "/Declarations/New?handler=Clean", "/Error", "/Neutrality/Whole", "/Neutrality/Whole?handler=Withdraw", "/Panels/Close?handler=Rest",
        "/Publishing/Adopt", "/Publishing/Approve?handler=Approve", "/Publishing/WithdrawCandidate", "/SetUp", "/SignInBy/Code",
        "/Signing/Link?handler=Again", "/Signing/Requests", "/YourAccount/Confirm?handler=Options", "/YourAccount/Confirm?handler=Passkey", "/YourAccount/Passkeys?handler=Remove", "/YourAccount/Password?handler=Remove",
    ];

    [Fact]
    public async Task Markup_in_everything_that_can_be_typed_into_does_nothing()
    {
        using var hostile = await HostileSite.Made();
        var rampage = new Rampage(hostile.Pages, await hostile.People());
        await rampage.LookAround();
        await rampage.WriteIntoFields();
        hostile.Site.FollowMail();
        var afterwards = new Inspection();
        foreach (var (who, addresses) in await hostile.People(most: 6))
        {
            await Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (address, _) => await afterwards.Of(who.Get(address)));
        }

        afterwards.OfMail(hostile.Site);
        var typed = rampage.Forms.Where(known => known.Form.TextFields.Any()).ToList();
        output.WriteLine($"{rampage.Forms.Count} forms, of which one can type into {typed.Count}; {rampage.Fields.Count} fields; {rampage.Seen.Answers} answers while writing, {afterwards.Answers} and {afterwards.Messages} messages afterwards, which show the markup of {afterwards.Shown.Count} fields");
        typed.ForEach(known => output.WriteLine($"{known}"));
        rampage.Seen.AssertHarmless();
        afterwards.AssertHarmless();
        Assert.Equal(refusing, typed.Where(known => known.Taken == 0).Select(known => known.Form.Page));
        Assert.InRange(afterwards.Shown.Count, 40, rampage.Fields.Count);
        var others = (await PagesByAddress.Receiving(hostile.Site)).Except(rampage.Reached).Order(StringComparer.Ordinal).ToList();
        Assert.True(elsewhere.SequenceEqual(others), $"More: {string.Join(", ", others.Except(elsewhere))}; fewer: {string.Join(", ", elsewhere.Except(others))}");
    }
}
