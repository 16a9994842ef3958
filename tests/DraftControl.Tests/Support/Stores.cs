using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace DraftControl.Tests.Support;

/// <summary>What a site keeps, to tell whether anything of it has changed: the tips of its ledgers, and every row of its accounts database.</summary>
public sealed class Stores : IDisposable
{
    private readonly RunningSite site;
    private readonly SqliteConnection accounts;
    private (long Version, string Hash)? known;

    public Stores(RunningSite site)
    {
        _ = site.Address;
        this.site = site;
        accounts = new SqliteConnection($"Data Source={Path.Combine(site.Data, "accounts.db")};Mode=ReadOnly;Pooling=false");
        accounts.Open();
    }

    /// <summary>The newest entry of every declaration.</summary>
    public string Ledgers() => string.Join('\n', Directory.EnumerateDirectories(Path.Combine(site.Data, "declarations"), "*.git").Order(StringComparer.Ordinal).Select(Tip));

    /// <summary>A hash of every row of every table. Read through SQLite, so what stands in the write-ahead log counts.</summary>
    public string Accounts()
    {
        // SQLite says whether anybody else has written since; only then everything is read again.
        var version = Number("PRAGMA data_version");
        if (known is not { } last || last.Version != version)
        {
            known = (version, Hash(Encoding.UTF8.GetBytes(string.Join('\n', Tables().SelectMany(table => Rows(table).Prepend(table))))));
        }

        return known.Value.Hash;
    }

    public IReadOnlyList<string> Tables() => [.. Rows("(SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)").Select(row => row["name=".Length..])];

    /// <summary>Every file below the data folder with its hash, but the database's own, which say less than its rows.</summary>
    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(site.Data, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(site.Data, file))
        .Where(file => !file.StartsWith("accounts.db", StringComparison.Ordinal))
        .ToDictionary(file => file, file => Hash(File.ReadAllBytes(Path.Combine(site.Data, file))), StringComparer.Ordinal);

    /// <summary>The rows of a table, each as one line: <c>Name=A. Clerk|Mail=1</c>.</summary>
    public IReadOnlyList<string> Rows(string table)
    {
        using var command = accounts.CreateCommand();
        command.CommandText = $"SELECT * FROM {(table.StartsWith('(') ? table : $"\"{table}\"")}";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetName(column)}={(reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column))}")));
        }

        return rows;
    }

    public void Dispose() => accounts.Dispose();

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    private static string Tip(string repository) => $"{repository} {new[] { "refs/heads/main", "packed-refs" }.Select(file => Path.Combine(repository, file)).Where(File.Exists).Select(File.ReadAllText).FirstOrDefault()}";

    private long Number(string query)
    {
        using var command = accounts.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }
}
