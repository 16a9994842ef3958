using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>Whether two changes by two people read as one, so that nobody can say what they mean together.</summary>
internal sealed class Nearness(Tokens @base)
{
    /// <summary>With at most so many words between, a redline shows two changes as one.</summary>
    private const int FewWords = Crumbs.MostWords;

    /// <summary>A heading or a sentence of at most so many words is read at a glance: two changes anywhere in it are near.</summary>
    private const int ShortSentence = 10;

    /// <summary>Changes with more tokens between are not near.</summary>
    public const int MostTokens = 60;

    /// <param name="end">Where one change ends.</param>
    /// <param name="start">Where the other begins.</param>
    /// <param name="beforeSentence">Whether a sentence begins where the one ends, in the text of who made it.</param>
    /// <param name="beginsSentence">Whether a sentence begins with the other, in the text of who made that.</param>
    public bool AreNear(int end, int start, bool beforeSentence, bool beginsSentence)
    {
        for (var i = end; i <= start; i++)
        {
            if (@base.BeginsSentence(i) && (i > end || beforeSentence) && (i < start || beginsSentence))
            {
                return false;
            }
        }

        return @base.Pieces(end, start) <= FewWords || IsShort(end, start);
    }

    /// <summary>Whether two changes are made to one piece of text without white space.</summary>
    public bool AreOneWord(int end, int start)
    {
        for (var i = end; i <= start; i++)
        {
            if (@base.IsApart(i))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsShort(int from, int to)
    {
        for (var words = 0; words <= ShortSentence && !@base.BeginsSentence(from); from--)
        {
            words += @base.IsApart(from) ? 1 : 0;
        }

        for (var words = 0; words <= ShortSentence && !@base.BeginsSentence(to); to++)
        {
            words += @base.IsApart(to) ? 1 : 0;
        }

        return @base.Pieces(from, to) <= ShortSentence;
    }
}
