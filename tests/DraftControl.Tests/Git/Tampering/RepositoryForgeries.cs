using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Trees, the chain of entries, tags and what else lies in a repository.</summary>
internal static class RepositoryForgeries
{
    public static IEnumerable<Forgery> All => [.. Trees, .. Chains, .. Dropped, .. Tags, .. Refs];

    private static IEnumerable<Forgery> Trees =>
    [
        Tree("a file that may be executed", "another mode", lines => lines.Select(line => line.Name == "policy.yml" ? line with { Mode = "100755" } : line)),
        Tree("a link", "another mode", lines => lines.Select(line => line.Name == "policy.yml" ? line with { Mode = "120000" } : line)),
        Tree("another repository", "another mode", lines => lines.Select(line => line.Name == "pages" ? line with { Mode = "160000" } : line)),
        Tree("a mode with a zero in front", "another mode", lines => lines.Select(line => line.Name == "policy.yml" ? line with { Mode = "0100644" } : line)),
        Tree("a folder with a zero in front", "another mode", lines => lines.Select(line => line.Name == "pages" ? line with { Mode = "040000" } : line)),
        Tree("a file twice", "stands twice", lines => lines.Concat(lines.Where(line => line.Name == "policy.yml"))),
        Tree("lines out of order", "order", lines => Enumerable.Reverse(lines)),
        Tree("a path as a name", "is a path", lines => lines.Append(lines[0] with { Name = "pages/about.md" }).OrderBy(line => line.Mode == "40000" ? $"{line.Name}/" : line.Name, StringComparer.Ordinal)),
        Tree("a file that is missing", "is missing", lines => lines.Select(line => line.Name == "policy.yml" ? line with { Id = "0123456789012345678901234567890123456789" } : line)),
        Tree("a file that is a folder", "is a tree, not a blob", lines => lines.Select(line => line.Name == "policy.yml" ? line with { Id = lines.First(other => other.Name == "pages").Id } : line)),
        Tree("no file at all", "may not change", _ => []),
        File("README.md", "may not hold the file README.md"),
        File(".gitattributes", "may not hold the file .gitattributes"),
        File("clauses.cy.tsv", "may not hold the file clauses.cy.tsv"),
        File("declaration.cy.md", "may not hold the file declaration.cy.md"),
        File("pages/a/b.md", "is empty or holds folders"),
        File("pages/about.html", "may not hold the file pages/about.html"),
        File("pages/.md", "may not hold the file pages/.md"),
        File("keys/more", "may not hold the file keys/more"),
    ];

    private static IEnumerable<Forgery> Chains =>
    [
        new("an entry skipped", "was due", l => l["accepted"].Parents[0] = l["proposal 3"]),
        new("an entry repeated", "was due", l => Repeat(l, renumber: false)),
        new("an entry repeated, numbered anew", "Its Id was used", l => Repeat(l, renumber: true)),
        new("an entry repeated, numbered anew, with an Id of its own", "has been withdrawn", l => { Repeat(l, renumber: true); l.Entries[35]["Id"] = "0123456789abcdef0123456789abcdef"; }),
        new("two entries swapped", "was due", l => { l.Entries.Reverse(33, 2); l["withdrawn"].Parents[0] = l["revision 1"]; l.Relink(); }),
        new("two entries swapped, numbered anew", "There is no proposal 3", l => VersionForgeries.Swap(l, "proposal 3", "withdrawn")),
        new("two entries swapped, with their times", "Its time is before", l => { l.Entries.Reverse(26, 2); l["policy"].Parents[0] = l["none confirmed"]; l.Relink(); l.Renumber(); }),
        new("another beginning", "the first entry is not 'opened'", l => { l["northam"].Parents.Clear(); l.Entries.Remove(l["opened"]); l.Renumber(); }),
        new("two beginnings", "was due", l => { var copy = l["opened"].Copy(); copy.Parents.Clear(); l["opened"].Parents.Add(copy); }),
        new("the newest entry is no commit", "", l => l.Others["refs/heads/main"] = "0123456789012345678901234567890123456789"),
        new("no branch main", "no branch main", l => l.Others["refs/heads/main"] = "ref: refs/heads/other"),
    ];

