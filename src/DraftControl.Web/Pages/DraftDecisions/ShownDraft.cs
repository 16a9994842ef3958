using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Editing;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.DraftDecisions;

/// <summary>A draft decision as lists show it.</summary>
/// <param name="Draft">What is kept.</param>
/// <param name="Claim">Who is on what it is about; null where nobody is.</param>
/// <param name="Newest">The newest comment; null where nobody said anything.</param>
/// <param name="Comments">How many there are.</param>
/// <param name="IsOvertaken">Whether what it is about does not wait for a decision any more.</param>
public sealed record ShownDraft(DraftDecision Draft, ShownClaim? Claim, DraftComment? Newest, int Comments, bool IsOvertaken)
{
    /// <summary>What it decides.</summary>
    public string Words() => Draft.CodeInWords();

    /// <summary>What overtook it.</summary>
    public string Why(Register register) => Draft.Overtaken(register);
}

/// <summary>Draft decisions in words and links.</summary>
public static class DraftWords
{
    public static string CodeInWords(this DraftDecision draft) => draft.Fields.CodeInWords(draft.About.IsProposal) is { } words ? ProposalWords.Capital(words) : "Nothing is selected yet";

    /// <summary>What became of what it is about, where that is not open any more.</summary>
    public static string Overtaken(this DraftDecision draft, Register register) => draft.About.LastDecided(register) is { } entry
        ? $"Decided meanwhile, by {register.Author(entry.By)}, {entry.At.DayInWords()}."
        : draft.About.IsProposal ? "The proposal has been withdrawn meanwhile."
        : "A proposal has been made of it meanwhile, and the decision on that answers it.";

    /// <summary>The form filled with it.</summary>
    public static string ToPublish(this IUrlHelper url, Slug slug, DraftDecision draft) =>
        url.Page(draft.About.IsProposal ? "/Proposals/Decide" : "/Contributions/Answer", new { slug, number = draft.About.Number, from = draft.Id })!;
}
