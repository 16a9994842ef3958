using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Git.Signing;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>A ledger is signed with another key from one entry on; whatever happens in between, it can be written and verifies.</summary>
public sealed class KeyChangeTests
{
    private const string SecondKey = "signing-key-2.pem";

    [Fact]
    public void Entries_before_and_after_a_new_key_verify_each_with_its_own()
    {
        using var folder = LedgerFolder.Opened();
        folder.Register("northam");

        var changed = Changed(folder);
        var later = folder.Register("southam");

        Assert.Equal((KeyOf(folder, 0), KeyOf(folder, 0)), (SignerOf(folder, folder.Ledger.Read().Entries[1].Commit), SignerOf(folder, changed.Commit)));
        Assert.Equal(KeyOf(folder, 1), SignerOf(folder, later.Commit));
        Assert.NotEqual(KeyOf(folder, 0), KeyOf(folder, 1));
        Verifies(folder, entries: 4);
        Assert.All(folder.Ledger.Read().Entries, recorded => Assert.Equal(0, StockVerify(folder, recorded.Commit)));
    }

    [Fact]
    public void A_crash_after_the_key_is_made_leaves_a_ledger_that_goes_on_with_the_earlier_one()
    {
        using var folder = LedgerFolder.Opened();
        SigningKey.NextFor(folder.Ledger.Read().Files, folder.Path).Dispose();

        folder.Reopen();
        var later = folder.Register("northam");

        Assert.True(File.Exists(Path.Combine(folder.Path, SecondKey)));
        Assert.Equal(KeyOf(folder, 0), SignerOf(folder, later.Commit));
        Verifies(folder, entries: 2);

        // Tried again, the key that was left is taken, and none is made besides.
        Changed(folder);
        Assert.Equal(2, Directory.GetFiles(folder.Path, "signing-key*.pem").Length);
        Assert.Equal(KeyOf(folder, 1), SignerOf(folder, folder.Register("southam").Commit));
        Verifies(folder, entries: 4);
    }

    [Fact]
    public void A_server_that_starts_after_the_change_and_one_that_ran_through_it_both_sign_with_the_new_key()
    {
        using var folder = LedgerFolder.Opened();
        using var key = SigningKey.In(folder.Path);
        using var other = Ledger.Open(folder.Path, folder.Ledger.Slug, key);

        Changed(folder);
        var byOther = Written(other, "northam");
        folder.Reopen();

        Assert.Equal(KeyOf(folder, 1), SignerOf(folder, byOther));
        Assert.Equal(KeyOf(folder, 1), SignerOf(folder, folder.Register("southam").Commit));
        Verifies(folder, entries: 4);
    }

    [Fact]
    public void Where_the_new_key_is_lost_the_earlier_one_goes_on_signing()
    {
        using var folder = LedgerFolder.Opened();
        Changed(folder);
        File.Delete(Path.Combine(folder.Path, SecondKey));

        folder.Reopen();
        var later = folder.Register("northam");

        Assert.Equal(KeyOf(folder, 0), SignerOf(folder, later.Commit));
        Verifies(folder, entries: 3);
    }

    [Fact]
    public void A_tag_that_has_to_be_made_again_is_signed_with_a_key_of_its_time()
    {
        using var folder = LedgerFolder.Opened();
        var (representative, councillor, editor) = (LedgerFolder.Office("b1", Role.Representative, "northam"), LedgerFolder.Office("b2", Role.Councillor, "northam"), LedgerFolder.Office("b3", Role.Editor, "centre"));
        folder.Register("northam");
        folder.Appoint(representative);
        var appointed = folder.Appoint(councillor, "elm").Entry.Seq;
        folder.Appoint(editor);
        folder.Do(representative, (register, head) => register.Unchanged(new AppointmentConfirmed(head, appointed)));
        folder.Do(councillor, (register, head) => Checking.Of([.. register.Draft.Clauses.Select(clause => clause.Wording.Hash)], Finding.Neutral).Openly(register, head));
        folder.Do(editor, (register, head) => register.Unchanged(new Agreed(head, register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!)));
        folder.Do(LedgerFolder.Steward, (register, head) => new Approving(VersionNumber.Parse("1.0"), register.Tip!).Approve(register, head, folder.Ledger.FilesAt));
        Changed(folder);
        Assert.Equal(0, StockGit.Run(folder.Ledger.Path, "tag", "-d", "v1.0").Code);

        folder.Reopen();

        Assert.NotNull(folder.Ledger.TagOf(VersionNumber.Parse("1.0")));
        var report = LedgerVerification.Of(folder.Ledger.Path);
        Assert.Equal((1, ""), (report.Versions, string.Join('\n', report.Faults)));
    }

