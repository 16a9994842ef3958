using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Seen;

/// <summary>Who sees what, as a table that people read: a row for each thing, a column for each reader.</summary>
public sealed class Table
{
    private readonly IReadOnlyList<(string Name, Seen Seen)> columns;

    private Table(IReadOnlyList<(string Name, Seen Seen)> columns) => this.columns = columns;

    /// <summary>Has everybody look, those who see most first, so that everybody tries what somebody was led to.</summary>
    public static async Task<Table> Of(Planted planted)
    {
        var readers = await Reader.All(planted);
        var known = EveryAddress.Of(planted.Site, Planted.Slug).Concat(Questions.About(planted)).ToHashSet(StringComparer.Ordinal);
        var clone = Cloned.From(planted.Site, Planted.Slug);
        var columns = new List<(string, Seen)>();
        foreach (var reader in readers)
        {
            columns.Insert(0, (reader.Name, await Seen.By(reader, known, clone)));
            reader.Dispose();
        }

        return new(columns);
    }

    /// <summary>The table as it was found.</summary>
    public override string ToString()
    {
        var width = Thing.All.Max(thing => thing.Name.Length);
        return string.Join('\n', Thing.All
            .Select(thing => (thing.Name, Cells: columns.Select(column => (column.Seen.Of(thing).Any() ? "yes" : "–").PadRight(column.Name.Length))))
            .Prepend((Name: "", Cells: columns.Select(column => column.Name)))
            .Select(line => $"{line.Name.PadRight(width)}  {string.Join("  ", line.Cells)}".TrimEnd()));
    }

    /// <summary>The surfaces on which somebody saw something.</summary>
    public IEnumerable<string> Surfaces() => columns.SelectMany(column => Thing.All.SelectMany(column.Seen.Of)).Select(sighting => sighting.Surface).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What each reader asked for and got, and where they saw what.</summary>
    public void WriteTo(ITestOutputHelper output)
    {
        output.WriteLine(ToString());
        foreach (var (name, seen) in columns)
        {
            output.WriteLine($"{name}: {seen.Asked} addresses; answers {string.Join(", ", seen.Answered.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"))}");
            foreach (var thing in Thing.All.Where(thing => seen.Of(thing).Any()))
            {
                output.WriteLine($"  {thing.Name}: {string.Join(", ", seen.Of(thing).Select(sighting => $"{sighting.Surface} ({sighting.Address})"))}");
            }
        }
    }
}
