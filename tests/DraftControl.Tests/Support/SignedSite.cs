using System.Globalization;
using System.Text;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>
/// A running site with a declaration whose version 1.0 is released with more than thirty signatories, one of which withdrew,
/// and whose version 1.1 waits under embargo with one signature: a fixture for tests that read.
/// </summary>
public sealed class SignedSite : IAsyncLifetime
{
    public const string Declaration = "/declarations/sharing";
    public const string LongName = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch and Very Far Surroundings Joint Regional Transformation Partnership Board of Councils, Health Boards and Housing Associations";

    public RunningSite Site { get; } = new();

    public ApiDeclaration Api { get; private set; } = null!;

    /// <summary>The entry by which Southam signed, and withdrew later.</summary>
    public int Withdrawn { get; private set; }

    private Ledger Ledger => Site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("sharing"))!;

    public async ValueTask InitializeAsync()
    {
        Api = await ApiDeclaration.Started(Site);
        await Api.Steward.Do($"{ApiDeclaration.Path}/organisations", new { slug = "cardigan", name = "Cyngor Sir Aberteifi – Cardigan Council", @class = "local-authority", nation = "Wales" });
        await Api.Release("1.0");
        await Signed("northam", "1.0");
        await Signed("cardigan", "1.0");
        await SignedByName("=HYPERLINK(1) Ltd", "supplier");
        await SignedByName(LongName, "other-public");
        await SignedByName("Émile's Friends", "sector-body");
        await SignedByName("Société Générale", "supplier");
        foreach (var number in Enumerable.Range(1, 26))
        {
            await SignedByName(string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + number - 1)}shire Council {number}"), "local-authority");
        }

        Withdrawn = await Signed("southam", "1.0");
        await Api.Steward.Do($"{ApiDeclaration.Path}/signatures/{Withdrawn}/withdrawal", new { reason = "Merged into Northam Council." });
        await Api.Steward.Do($"{ApiDeclaration.Path}/versions", new { number = "1.1", tip = await Api.Tip() });
        await Signed("guild", "1.1");
        Write("pages/commitment-northam.md", "# Repairs that tenants can follow\n\n## Partners\n\n- Southam Council\n- Friends of Northam\n\n## Mission\n\nEvery tenant sees where a repair stands.\n\n## Impact\n\n4,000 fewer calls.\n\n## Where it stands\n\n**In use** since May.\n");
        Write("pages/commitment-cardigan.md", "# Un ffurflen\n\n## Mission\n\nOne form in two languages.\n");
    }

    public async ValueTask DisposeAsync()
    {
        Api?.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>An organisation that takes part signs; gives the entry's number.</summary>
    public async Task<int> Signed(string organisation, string version) => (await Api.Steward.Do(
        $"{ApiDeclaration.Path}/signatures", new { version, organisation, officeOfSignatory = "Chief executive", authority = "Cabinet, 3 May, minute 12" })).GetProperty("seq").GetInt32();

    private async Task SignedByName(string name, string kind) => await Api.Steward.Do(
        $"{ApiDeclaration.Path}/signatures", new { version = "1.0", name, @class = kind, officeOfSignatory = "Director", authority = "Board of 4 May" });

    private void Write(string path, string markdown)
    {
        var office = new Office(Site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("steward@centre.example")), Role.Steward, Slug.Parse("centre"));
        var id = EntryId.Of(office.Person, path);
        Assert.IsType<WriteResult.Written>(Ledger.Write(id, (register, now) =>
            new Act(new PageChanged(register.Head(id, office, now), path), register.Files.With(path, Encoding.UTF8.GetBytes(markdown)))));
    }
}
