namespace DraftControl.Tests.Git.Tampering;

/// <summary>The tables of forgeries leave nothing out: every kind of entry, every trailer of it, and every other part of its commit.</summary>
public sealed class CoverageTests(WholeLedger ledger) : IClassFixture<WholeLedger>
{
    [Fact]
    public void Every_bound_field_of_every_kind_is_falsified()
    {
        var falsified = new HashSet<string>(StringComparer.Ordinal);
        var was = ledger.TakenApart();
        foreach (var forgery in TamperingTests.All.Concat(EveryEntryForgeries.Whole).Concat(Unnoticed.All))
        {
            var @is = ledger.TakenApart();
            forgery.Falsify(@is);
            falsified.UnionWith(ledger.Names.Where(name => !IsSame(was[name], @is[name])).SelectMany(name => Differences(was[name], @is[name])));
        }

        var bound = ledger.Names.Select(name => was[name]).SelectMany(entry => Fields(entry).Select(field => $"{entry["Entry"]}: {field.Key}"));

        Assert.Empty(bound.Except(falsified, StringComparer.Ordinal));
    }

    /// <summary>Most entries of a forgery are as they were; nothing of them needs to be told apart.</summary>
    private static bool IsSame(ForgedCommit was, ForgedCommit @is) =>
        was.Message == @is.Message && was.Author == @is.Author && was.Committer == @is.Committer && was.Files.SequenceEqual(@is.Files) && was.Parents.Select(parent => parent.Id).SequenceEqual(@is.Parents.Select(parent => parent.Id));

    private static IEnumerable<string> Differences(ForgedCommit was, ForgedCommit @is)
    {
        var now = Fields(@is);
        return Fields(was).Where(field => now.GetValueOrDefault(field.Key) != field.Value).Select(field => $"{was["Entry"]}: {field.Key}");
    }

    private static Dictionary<string, string> Fields(ForgedCommit commit)
    {
        var fields = commit.Trailers.Where(line => line.Contains(": ", StringComparison.Ordinal))
            .GroupBy(line => line.Split(": ")[0], StringComparer.Ordinal)
            .ToDictionary(lines => lines.Key, lines => string.Join('\n', lines), StringComparer.Ordinal);
        (fields["the subject"], fields["the body"]) = (commit.Subject, commit.Message.Contains("\n\n", StringComparison.Ordinal) ? commit.Body ?? "" : "");
        (fields["the author"], fields["the committer"]) = (commit.Author, commit.Committer);
        fields["the parents"] = string.Join(' ', commit.Parents.Select(parent => parent.Id));
        foreach (var path in commit.FilesBefore.Keys)
        {
            fields[path] = commit.Files.TryGetValue(path, out var file) ? $"{file.Mode} {file}" : "";
        }

        return fields;
    }
}
