using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Pages.Contributions;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Editing;

/// <summary>What an editor decides or answers, a proposal or a contribution: <c>proposal-12</c>.</summary>
public sealed record Decidable : IParsable<Decidable>
{
    private Decidable(string kind, int number) => (Kind, Number) = (kind, number);

    /// <summary>Which of both, as the list of what waits spells it.</summary>
    public string Kind { get; }

    public int Number { get; }

    public bool IsProposal => Kind == WorkFilter.Proposal;

    /// <summary>To begin a sentence with: <c>Proposal 12</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{(IsProposal ? "Proposal" : "Contribution")} {Number}");

    public static Decidable Proposal(int number) => new(WorkFilter.Proposal, number);

    public static Decidable Contribution(int number) => new(WorkFilter.Contribution, number);

    public static Decidable Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is neither a proposal nor a contribution.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Decidable result)
    {
        result = s?.Split('-') is [WorkFilter.Proposal or WorkFilter.Contribution, var digits] parts && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(parts[0], number) : null;
        return result is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}-{Number}");

    /// <summary>What it asks for, in one line.</summary>
    public string Title(Register register) => IsProposal ? register.Proposals[Number].Title.ToString() : register.Contributions[Number].FirstLine();

    /// <summary>Why an editor may not decide or answer it at all; null where they may.</summary>
    public Refusal? MayNotBeDecidedBy(Register register, Office office) => IsProposal ? register.MayNotDecide(office, Number) : register.MayNotAnswer(office, Number);

    /// <summary>Whether it still waits for a decision or an answer.</summary>
    public bool IsOpen(Register register) => IsProposal
        ? register.Proposals.TryGetValue(Number, out var proposal) && proposal.IsOpen
        : register.Contributions.TryGetValue(Number, out var contribution) && register.State(contribution) == ContributionState.Open;

    /// <summary>When it was last decided or answered, put off included; null where it never was.</summary>
    public Entry? LastDecided(Register register) => IsProposal
        ? register.Proposals[Number].History.Select(seq => register.Entries[seq - 1].Entry).OfType<Decided>().LastOrDefault()
        : register.Contributions[Number].Answer;
}
