using Microsoft.Data.Sqlite;

namespace DraftControl.Web.Search;

/// <summary>Short ways to ask SQLite.</summary>
internal static class SqliteCommands
{
    /// <summary>A command with values in the places of <c>@0</c>, <c>@1</c> and so on. Values are never part of its text.</summary>
    public static SqliteCommand Command(this SqliteConnection connection, string text, params object[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
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
