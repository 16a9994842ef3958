using DraftControl.Core.Registers;
using DraftControl.Git;
using Microsoft.Data.Sqlite;

namespace DraftControl.Web.Search;

/// <summary>
/// The index of one declaration. It follows the ledger from the entry where it stopped, which is saved together with the
/// words or not at all; where it does not fit the ledger, or cannot be read, it is made anew.
/// </summary>
public sealed class SearchIndex(Ledger ledger, IndexFile file)
{
    /// <summary>The number that the text as it stands has among the texts; versions count up from 1.</summary>
    public const int Draft = int.MaxValue;

    private readonly Lock turn = new();

    /// <summary>Brings the index up to the newest entry, then asks it.</summary>
    public T Ask<T>(Func<SqliteConnection, T> question)
    {
        try
        {
            return Followed(question);
        }
        catch (SqliteException e) when (IsBroken(e))
        {
            lock (turn)
            {
                file.Delete();
            }

            return Followed(question);
        }
    }

    /// <summary>Brings the index up to the newest entry.</summary>
    public void Follow() => Ask(_ => true);

    private T Followed<T>(Func<SqliteConnection, T> question)
    {
        using var connection = file.Open();
        if (!IsCurrent(connection, ledger.Read()))
        {
            lock (turn)
            {
                CatchUp(connection);
            }
        }

        return question(connection);
    }

    private static bool IsCurrent(SqliteConnection connection, Register register) => connection.One<string>("SELECT tip FROM followed") == register.Tip?.ToString();

    private void CatchUp(SqliteConnection connection)
    {
        // Takes the file's one writing lock: another process waits here, and then finds nothing new.
        using var transaction = connection.BeginTransaction();
        var register = ledger.Read();
        if (IsCurrent(connection, register))
        {
            return;
        }

        var (seq, tip, text, pages) = connection.All(row => (Seq: row.GetInt32(0), Tip: row.GetString(1), Text: row.GetString(2), Pages: row.GetString(3)), "SELECT seq, tip, text, pages FROM followed").FirstOrDefault();
        if (seq > register.Seq || (seq > 0 && register.Entries[seq - 1].Commit.ToString() != tip))
        {
            IndexFile.Empty(connection);
            (seq, text, pages) = (0, null, null);
        }

        using (var writer = new IndexWriter(connection))
        {
            foreach (var recorded in register.Entries.GetRange(seq, register.Seq - seq))
            {
                if (ledger.TextOf(recorded) is { } words)
                {
                    writer.Say(recorded.Entry.Seq, words);
                }
            }

            var texts = new IndexedTexts(ledger, register);
            texts.Write(writer, seq, text, pages);
            connection.Do("DELETE FROM followed");
            connection.Do("INSERT INTO followed (seq, tip, text, pages) VALUES (@0, @1, @2, @3)", register.Seq, register.Tip!.ToString(), texts.TextHash, texts.PagesHash);
        }

        if (seq == 0)
        {
            connection.Do("INSERT INTO words (words) VALUES ('optimize')");
        }

        transaction.Commit();
    }

    /// <summary>Whether the file is damaged, or none of SQLite's.</summary>
    private static bool IsBroken(SqliteException e) => e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB;
}
