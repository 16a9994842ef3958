using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>What a decision does to neutrality checks and agreements, and who may still test the words that it brings. Told before it is made.</summary>
/// <param name="Void">The clauses as they stand whose checks stop counting, each with how many people gave one.</param>
/// <param name="Again">The clauses as they will stand whose words were checked before, each with how many people did.</param>
/// <param name="Agreements">How many agreements to the text as it stands stop counting.</param>
/// <param name="Changed">The clauses whose words change, as they will stand.</param>
/// <param name="MayTest">How many confirmed councillors may test all of those words: none of them is of an organisation that brought some.</param>
/// <param name="Councillors">How many confirmed councillors there are.</param>
public sealed record SignOffs(IReadOnlyList<(Clause Clause, int People)> Void, IReadOnlyList<(Clause Clause, int People)> Again, int Agreements, IReadOnlyList<Clause> Changed, int MayTest, int Councillors)
{
    /// <param name="register">The register before the decision.</param>
    /// <param name="after">The text after it.</param>
    /// <param name="editor">The organisation of the editor, whose words may be among them.</param>
    public static SignOffs Of(Register register, Draft after, Slug editor)
    {
        var (stood, stands) = (Wordings(register.Draft), Wordings(after));
        var changed = after.Clauses.Where(clause => clause.HasWords && !stood.Contains(clause.Wording.Hash)).ToList();
        var brought = changed.SelectMany(clause => register.Brought(clause).Concat(clause.Origins.Runs.Any(run => run.Origin is Origin.Edited edited && edited.Seq > register.Seq) ? [editor] : [])).ToHashSet();
        var councillors = register.Roster.Holders(Role.Councillor).Where(held => held.IsConfirmed).ToList();
        var text = register.Files.Hash(register.Files.TextPath);
        return new(
            Checked(register, register.Draft.Clauses.Where(clause => !stands.Contains(clause.Wording.Hash))),
            Checked(register, changed),
            changed.Count == 0 && stood.SetEquals(stands) ? 0 : register.Agreements.Where(agreed => agreed.Text == text).DistinctBy(agreed => agreed.By.Person).Count(),
            changed,
            councillors.Count(held => !brought.Contains(held.Office.Organisation)),
            councillors.Count);
    }

    private static HashSet<Sha256> Wordings(Draft draft) => [.. draft.Clauses.Where(clause => clause.HasWords).Select(clause => clause.Wording.Hash)];

    private static IReadOnlyList<(Clause Clause, int People)> Checked(Register register, IEnumerable<Clause> clauses) =>
        [.. clauses.Where(clause => clause.HasWords).Select(clause => (clause, register.Checks.On(clause.Wording.Hash).Count())).Where(pair => pair.Item2 > 0)];
}
