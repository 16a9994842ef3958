namespace DraftControl.Core.People;

/// <summary>In which capacity a person speaks: who, in which role, for which organisation. Comes from the roster, never from a form.</summary>
public sealed record Office(PersonId Person, Role Role, Slug Organisation)
{
    public override string ToString() => $"{Role.Spelled()}@{Organisation}";
}
