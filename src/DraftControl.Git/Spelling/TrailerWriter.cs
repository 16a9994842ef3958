using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Git.Spelling;

/// <summary>The trailers of an entry, in the order in which they are added.</summary>
internal sealed class TrailerWriter
{
    private readonly List<Trailer> trailers = [];

    public IReadOnlyList<Trailer> Trailers => trailers;

    /// <summary>An id, a number, a hash, a code, a list of them: stands as it is.</summary>
    public TrailerWriter Plain(string key, object? value) =>
        value is null ? this : Add(key, Convert.ToString(value, CultureInfo.InvariantCulture)!);

    /// <summary>Several of them, separated by spaces; left out where there are none.</summary>
    public TrailerWriter Plain<T>(string key, IReadOnlyCollection<T> values) => values.Count == 0 ? this : Add(key, string.Join(' ', values));

    /// <summary>Any other text; left out where there is none.</summary>
    public TrailerWriter Text(string key, object? value) => value is null ? this : Add(key, QuotedText.Spelled(value.ToString()!));

    public TrailerWriter Changes(IEnumerable<Change> changes) => changes.Aggregate(this, (writer, change) => writer.Plain("Change", change));

    public TrailerWriter Organisation(Organisation organisation) => this
        .Plain("Slug", organisation.Slug)
        .Text("Name", organisation.Name)
        .Plain("Class", Core.People.OrganisationClasses.Spelled(organisation.Class))
        .Text("Nation", organisation.Nation);

    private TrailerWriter Add(string key, string value)
    {
        trailers.Add(new Trailer(key, value));
        return this;
    }
}
