using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>A body that takes part or signs.</summary>
public sealed record Organisation(Slug Slug, OrganisationName Name, OrganisationClass Class, Line? Nation);
