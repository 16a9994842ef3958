using Microsoft.Data.Sqlite;

namespace DraftControl.Web.Search;

/// <summary>
/// The file in which the words of one declaration are kept to be found. It says nothing that the ledger does not say, so it
/// may be deleted, and is made again.
/// </summary>
public sealed class IndexFile(string path)
{
    /// <summary>Another number here makes every index anew.</summary>
    private const int Format = 1;

    /// <summary>
    /// A place is what is found: the words of an entry from it until it was said again, a wording of a clause in every text where
    /// it stands, or a page. Of the words themselves SQLite keeps the text and the index.
    /// </summary>
    private const string Tables = """
        DROP TABLE IF EXISTS place;
        DROP TABLE IF EXISTS standing;
        DROP TABLE IF EXISTS followed;
        DROP TABLE IF EXISTS words;
        CREATE TABLE place (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL, seq INTEGER NOT NULL, until INTEGER NOT NULL, UNIQUE (kind, name, hash, seq));
        CREATE TABLE standing (place INTEGER NOT NULL, text INTEGER NOT NULL, PRIMARY KEY (place, text)) WITHOUT ROWID;
        CREATE TABLE followed (seq INTEGER NOT NULL, tip TEXT NOT NULL, text TEXT NOT NULL, pages TEXT NOT NULL);
        CREATE VIRTUAL TABLE words USING fts5 (title, body, tokenize = "unicode61 remove_diacritics 2");
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
            if ((long)connection.Command("PRAGMA user_version").ExecuteScalar()! != Format)
            {
                connection.Command("PRAGMA journal_mode = WAL").ExecuteNonQuery();
                using var transaction = connection.BeginTransaction();
                Empty(connection);
                transaction.Commit();
            }

            connection.Command("PRAGMA synchronous = NORMAL").ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Forgets everything.</summary>
    public static void Empty(SqliteConnection connection) => connection.Command($"{Tables}PRAGMA user_version = {Format};").ExecuteNonQuery();

    /// <summary>Takes it away, whatever is in it.</summary>
    public void Delete()
    {
        foreach (var file in new[] { path, $"{path}-wal", $"{path}-shm" })
        {
            File.Delete(file);
        }
    }
}

/// <summary>Short ways to ask SQLite.</summary>
internal static class SqliteCommands
{
    /// <summary>A command with values in the places of <c>@0</c>, <c>@1</c> and so on. Values are never part of its text.</summary>
    public static SqliteCommand Command(this SqliteConnection connection, string text, params object[] values)
    {
        var command = new SqliteCommand(text, connection);
        foreach (var (index, value) in values.Index())
        {
            command.Parameters.AddWithValue($"@{index}", value);
        }

        return command;
    }

    public static void Do(this SqliteConnection connection, string text, params object[] values)
    {
        using var command = connection.Command(text, values);
        command.ExecuteNonQuery();
    }

    public static T? One<T>(this SqliteConnection connection, string text, params object[] values)
    {
        using var command = connection.Command(text, values);
        return command.ExecuteScalar() is T value ? value : default;
    }

    /// <summary>Every row, read at once.</summary>
    public static List<T> All<T>(this SqliteConnection connection, Func<SqliteDataReader, T> read, string text, params object[] values)
    {
        using var command = connection.Command(text, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
