using DraftControl.Core.People;

namespace DraftControl.Core.Wordings;

/// <summary>A text as it stood once, before it was drafted under change control.</summary>
/// <param name="Text">As Markdown.</param>
/// <param name="By">The organisation that brought what is new in it; null where nobody is credited.</param>
public sealed record EarlierText(string Text, Slug? By);
