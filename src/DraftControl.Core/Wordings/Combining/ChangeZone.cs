namespace DraftControl.Core.Wordings.Combining;

/// <summary>A place in three texts that have been the same since the last change.</summary>
internal readonly record struct Place(int Base, int Ours, int Theirs)
{
    public Place After(int words) => new(Base + words, Ours + words, Theirs + words);
}

/// <summary>A stretch that one side or both changed. Before it, back to the one before, all three texts are the same.</summary>
internal sealed record ChangeZone(CombinedHow How, Place Start, Place End);
