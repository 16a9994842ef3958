namespace DraftControl.Core.Wordings;

/// <summary>How a stretch of a combined text came about.</summary>
public enum CombinedHow
{
    /// <summary>Neither side changed it.</summary>
    Unchanged,

    /// <summary>Only our side changed it.</summary>
    Ours,

    /// <summary>Only their side changed it.</summary>
    Theirs,

    /// <summary>Both made the same change.</summary>
    Same,

    /// <summary>Both changed it in different places, and it has the words of both.</summary>
    Words,

    /// <summary>Both changed the same words, or words so near that somebody has to say how they read together.</summary>
    Conflict,
}

/// <summary>A stretch of a combined text: whole clauses, or the lines of a clause that conflict. Joined, the texts of each side are that side's clauses.</summary>
public sealed record CombinedRegion(CombinedHow How, string Base, string Ours, string Theirs, string Result);