    /// <summary>Entries that others rest on, taken out with everything numbered anew.</summary>
    private static IEnumerable<Forgery> Dropped =>
    [
        Without("northam", "No organisation with the short name 'northam'"),
        Without("rep northam", "You are not representative"),
        Without("editor guild", "You are not editor"),
        Without("elm", "There is no appointment"),
        Without("southam renamed", "but by the roster it is"),
        Without("policy", "may not change policy.yml"),
        Without("page", "may not change pages/about.md"),
        Without("keys", "may not change keys/allowed_signers"),
        Without("revision 1", "is not the newest wording"),
        Without("proposal 3", "There is no proposal 3"),
        Without("proposal 6", "There is no proposal 6"),
        Without("accepted", "Words are credited to '1'"),
        Without("with changes", "may not change"),
        Without("accepted last", "may not change"),
        Without("approved", "has not been approved"),
        Without("signed", "There is no signature"),
        Without("approved last", "is of no approved version"),
    ];

    private static IEnumerable<Forgery> Tags =>
    [
        new("a tag dropped", "version 0.9 has no tag v0.9", l => l.Tags.RemoveAll(tag => tag.Ref == "v0.9")),
        Tag("on another entry", "does not point at the entry", (tag, l) => tag.Target = l["released"]),
        Tag("on the entry before", "does not point at the entry", (tag, l) => tag.Target = l["agreed guild"]),
        Tag("under another name", "version 0.9 has no tag v0.9", (tag, _) => tag.Ref = "v1.0"),
        Tag("with another name inside", "another name, tagger, time or message", (tag, _) => tag.Name = "v1.0"),
        Tag("of another type", "another name, tagger, time or message", (tag, _) => tag.Type = "tree"),
        Tag("by another tagger", "another name, tagger, time or message", (tag, l) => tag.Tagger = l["approved"].Author),
        Tag("at another time", "another name, tagger, time or message", (tag, l) => tag.Tagger = l["released"].Committer),
        Tag("with another message", "another name, tagger, time or message", (tag, _) => tag.Message = "Version 9.0\n"),
        Tag("with a longer message", "no good signature", (tag, _) => tag.Message = "Version 0.9\nand more\n"),
        Tag("without a message of its own", "not an annotated, signed tag", (tag, _) => tag.IsLight = true),
        Tag("not signed", "no good signature", (tag, _) => tag.Armour = _ => null),
        Tag("signed by a stranger", "no good signature", (tag, l) => tag.SignedBy = l.Stranger),
        Tag("signed for another", "no good signature", (tag, l) => tag.Armour = _ => l.Tags.First(other => other.Ref != tag.Ref).Signature),
        new("two tags swapped", "does not point at the entry", l => (l.Tags[0].Ref, l.Tags[1].Ref) = (l.Tags[1].Ref, l.Tags[0].Ref)),
        new("a tag too many", "the tag v9.9 is of no approved version", l => l.Others["refs/tags/v9.9"] = "{tip}"),
        new("a tag on another tag", "the tag latest is of no approved version", l => l.Others["refs/tags/latest"] = "ref: refs/tags/v0.9"),
    ];

    private static IEnumerable<Forgery> Refs =>
    [
        new("another branch", "refs/heads/aside is not a branch of a ledger", l => l.Others["refs/heads/aside"] = "{first}"),
        new("a branch elsewhere", "refs/remotes/origin/aside is not a branch of a ledger", l => l.Others["refs/remotes/origin/aside"] = "{first}"),
        new("notes", "refs/notes/commits", l => l.Others["refs/notes/commits"] = "{first}"),
        new("a clone that is shallow", "shallow", l => l.Others["shallow"] = "{first}"),
    ];

    private static Forgery Tree(string what, string noticedBy, Func<List<ForgedLine>, IEnumerable<ForgedLine>> root) => new($"a tree with {what}", noticedBy, l => l["page last"].Tree = root);

    private static Forgery File(string path, string noticedBy) => new($"the file {path}", noticedBy, l => Everywhere(l, path, "x\n", "page last"));

    private static Forgery Without(string name, string noticedBy) => new($"without the entry '{name}', numbered anew", noticedBy, l => Drop(l, name));

    private static Forgery Tag(string what, string noticedBy, Action<ForgedTag, ForgedLedger> change) => new($"a tag {what}", noticedBy, l => change(l.Tags.Single(tag => tag.Ref == "v0.9"), l));

    private static void Repeat(ForgedLedger ledger, bool renumber)
    {
        ledger.Entries.Insert(35, ledger["withdrawn"].Copy());
        ledger.Relink();
        if (renumber)
        {
            ledger.Renumber();
        }
    }
}
