using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Public;

/// <summary>What somebody gets who clones a declaration from the running site with stock git.</summary>
public sealed class CloneTests(RunningSite site) : IClassFixture<RunningSite>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("draftcontrol-clone-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_declaration_that_is_drafted_in_public_is_cloned_whole_and_verified()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Say what we repair", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."));

        var clone = Clone(drafting);

        var report = LedgerVerification.Of(clone);
        Assert.Empty(report.Faults);
        Assert.Equal(drafting.Register.Seq, report.Entries);
        Assert.Equal((0, ""), StockGit.Run(clone, "fsck", "--strict", "--no-progress"));
    }

    [Fact]
    public void Of_a_declaration_that_is_drafted_among_those_who_take_part_nothing_is_cloned_after_the_newest_release()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        var released = drafting.Register.Seq;
        Later(drafting);

        var clone = Clone(drafting);

        Assert.Empty(LedgerVerification.Of(clone).Faults);
        Assert.Equal((0, ""), StockGit.Run(clone, "fsck", "--strict", "--no-progress"));
        Assert.Equal("v1.0\n", StockGit.Run(clone, "tag").Output);
        Assert.Equal(drafting.Register.Entries[released - 1].Commit.ToString(), StockGit.Run(clone, "rev-parse", "main").Output.Trim());
        Assert.Equal(Reachable(drafting, released), Objects(PublishedPath(drafting)));
        Assert.DoesNotContain("A later idea", Everything(PublishedPath(drafting)), StringComparison.Ordinal);
        Assert.Contains("We will find out what people need", Everything(PublishedPath(drafting)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_approved_version_is_in_no_clone_before_it_is_released_and_in_every_one_after()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Released();
        Later(drafting);
        drafting.Approved("1.1");
        var early = Clone(drafting);

        drafting.Opened("1.1");

        Assert.Equal("v1.0\n", StockGit.Run(early, "tag").Output);
        StockGit.Run(early, "pull", "-q", "--tags");
        Assert.Equal("v1.0\nv1.1\n", StockGit.Run(early, "tag").Output);
        Assert.Empty(LedgerVerification.Of(early).Faults);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(PublishedPath(drafting), "objects", "pack"), "*.pack").Length);
    }

    [Fact]
    public async Task What_may_not_be_seen_has_no_clone()
    {
        var hidden = Drafting.On(site, drafting: "participants");

        foreach (var path in new[] { $"{hidden.Path}.git/info/refs", "/declarations/nowhere.git/info/refs", $"{hidden.Path}.git/HEAD" })
        {
            using var answer = await site.Visitor().GetAsync(path, Cancel);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.False(Directory.Exists(PublishedPath(hidden)));
    }

    [Fact]
    public void A_copy_that_shows_more_than_everybody_may_see_is_made_anew()
    {
        var (open, hidden) = (Drafting.On(site), Drafting.On(site, drafting: "participants"));
        hidden.Released();
        Clone(open);
        Directory.CreateDirectory(Path.GetDirectoryName(PublishedPath(hidden))!);
        Directory.Move(PublishedPath(open), PublishedPath(hidden));

        var clone = Clone(hidden);

        Assert.Empty(LedgerVerification.Of(clone).Faults);
        Assert.Equal(Reachable(hidden, hidden.Register.Seq), Objects(PublishedPath(hidden)));
        Assert.Equal([$"{hidden.Slug}.git"], Directory.GetDirectories(Path.GetDirectoryName(PublishedPath(hidden))!, $"{hidden.Slug}.git*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_copy_that_was_deleted_or_left_half_made_is_made_again()
    {
        var drafting = Drafting.On(site);
        Clone(drafting);
        File.Delete(Path.Combine(PublishedPath(drafting), "info", "refs"));
        Directory.CreateDirectory($"{PublishedPath(drafting)}.0123");

        Assert.Empty(LedgerVerification.Of(Clone(drafting)).Faults);

        Directory.Delete(PublishedPath(drafting), recursive: true);
        Assert.Empty(LedgerVerification.Of(Clone(drafting)).Faults);
        Assert.False(Directory.Exists($"{PublishedPath(drafting)}.0123"));
    }

    [Fact]
    public void Many_clones_at_once_while_entries_are_written_are_all_sound()
    {
        var drafting = Drafting.On(site);

        Parallel.For(0, 6, index =>
        {
            if (index == 0)
            {
                drafting.Proposed("rep@northam", "Say what we repair", new RequestedChange.Reword(drafting.Clause("We will fix"), "We will repair the plumbing."));
            }
            else
            {
                Assert.Empty(LedgerVerification.Of(Clone(drafting)).Faults);
            }
        });
    }

    [Fact]
    public async Task Only_files_of_a_repository_are_ever_sent()
    {
        string[] others = ["config", "packed-refs", "refs/heads/main", "objects/info/alternates", "objects/pack/", "objects/pack/pack-0.pack", "objects/pack/..%2f..%2fconfig", "..%2f..%2f..%2fsigning-key.pem", "objects/..%2F..%2F..%2Faccounts.db", "info/refs%00", "%2e%2e/x"];
        var drafting = Drafting.On(site);
        using var refs = await site.Visitor().GetAsync($"{drafting.Path}.git/info/refs", Cancel);
        Assert.Equal(HttpStatusCode.OK, refs.StatusCode);

        foreach (var file in others)
        {
            using var answer = await site.Visitor().GetAsync($"{drafting.Path}.git/{file}", Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.Found, $"{file}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Objects_are_kept_for_ever_and_refs_asked_for_again()
    {
        var drafting = Drafting.On(site);
        using var refs = await site.Visitor().GetAsync($"{drafting.Path}.git/info/refs?service=git-upload-pack", Cancel);
        var pack = Path.GetFileName(Directory.GetFiles(Path.Combine(PublishedPath(drafting), "objects", "pack"), "*.pack").Single());
        using var objects = await site.Visitor().GetAsync($"{drafting.Path}.git/objects/pack/{pack}", Cancel);
        using var push = await site.Visitor().PostAsync($"{drafting.Path}.git/git-receive-pack", new ByteArrayContent([]), Cancel);

        Assert.Equal(("text/plain", "no-cache"), (refs.Content.Headers.ContentType!.MediaType, refs.Headers.CacheControl!.ToString()));
        Assert.Equal("application/x-git-packed-objects", objects.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", objects.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False(push.IsSuccessStatusCode);
    }

    /// <summary>A proposal that is open, and one that changed the text: none of their words may be found.</summary>
    private static void Later(Drafting drafting)
    {
        var accepted = drafting.Proposed("rep@northam", "A later idea", new RequestedChange.Reword(drafting.Clause("We will fix"), "A later idea about plumbing."));
        drafting.Decided("editor@centre", accepted, DecisionCode.Accepted);
        drafting.Proposed("rep@southam", "A later idea that is open", new RequestedChange.Reword(drafting.Clause("We will keep"), "A later idea about telephones."));
    }

    private string Clone(Drafting drafting)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("PATH")!.Split(':').All(path => !File.Exists(Path.Combine(path, "git"))), "There is no git on this machine.");

        var clone = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        var (code, output) = StockGit.Run(folder, "clone", "-q", new Uri(site.Address, $"{drafting.Path}.git").ToString(), clone);
        Assert.True(code == 0, output);
        return clone;
    }

    private string PublishedPath(Drafting drafting) => Path.Combine(site.Data, "published", $"{drafting.Slug}.git");

    /// <summary>Every object that the ledger reaches from an entry, and the tags of the versions approved by then.</summary>
    private static IEnumerable<string> Reachable(Drafting drafting, int seq)
    {
        var tags = drafting.Register.Versions.Where(version => version.Approval.Seq <= seq).Select(version => version.Number.Tag);
        return Lines(StockGit.Run(drafting.Ledger.Path, ["rev-list", "--objects", "--no-object-names", drafting.Register.Entries[seq - 1].Commit.ToString(), .. tags])).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Objects(string repository) =>
        Lines(StockGit.Run(repository, "cat-file", "--batch-check=%(objectname)", "--batch-all-objects")).Order(StringComparer.Ordinal);

    private static string Everything(string repository) => StockGit.Run(repository, "cat-file", "--batch", "--batch-all-objects").Output;

    private static string[] Lines((int Code, string Output) answer) => answer.Code == 0 ? answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException(answer.Output);
}