    [Fact]
    public void Nobody_but_a_steward_changes_the_key_and_none_is_made_for_others()
    {
        using var folder = LedgerFolder.Opened();
        folder.Register("northam");
        var editor = LedgerFolder.Office("b3", Role.Editor, "northam");
        folder.Appoint(editor);

        var refused = Assert.IsType<WriteResult.Refused>(folder.Try(editor, new ChangingKeys(folder.Path).Change));

        Assert.Equal("Only a steward can change the ledger's keys.", refused.Refusal.Sentence);
        Assert.False(File.Exists(Path.Combine(folder.Path, SecondKey)));
    }

    [Fact]
    public void A_change_that_is_sent_twice_is_written_once()
    {
        using var folder = LedgerFolder.Opened();
        folder.Do(LedgerFolder.Steward, new ChangingKeys(folder.Path).Change, form: "once");

        var again = Assert.IsType<WriteResult.Written>(folder.Try(LedgerFolder.Steward, new ChangingKeys(folder.Path).Change, form: "once"));

        Assert.True(again.Repeated);
        Assert.Equal((2, 2), (folder.Ledger.Read().Seq, Directory.GetFiles(folder.Path, "signing-key*.pem").Length));
    }

    private static RecordedEntry Changed(LedgerFolder folder) => folder.Do(LedgerFolder.Steward, new ChangingKeys(folder.Path).Change);

    private static CommitId Written(Ledger ledger, string slug)
    {
        var id = EntryId.Of(LedgerFolder.Steward.Person, $"other-{slug}");
        var result = ledger.Write(id, (register, now) => LedgerFolder.Registering(register, register.Head(id, LedgerFolder.Steward, now), slug));
        return Assert.IsType<WriteResult.Written>(result).Recorded.Commit;
    }

    private static void Verifies(LedgerFolder folder, int entries)
    {
        var report = LedgerVerification.Of(folder.Ledger.Path);
        Assert.Equal((entries, ""), (report.Entries, string.Join('\n', report.Faults)));
    }

    /// <summary>The fingerprint of the key at a place in the file of keys.</summary>
    private static string KeyOf(LedgerFolder folder, int place)
    {
        Assert.True(AllowedSigners.TryRead(folder.Ledger.Read().Files[Files.KeysPath], out var signers, out _));
        return signers.Keys[place].Fingerprint;
    }

    /// <summary>Whose signature stock git finds on a commit.</summary>
    private static string SignerOf(LedgerFolder folder, CommitId commit) =>
        StockGit.Run(folder.Ledger.Path, "-c", $"gpg.ssh.allowedSignersFile={Signers(folder)}", "log", "-1", "--format=%GF", $"{commit}").Output.Trim();

    private static int StockVerify(LedgerFolder folder, CommitId commit) => StockGit.Run(folder.Ledger.Path, "-c", $"gpg.ssh.allowedSignersFile={Signers(folder)}", "verify-commit", $"{commit}").Code;

    private static string Signers(LedgerFolder folder)
    {
        var path = Path.Combine(folder.Path, "signers");
        File.WriteAllBytes(path, folder.Ledger.Read().Files[Files.KeysPath]!);
        return path;
    }
}
