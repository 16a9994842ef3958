namespace DraftControl.Core.Wordings;

/// <summary>Whether two proposals about the same words can both be taken as they are; what stands in the way comes last.</summary>
public enum Together
{
    /// <summary>They ask for the same: with one of them the other is done.</summary>
    SameAsked,

    /// <summary>Both can be taken, whichever is decided first.</summary>
    Both,

    /// <summary>They move a clause to different places.</summary>
    TwoPlaces,

    /// <summary>They change the same words, or words so near that nobody can say how they read together.</summary>
    SameWords,

    /// <summary>One removes a clause that the other keeps.</summary>
    OneRemoves,

    /// <summary>One of them cannot be taken as it is anyway, because an accepted change has touched the same words since.</summary>
    NeedsRewording,
}

/// <summary>What follows from it.</summary>
public static class Togethers
{
    /// <summary>Whether nothing stands in the way of taking both.</summary>
    public static bool CanBeBoth(this Together together) => together is Together.SameAsked or Together.Both;

    /// <summary>Whether they compete: either can be taken as it is, and not both.</summary>
    public static bool IsOneOnly(this Together together) => together is Together.TwoPlaces or Together.SameWords or Together.OneRemoves;
}
