using Microsoft.Data.Sqlite;

namespace DraftControl.Web.Search;

/// <summary>Puts places into an index and takes them out again. Its statements are made once and used for all rows.</summary>
internal sealed class IndexWriter(SqliteConnection connection) : IDisposable
{
    /// <summary>Entries are numbered as they are in the ledger; texts and pages come after all entries, so that they are always among the newest.</summary>
    private const long AfterEntries = 1L << 40;

    private readonly SqliteCommand addPlace = connection.Command("INSERT INTO place (id, kind, name, hash, seq, until) VALUES (@0, @1, @2, @3, @4, @5)", 0L, 0, "", "", 0, 0);
    private readonly SqliteCommand newest = connection.Command("SELECT MAX(id) FROM place");
    private readonly SqliteCommand addWords = connection.Command("INSERT INTO words (rowid, title, body) VALUES (@0, @1, @2)", 0, "", "");
    private readonly SqliteCommand replace = connection.Command("UPDATE place SET until = @3 WHERE kind = @0 AND name = @1 AND hash = '' AND seq < @2 AND until > @3", 0, "", 0, 0);

    /// <summary>The words of an entry. What it says again is from then on found as it says it.</summary>
    public void Say(int seq, EntryText text)
    {
        if (text.About is { } about)
        {
            Run(replace, (int)text.Kind, $"{about}", seq, seq);
            Add(text.Kind, $"{about}", "", seq, text.Title, text.Body);
        }
        else
        {
            Add(text.Kind, "", "", seq, text.Title, text.Body);
        }
    }

    /// <summary>A text in which wordings stand, in the place of what it was before.</summary>
    public void Stand(int text, IEnumerable<(string Clause, string Hash, string Words)> wordings)
    {
        connection.Do("DELETE FROM standing WHERE text = @0", text);
        foreach (var (clause, hash, words) in wordings)
        {
            var place = connection.One<long?>("SELECT id FROM place WHERE kind = @0 AND name = @1 AND hash = @2", (int)FoundKind.Text, clause, hash) ?? Add(FoundKind.Text, clause, hash, seq: 0, "", words);
            connection.Do("INSERT OR IGNORE INTO standing (place, text) VALUES (@0, @1)", place, text);
        }

        Remove("SELECT id FROM place WHERE kind = @0 AND NOT EXISTS (SELECT 1 FROM standing WHERE place = id)", FoundKind.Text);
    }

    /// <summary>The public pages, in the place of those before.</summary>
    public void Show(IEnumerable<(string Name, string Hash, string Title, string Body)> pages)
    {
        Remove("SELECT id FROM place WHERE kind = @0", FoundKind.Page);
        foreach (var (name, hash, title, body) in pages)
        {
            Add(FoundKind.Page, name, hash, seq: 0, title, body);
        }
    }

    public void Dispose()
    {
        addPlace.Dispose();
        newest.Dispose();
        addWords.Dispose();
        replace.Dispose();
    }

    private long Add(FoundKind kind, string name, string hash, int seq, string title, string body)
    {
        var id = seq > 0 ? seq : 1 + Math.Max(AfterEntries, newest.ExecuteScalar() as long? ?? 0);
        Run(addPlace, id, (int)kind, name, hash, seq, int.MaxValue);
        Run(addWords, id, Clean(title), Clean(body));
        return id;
    }

    private void Remove(string which, FoundKind kind)
    {
        foreach (var id in connection.All(row => row.GetInt64(0), which, (int)kind))
        {
            connection.Do("DELETE FROM words WHERE rowid = @0", id);
            connection.Do("DELETE FROM place WHERE id = @0", id);
        }
    }

    private static string Clean(string text) => text.Replace(Passage.Begin, ' ').Replace(Passage.End, ' ').Replace('\0', ' ');

    private static void Run(SqliteCommand command, params object[] values) => Set(command, values).ExecuteNonQuery();

    private static SqliteCommand Set(SqliteCommand command, params object[] values)
    {
        foreach (var (index, value) in values.Index())
        {
            command.Parameters[index].Value = value;
        }

        return command;
    }
}
