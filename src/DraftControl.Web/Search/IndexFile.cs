using Microsoft.Data.Sqlite;

namespace DraftControl.Web.Search;

/// <summary>
/// The file in which the words of one declaration are kept to be found. It says nothing that the ledger does not say, so it
/// may be deleted, and is made again.
/// </summary>
public sealed class IndexFile(string path)
{
    /// <summary>Another number here makes every index anew.</summary>
    private const int Format = 2;

    /// <summary>
    /// A place is what is found: the words of an entry from it until it was said again, a wording of a clause in every text where
    /// it stands, or a page. Of the words themselves SQLite keeps the text and the index, and an index of how words begin: a beginning
    /// of many words would have to be put together from all of them, each time.
    /// </summary>
    private const string Tables = """
        DROP TABLE IF EXISTS place;
        DROP TABLE IF EXISTS standing;
        DROP TABLE IF EXISTS followed;
        DROP TABLE IF EXISTS words;
        CREATE TABLE place (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL, seq INTEGER NOT NULL, until INTEGER NOT NULL, UNIQUE (kind, name, hash, seq));
        CREATE TABLE standing (place INTEGER NOT NULL, text INTEGER NOT NULL, PRIMARY KEY (place, text)) WITHOUT ROWID;
        CREATE TABLE followed (seq INTEGER NOT NULL, tip TEXT NOT NULL, text TEXT NOT NULL, pages TEXT NOT NULL);
        CREATE VIRTUAL TABLE words USING fts5 (title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5');
        """;

    public string Path => path;

    /// <summary>Opens it; where there is none of this format, an empty one.</summary>
    public SqliteConnection Open()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            if (!IsOurs(connection))
            {
                Begin(connection);
            }

            connection.Do("PRAGMA synchronous = NORMAL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Forgets everything.</summary>
    public static void Empty(SqliteConnection connection) => connection.Do($"{Tables}PRAGMA user_version = {Format};");

    /// <summary>Takes it away, whatever is in it.</summary>
    public void Delete()
    {
        foreach (var file in new[] { path, $"{path}-wal", $"{path}-shm" })
        {
            File.Delete(file);
        }
    }

    private static bool IsOurs(SqliteConnection connection) => connection.One<long>("PRAGMA user_version") == Format;

    private static void Begin(SqliteConnection connection)
    {
        connection.Do("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();

        // Somebody else may have come first.
        if (!IsOurs(connection))
        {
            Empty(connection);
        }

        transaction.Commit();
    }
}
