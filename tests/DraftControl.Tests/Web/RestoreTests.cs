using System.Net;
using DraftControl.Core.People;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using DraftControl.Web.Demo;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web;

/// <summary>The drill that the README describes: a backup taken from a running site, put back in an empty folder.</summary>
public sealed class RestoreTests
{
    [Fact]
    public async Task A_site_goes_on_from_mirrors_of_its_ledgers_the_accounts_database_and_the_key()
    {
        using var first = RunningSite.With(("Demo", "true"));
        _ = first.Address;
        var keys = await (await Somebody.SignedIn(first, "steward@centre.example")).Open($"{DemoSite.Declaration}/record/keys");
        await keys.Press("Sign with a new key from now on");
        var before = Entries(first);
        using var second = RunningSite.With(("Demo", "false"));

        Restore(from: first.Data, to: second.Data, DemoSetup.Declaration);
        var steward = await Somebody.SignedIn(second, "steward@centre.example");
        await (await steward.Open($"{DemoSite.Declaration}/people/register")).Press("Register", ("Organisation.Name", "Uptam Parish Council"), ("Organisation.ShortName", "uptam"), ("Organisation.Class", "local-authority"));

        Assert.Equal(HttpStatusCode.Redirect, steward.Status);
        var ledger = second.Services.GetRequiredService<DeclarationBook>().Find(DemoSetup.Declaration)!;
        Assert.Equal(before, ledger.Read().Entries.Take(before.Count).Select(recorded => recorded.Commit.ToString()));
        Assert.Equal(before.Count + 1, ledger.Read().Seq);
        Assert.True(ledger.Read().Roster.Organisations.ContainsKey(Slug.Parse("uptam")));
        Assert.Empty(LedgerVerification.Of(ledger.Path).Faults);
    }

    [Fact]
    public async Task What_is_under_seal_is_opened_on_the_site_that_was_put_back()
    {
        using var first = RunningSite.With(("Demo", "false"));
        var drafting = Drafting.On(first, more: "first-reading: sealed\n");
        drafting.Panel("oak@eastam");
        drafting.RaisedConcern("oak@eastam", drafting.Clause("plumbing before"), "the plumbing");
        using var second = RunningSite.With(("Demo", "false"));

        Restore(from: first.Data, to: second.Data, drafting.Slug);
        var steward = await Somebody.SignedIn(second, "steward@centre.example");
        await (await steward.Open($"{drafting.Path}/panels/1/close")).Press("Close the panel");

        Assert.Contains("1 of 1 findings are open.", (await steward.Follow()).Text);
    }

    private static List<string> Entries(RunningSite site)
    {
        _ = site.Address;
        return [.. site.Services.GetRequiredService<DeclarationBook>().Find(DemoSetup.Declaration)!.Read().Entries.Select(recorded => recorded.Commit.ToString())];
    }

    /// <summary>Command by command what the README says.</summary>
    private static void Restore(string from, string to, Slug declaration)
    {
        var name = $"{declaration}.git";
        Assert.Equal(0, StockGit.Run(from, "clone", "-q", "--mirror", Path.Combine("declarations", name), Path.Combine(to, "declarations", name)).Code);
        foreach (var key in Directory.GetFiles(from, "signing-key*.pem"))
        {
            File.Copy(key, Path.Combine(to, Path.GetFileName(key)));
        }

        foreach (var key in Directory.EnumerateFiles(Path.Combine(from, "protection")))
        {
            File.Copy(key, Path.Combine(Directory.CreateDirectory(Path.Combine(to, "protection")).FullName, Path.GetFileName(key)));
        }

        using var accounts = new SqliteConnection($"Data Source={Path.Combine(from, "accounts.db")};Pooling=false");
        accounts.Open();
        using var backup = accounts.CreateCommand();
        backup.CommandText = "VACUUM INTO $to";
        backup.Parameters.AddWithValue("$to", Path.Combine(to, "accounts.db"));
        backup.ExecuteNonQuery();
    }
}
