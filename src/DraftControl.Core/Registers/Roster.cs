using System.Collections.Immutable;
using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>Who takes part: the organisations, and who holds which office for them.</summary>
public sealed record Roster
{
    public static readonly Roster Empty = new();

    public ImmutableSortedDictionary<Slug, Organisation> Organisations { get; init; } = ImmutableSortedDictionary<Slug, Organisation>.Empty;

    /// <summary>Every appointment there ever was, by the sequence number of its entry.</summary>
    public ImmutableSortedDictionary<int, Appointment> Appointments { get; init; } = ImmutableSortedDictionary<int, Appointment>.Empty;

    /// <summary>The appointments that have not ended, by office.</summary>
    private ImmutableDictionary<Office, int> InOffice { get; init; } = ImmutableDictionary<Office, int>.Empty;

    /// <summary>The same by the person who holds them.</summary>
    private ImmutableDictionary<PersonId, ImmutableSortedSet<int>> Held { get; init; } = ImmutableDictionary<PersonId, ImmutableSortedSet<int>>.Empty;

    /// <summary>Everybody who holds an office now, in the order of appointment. A councillor who is not confirmed is among them.</summary>
    public IEnumerable<Appointment> Current => Appointments.Values.Where(appointment => appointment.Ended is null);

    /// <summary>The appointment to an office that has not ended; null where the person does not hold it.</summary>
    public Appointment? Find(Office office) => InOffice.TryGetValue(office, out var seq) ? Appointments[seq] : null;

    /// <summary>Whether the person holds the office and may act in it: a councillor only once confirmed.</summary>
    public bool MayAct(Office office) => Find(office) is { IsConfirmed: true };

    public IEnumerable<Appointment> Holders(Role role) => Current.Where(appointment => appointment.Office.Role == role);

    /// <summary>The offices that a person may act in.</summary>
    public IEnumerable<Appointment> Of(PersonId person) => Held.GetValueOrDefault(person, []).Select(seq => Appointments[seq]);

    /// <summary>The name of an organisation; its slug where it is not registered.</summary>
    public string NameOf(Slug organisation) => Organisations.TryGetValue(organisation, out var found) ? found.Name.ToString() : organisation.ToString();

    /// <summary>The organisation that goes by a name now, the first by its short name where several do; null where none does.</summary>
    public Organisation? Called(OrganisationName name) => Organisations.Values.FirstOrDefault(organisation => organisation.Name.IsAlso(name));

    internal Roster With(Organisation organisation) => this with { Organisations = Organisations.SetItem(organisation.Slug, organisation) };

    internal Roster With(Appointment appointment) => this with
    {
        Appointments = Appointments.SetItem(appointment.Seq, appointment),
        InOffice = appointment.Ended is null ? InOffice.SetItem(appointment.Office, appointment.Seq) : InOffice.Remove(appointment.Office),
        Held = Held.SetItem(appointment.Office.Person, Changed(Held.GetValueOrDefault(appointment.Office.Person, []), appointment)),
    };

    private static ImmutableSortedSet<int> Changed(ImmutableSortedSet<int> held, Appointment appointment) => appointment.Ended is null ? held.Add(appointment.Seq) : held.Remove(appointment.Seq);
}
