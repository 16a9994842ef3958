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
