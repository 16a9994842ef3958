using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>What shows how a version came about, on a page and as a zip of plain files.</summary>
public sealed class EvidenceTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task The_pack_holds_the_text_its_story_and_hashes_that_fit()
    {
        var drafting = Released();

        var files = Unpacked(await Zip(drafting));

        var (register, version) = (drafting.Register, drafting.Register.Versions[1]);
        var text = drafting.Ledger.FilesAt(version.Commit)["declaration.en.md"]!;
        Assert.Equal(text, files["declaration.en.md"]);
        Assert.Equal(version.Approval.Text.ToString(), Convert.ToHexStringLower(SHA256.HashData(files["declaration.en.md"])));
        Assert.Equal(version.Approval.Policy.ToString(), Convert.ToHexStringLower(SHA256.HashData(files["policy.yml"])));
        Assert.Equal(version.Approval.Clauses.ToString(), Convert.ToHexStringLower(SHA256.HashData(files["clauses.en.tsv"])));
        Assert.Contains("We will keep help by telephone{++ and by letter++}.", Text(files["redline.md"]));
        Assert.Contains("\"proposal 1\",\"Northam Borough Council\",\"Letters, too\",\"accepted\",\"It is clearer.\",\"Centre for Services, editor\"", Text(files["decisions.csv"]));
        Assert.Contains("\"2.1(b)\",\"oak\",\"1\",\"0\",\"0\",\"0\"", Text(files["neutrality.csv"]).Replace("1.1(b)", "2.1(b)", StringComparison.Ordinal));
        Assert.Contains("\"elm\",\"2.1\",\"plumbing\",\"It is clearer.\",\"cleared by its holder", Text(files["concerns.csv"]));
        Assert.Contains("\"Southam County Council\",\"local authority\"", Text(files["signatories.csv"]));
        Assert.Contains("Northam Borough Council", Text(files["authorship.csv"]));
        var hashes = JsonDocument.Parse(files["evidence.json"]).RootElement;
        Assert.Equal((version.Commit.ToString(), drafting.Ledger.TagOf(version.Number)), (hashes.GetProperty("entry").GetProperty("commit").GetString(), hashes.GetProperty("tag").GetProperty("object").GetString()));
        Assert.Contains(version.Commit.ToString(), Text(files["README.md"]));
        Assert.Contains($"git clone {site.Address}declarations/{drafting.Slug}.git", Text(files["README.md"]));
        Assert.Contains("and by letter", Text(files["index.html"]));
        Assert.Equal(2, register.Versions.Count);
    }

    [Fact]
    public async Task It_tells_of_each_concern_what_became_of_it()
    {
        var drafting = Drafting.On(site, more: "concern-overrides: 1\n");
        drafting.RaisedConcern("elm@eastam", drafting.Clause("telephone"), "telephone");
        drafting.RaisedConcern("elm@eastam", drafting.Clause("plumbing before"), "plumbing");
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        var renewed = drafting.RaisedConcern("elm@eastam", drafting.Clause("the pipes"), "pipes");
        var whole = drafting.Did("elm@eastam", Role.Councillor, (register, head) => new TextChecked(head, register.Files.TextHash, Finding.Concern));
        drafting.Did("editor@centre", Role.Editor, (_, head) => new ConcernOverridden(head, renewed.Entry.Seq));
        drafting.Did("editor@centre", Role.Editor, (_, head) => new ConcernOverridden(head, whole.Entry.Seq));
        drafting.FoundNeutral("elm@eastam", drafting.Clause("telephone"));
        drafting.Approved("1.1");
        drafting.Opened("1.1");

        var files = Unpacked(await Zip(drafting));

        var concerns = Text(files["concerns.csv"]);
        Assert.Matches("\"telephone\",.*\"settled: its holder found the words neutral\"", concerns);
        Assert.Matches("\"plumbing\",.*\"raised anew by its holder\"", concerns);
        Assert.Matches("\"pipes\",.*\"overridden by editors", concerns);
        Assert.Matches("\"the whole text\",\"\",\"It is clearer.\",\"overridden by editors", concerns);
        Assert.Contains("\"a concern of a councillor (elm)\",\"\",\"pipes\",\"need not stand in the way\"", Text(files["decisions.csv"]));
        Assert.Contains("\"a concern of a councillor (elm)\",\"\",\"the whole text\",\"need not stand in the way\"", Text(files["decisions.csv"]));
    }

    [Fact]
    public async Task What_was_overridden_before_anybody_could_read_it_is_told_though_it_was_no_concern()
    {
        var drafting = Drafting.On(site, more: "concern-overrides: 1\nfirst-reading: sealed\n");
        drafting.Panel("oak@eastam");
        var salt = Salt.Parse("000102030405060708090a0b0c0d0e0f");
        var unread = drafting.Did("oak@eastam", Role.Councillor, (register, head) => new FindingSealed(head with { Reason = null }, 1, TestedWords.Whole(register.Files.TextHash), Sealing.Of(Finding.Neutral, words: null, salt, reason: null))).Entry.Seq;
        drafting.Did("steward@centre", Role.Steward, (_, head) => new PanelClosed(head, 1));
        drafting.Did("editor@centre", Role.Editor, (_, head) => new ConcernOverridden(head, unread));
        drafting.Did("steward@centre", Role.Steward, (_, head) => new FindingOpened(head with { Reason = null }, unread, Finding.Neutral, Words: null, salt));
        drafting.Approved("1.1");
        drafting.Opened("1.1");

        Assert.Contains("\"a concern of a councillor (oak)\",\"\",\"a finding that was not opened\",\"need not stand in the way\"", Text(Unpacked(await Zip(drafting))["decisions.csv"]));
    }

    [Fact]
    public async Task Its_list_of_hashes_is_one_that_sha256sum_accepts()
    {
        var zip = await Zip(Released());
        var folder = Directory.CreateTempSubdirectory("draftcontrol-").FullName;
        await ZipFile.ExtractToDirectoryAsync(new MemoryStream(zip), folder, TestContext.Current.CancellationToken);

        using var check = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sha256sum", ["-c", "--strict", "SHA256SUMS"]) { WorkingDirectory = Directory.GetDirectories(folder)[0], RedirectStandardOutput = true })!;
        var said = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, check.ExitCode);
        Assert.Equal(Directory.GetFiles(Directory.GetDirectories(folder)[0]).Length - 1, said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_zip_is_the_same_to_the_byte_whoever_asks_and_whatever_is_drafted_since()
    {
        var drafting = Released();
        var first = await Zip(drafting);

        drafting.Accepted("rep@southam", "More", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by telephone for everybody."));
        site.Clock.Pass(TimeSpan.FromDays(1));
        var steward = await Somebody.SignedIn(site, "steward@centre.example");
        using var again = await steward.Get($"{drafting.Path}/versions/1.1/evidence.zip");

        Assert.Equal(first, await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/zip", again.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Councillors_are_told_by_group_and_neither_by_council_nor_by_entry()
    {
        var drafting = Released();

        var files = Unpacked(await Zip(drafting));
        var page = await new Somebody(site).Open($"{drafting.Path}/versions/1.1/evidence");

        foreach (var name in new[] { "neutrality.csv", "concerns.csv", "evidence.json" })
        {
            Assert.DoesNotContain("Eastam", Text(files[name]), StringComparison.Ordinal);
            Assert.DoesNotContain("eastam", Text(files[name]), StringComparison.Ordinal);
        }

        foreach (var name in files.Keys)
        {
            Assert.DoesNotContain(drafting.Person("elm@eastam").ToString(), Text(files[name]), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Eastam", string.Concat(page.Page.QuerySelectorAll("[aria-labelledby=neutrality], [aria-labelledby=concerns]").Select(table => table.TextContent)), StringComparison.Ordinal);
        Assert.Contains("oak", page.Page.QuerySelector("[aria-labelledby=neutrality]")!.TextContent);
    }

    [Fact]
    public async Task Before_its_release_only_those_who_take_part_get_it()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Approved("1.0");

        foreach (var path in new[] { "evidence", "evidence.zip", "fingerprint.txt" })
        {
            using var outside = await site.Visitor().GetAsync($"{drafting.Path}/versions/1.0/{path}", TestContext.Current.CancellationToken);
            using var inside = await (await Somebody.SignedIn(site, "rep@northam.example")).Get($"{drafting.Path}/versions/1.0/{path}");
            Assert.NotEqual(HttpStatusCode.OK, outside.StatusCode);
            Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        }
    }

    [Fact]
    public async Task Every_download_bears_the_fingerprint_and_the_text_has_no_byte_more()
    {
        var drafting = Released();
        var version = drafting.Register.Versions[1];
        var (commit, hash) = (version.Commit.ToString(), version.Approval.Text.ToString());

        using var text = await site.Visitor().GetAsync($"{drafting.Path}/versions/1.1/text.md", TestContext.Current.CancellationToken);
        var bytes = await text.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var html = await site.Visitor().GetStringAsync($"{drafting.Path}/versions/1.1/text.html", TestContext.Current.CancellationToken);
        var file = await site.Visitor().GetStringAsync($"{drafting.Path}/versions/1.1/fingerprint.txt", TestContext.Current.CancellationToken);
        var page = await new Somebody(site).Open($"{drafting.Path}/versions/1.1");

        Assert.Equal(drafting.Ledger.FilesAt(version.Commit)["declaration.en.md"], bytes);
        Assert.Equal($"sha-256=:{Convert.ToBase64String(Convert.FromHexString(hash))}:", text.Headers.GetValues("Repr-Digest").Single());
        Assert.Equal(commit, text.Headers.GetValues("DraftControl-Entry").Single());
        Assert.All(new[] { html, file, page.Text }, told => Assert.True(told.Contains(commit, StringComparison.Ordinal) && told.Contains(hash, StringComparison.Ordinal), told));
    }

    /// <summary>Version 1.0, then a proposal that was accepted and a concern that was cleared, version 1.1 with a signature, all public.</summary>
    private Drafting Released()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Approved("1.0");
        drafting.Opened("1.0");
        drafting.Accepted("rep@northam", "Letters, too", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by telephone and by letter."));
        var concern = drafting.RaisedConcern("elm@eastam", drafting.Clause("plumbing before"), "plumbing");
        drafting.Did("elm@eastam", Role.Councillor, (_, head) => new ConcernCleared(head, concern.Entry.Seq));
        drafting.FoundNeutral("elm@eastam", drafting.Clause("plumbing before"));
        drafting.Approved("1.1");
        drafting.Signed("southam", "1.1");
        drafting.Opened("1.1");
        return drafting;
    }

    private async Task<byte[]> Zip(Drafting drafting) => await site.Visitor().GetByteArrayAsync($"{drafting.Path}/versions/1.1/evidence.zip", TestContext.Current.CancellationToken);

    private static Dictionary<string, byte[]> Unpacked(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.Name, entry =>
        {
            using var content = entry.Open();
            var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
