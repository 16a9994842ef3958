using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git.Objects;
using DraftControl.Git.Signing;
using DraftControl.Git.Spelling;
using LibGit2Sharp;

namespace DraftControl.Git;

/// <summary>Writes an allowed act into the repository: files, wording, entry, all signed, and last the ref. Under the lock only.</summary>
internal sealed class Scribe(SigningKeys keys, Trees trees)
{
    public RecordedEntry Write(Repository repository, Register register, Act act)
    {
        // What brings new keys is signed with one of those before, as everything is.
        var key = keys.For(register.Tip is null ? act.Files : register.Files)!;
        var author = new Ident(Authors.Of(register, act.Entry), act.Entry.At);
        var wording = Wording(repository, register, act, author, key);
        var tree = trees.Write(repository, register.Tip, register.Tip is null ? null : register.Files, act.Files);
        CommitId[] parents = [.. new[] { register.Tip, wording }.OfType<CommitId>()];

        var subject = register.Subject(act.Entry);
        var commit = Write(repository, tree, parents, author, EntrySpelling.Spell(act.Entry, subject), key);
        if (register.Tip is null)
        {
            repository.Refs.Add(Ledger.Main, new ObjectId(commit.ToString()));
        }
        else
        {
            repository.Refs.UpdateTarget(repository.Refs[Ledger.Main], new ObjectId(commit.ToString()));
        }

        return new RecordedEntry(act.Entry, commit, wording, subject);
    }

    /// <summary>Makes the signed tag of an approved version, with a key that was the ledger's when it was approved. Without that key there is none.</summary>
    public void Tag(Repository repository, VersionApproved approval, CommitId entry, Language language)
    {
        if (keys.For(trees.Read(repository, entry, language)) is { } key)
        {
            var tag = new RawTag(entry, approval.Version, approval.At);
            repository.Refs.Add(Ledger.TagRef(approval.Version), repository.ObjectDatabase.Write<TagAnnotation>(tag.Signed(key)));
        }
    }

    /// <summary>The wording that the act brings, or the one that it accepts.</summary>
    private CommitId? Wording(Repository repository, Register register, Act act, Ident author, SigningKey key) => act.Entry switch
    {
        Proposed e => Wording(repository, e.Proposal, e.Base, act.Wording!, author, key),
        Revised e => Wording(repository, e.Proposal, e.Base, act.Wording!, author, key),
        Decided e when e.Code.Accepts() => register.Proposals[e.Proposal].Wording,
        _ => null,
    };

    private CommitId Wording(Repository repository, int proposal, CommitId @base, WordingFiles wording, Ident author, SigningKey key)
    {
        if (wording.Base.Changed(trees.Read(repository, @base, wording.Base.Language)) is [var path, ..])
        {
            throw new InvalidOperationException($"The wording's base holds another {path} than the entry {@base}.");
        }

        var tree = trees.Write(repository, @base, wording.Base, wording.Files);
        return Write(repository, tree, [@base], author, Utf8.Encode(RawCommit.WordingMessage(proposal)), key);
    }

    private static CommitId Write(Repository repository, string tree, CommitId[] parents, Ident author, byte[] message, SigningKey key)
    {
        var commit = new RawCommit(tree, parents, author, new Ident(Ident.Server, author.At), message);
        return CommitId.Parse(repository.ObjectDatabase.Write<Commit>(commit.Signed(key)).Sha);
    }
}
