namespace DraftControl.Tests.Git.Tampering;

/// <summary>One way to falsify a ledger, signed again with its own key.</summary>
/// <param name="What">What is falsified, and how.</param>
/// <param name="NoticedBy">Part of the sentence of the rule that notices it.</param>
/// <param name="Falsify">Does it.</param>
internal sealed record Forgery(string What, string NoticedBy, Action<ForgedLedger> Falsify)
{
    /// <summary>One trailer has another value, and everything else stays.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="trailer">The trailer, the first of its name.</param>
    /// <param name="value">The value; <c>{elm}</c> stands for the sequence number of the entry of that name, <c>{#elm}</c> for its commit.</param>
    /// <param name="noticedBy">Part of the sentence of the rule that notices it.</param>
    public static Forgery Of(string entry, string trailer, string value, string noticedBy) =>
        new($"{entry}: {trailer} is {value}", noticedBy, ledger => ledger[entry][trailer] = value switch
        {
            ['{', '#', .. var name, '}'] => ledger[name].Id,
            ['{', .. var name, '}'] => ledger[name]["Seq"],
            _ => value,
        });

    public override string ToString() => What;
}
