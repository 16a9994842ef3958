using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Api;

/// <summary>
/// What a decision does to those who test the words, as a program reads it: taken down while the act is built, told with the
/// answer. Nothing where the text stays as it is.
/// </summary>
public sealed class Effects
{
    private (Register Before, Act Act)? built;

    private SignOffs? SignOffs => field ??= built?.Act.SignOffs(built.Value.Before);

    /// <summary>What has to be known before the decision is made, in sentences.</summary>
    public IReadOnlyList<string> Warnings => SignOffs?.Warning(built!.Value.Act.Files.Draft) is { } warning ? [warning] : [];

    /// <summary>Whose checks and agreements stop counting or count again, and who may test the new words; null where the text stays as it is.</summary>
    public object? Told => SignOffs is not { } told ? null : new
    {
        changed = told.Changed.Select(clause => clause.Id.ToString()),
        noLonger = Counted(told.Void),
        again = Counted(told.Again),
        agreements = told.Agreements,
        mayTest = told.MayTest,
        councillors = told.Councillors,
        stuck = told.Stuck.Select(clause => clause.Id.ToString()),
    };

    /// <summary>The same act, of which is taken down what it does.</summary>
    public Func<Register, Head, Attempt> Of(Func<Register, Head, Attempt> build) => (register, head) =>
    {
        var attempt = build(register, head);
        built = attempt.Act is { } act && act.ChangesText() ? (register, act) : built;
        return attempt;
    };

    private static IEnumerable<object> Counted(IEnumerable<(Clause Clause, int People)> checks) => checks.Select(pair => new { clause = pair.Clause.Id.ToString(), people = pair.People });
}
