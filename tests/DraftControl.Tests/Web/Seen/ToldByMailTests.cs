using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Seen;

/// <summary>Who is told what by mail, of everything that stands in a declaration under embargo.</summary>
public sealed class ToldByMailTests
{
    private const string Told = """
        why they were accepted: author@northam.example
        a concern raised before the release: editor@centre.example, steward@centre.example
        of which council it was: editor@centre.example, steward@centre.example
        a proposal's title: author@northam.example, editor@centre.example
        a proposal's reason: editor@centre.example
        a contribution: editor@centre.example
        what its proposer was asked: author@northam.example
        what a round is for: author@northam.example, clerk@quailwater.example, colleague@northam.example, known@northam.example, rep@eastam.example, rep@quailwater.example, rep@southam.example, skylarkaddress@northam.example
        why a proposal was not accepted: rep@southam.example
        a concern about the draft: editor@centre.example, steward@centre.example
        of which council that was: editor@centre.example, steward@centre.example
        what a panel is for: elm@eastam.example
        a concern about the whole text: editor@centre.example, steward@centre.example
        of which council that concern was: editor@centre.example, steward@centre.example
        why other publishing rules are proposed: steward@centre.example
        why a candidate was taken back: editor@centre.example
        when it is to be released: office@jackdaw.example, office@merlin.example, ploveraddress@forum.example
        who else is invited to sign: ploveraddress@forum.example
        who asks to sign: office@merlin.example
        a message to an organisation: office@jackdaw.example
        """;

    [Theory]
    [InlineData("participants")]
    [InlineData("public")]
    public async Task Everybody_is_told_what_waits_for_them_and_nothing_besides(string drafting)
    {
        using var planted = await Planted.UnderEmbargo(drafting);

        var told = string.Join('\n', Thing.All.Select(thing => (thing.Name, Readers: string.Join(", ", Readers(planted, thing)))).Where(row => row.Readers.Length > 0).Select(row => $"{row.Name}: {row.Readers}"));

        TestContext.Current.TestOutputHelper!.WriteLine(told);
        Assert.Equal(Told, told);
    }

    private static IEnumerable<string> Readers(Planted planted, Thing thing)
    {
        using var context = planted.Site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext();
        var addresses = context.Mail.Select(mail => mail.To).Distinct().ToList();
        return [.. addresses.Where(address => planted.Site.MailTo(address).Any(message => new Told("mail", message).Tells(thing))).Order(StringComparer.Ordinal)];
    }
}
