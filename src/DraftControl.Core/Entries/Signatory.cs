using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>Who signed: an organisation that takes part, or another, by name and class.</summary>
public abstract record Signatory
{
    public sealed record Registered(Slug Organisation) : Signatory;

    public sealed record Named(OrganisationName Name, OrganisationClass Class) : Signatory;
}
