using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git.Objects;

namespace DraftControl.Git.Verification;

/// <summary>What is wrong with the commit of a wording, apart from its signature.</summary>
internal static class WordingCheck
{
    /// <summary>A wording that comes with its proposal or revision.</summary>
    public static IEnumerable<string> Brought(RawCommit wording, RawCommit raw, Entry entry, CommitId @base)
    {
        if (wording.Parents is not [var parent] || parent != @base)
        {
            yield return "Base is not the one parent of the wording";
        }

        if (wording.Author != raw.Author || wording.Committer != raw.Committer)
        {
            yield return "the wording has another author, committer or time than its entry";
        }

        var number = entry is Proposed proposed ? proposed.Proposal : ((Revised)entry).Proposal;
        if (!wording.Message.AsSpan().SequenceEqual(Utf8.Encode(RawCommit.WordingMessage(number))))
        {
            yield return $"the message of the wording is not 'Wording for proposal {number}'";
        }
    }

    /// <summary>A wording that is accepted: the proposal's newest, which was looked at when it came.</summary>
    public static IEnumerable<string> Accepted(CommitId wording, Proposal proposal)
    {
        if (wording != proposal.Wording)
        {
            yield return $"the second parent is not the newest wording of proposal {proposal.Number}";
        }
    }
}
