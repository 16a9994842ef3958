using DraftControl.Core.People;

namespace DraftControl.Core.Wordings;

/// <summary>How a proposal fits the text as it stands, when that has moved on from the proposal's base.</summary>
public enum Fit
{
    /// <summary>It can be taken as it was asked for.</summary>
    Fits,

    /// <summary>It and what was accepted since changed different words of a clause: combined word by word both stand, once an editor has read it.</summary>
    Combines,

    /// <summary>It is about words that have changed since: somebody has to find words that keep the meaning of both.</summary>
    NeedsRewording,
}

/// <summary>How programs read it.</summary>
public static class FitNames
{
    private static readonly Spellings<Fit> spellings = new((Fit.Fits, "fits"), (Fit.Combines, "combines"), (Fit.NeedsRewording, "needs-rewording"));

    public static string Spelled(this Fit fit) => spellings.Of(fit);
}
