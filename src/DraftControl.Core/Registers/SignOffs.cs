using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>What a decision does to neutrality checks and agreements, and who may still test the words that it brings. Told before it is made.</summary>
/// <param name="Void">The clauses as they stand whose checks stop counting, each with how many people gave one.</param>
/// <param name="Again">The clauses as they will stand whose words were checked before, each with how many people did.</param>
/// <param name="Agreements">How many agreements to the text as it stands stop counting.</param>
/// <param name="Changed">The clauses whose words change, as they will stand.</param>
/// <param name="MayTest">How many confirmed councillors may test all of those words: none of them is of an organisation that brought some.</param>
/// <param name="Councillors">How many confirmed councillors there are.</param>
/// <param name="Stuck">Those of the changed clauses that could not be found neutral as the publishing rules demand, though everybody who may test them did: too few may.</param>
public sealed record SignOffs(IReadOnlyList<(Clause Clause, int People)> Void, IReadOnlyList<(Clause Clause, int People)> Again, int Agreements, IReadOnlyList<Clause> Changed, int MayTest, int Councillors, IReadOnlyList<Clause> Stuck)
{
    /// <param name="register">The register before the decision.</param>
    /// <param name="after">The text after it.</param>
    /// <param name="editor">The organisation of the editor, whose words may be among them.</param>
    public static SignOffs Of(Register register, Draft after, Slug editor)
    {
        var (stood, stands) = (Wordings(register.Draft), Wordings(after));
        var changed = after.Clauses.Where(clause => clause.HasWords && !stood.Contains(clause.Wording.Hash)).ToList();
        var broughtOf = changed.ToDictionary(clause => clause.Id, clause => register.Brought(clause).Concat(clause.Origins.Runs.Any(run => run.Origin is Origin.Edited edited && edited.Seq > register.Seq) ? [editor] : []).ToHashSet());
        var brought = broughtOf.Values.SelectMany(organisations => organisations).ToHashSet();
        var councillors = register.Roster.Holders(Role.Councillor).Where(held => held.IsConfirmed).ToList();
        var text = register.Files.TextHash;
        return new(
            Checked(register, register.Draft.Clauses.Where(clause => !stands.Contains(clause.Wording.Hash))),
            Checked(register, changed),
            changed.Count == 0 && stood.SetEquals(stands) ? 0 : register.Agreements.Where(agreed => agreed.Text == text).DistinctBy(agreed => agreed.By.Person).Count(),
            changed,
            councillors.Count(held => !brought.Contains(held.Office.Organisation)),
            councillors.Count,
            [.. changed.Where(clause => !Balance.Holds([.. Possible(register, clause, councillors.Where(held => !broughtOf[clause.Id].Contains(held.Office.Organisation)))], register.Files.Policy))]);
    }

    /// <summary>Everybody who may find a clause neutral, and those who found these very words neutral before.</summary>
    private static IEnumerable<(Line? Group, Slug Organisation)> Possible(Register register, Clause clause, IEnumerable<Appointment> eligible)
    {
        var may = eligible.Where(held => !register.Interests.Has(held.Office.Person, clause.Id)).ToList();
        return register.Checks.On(clause.Wording.Hash)
            .Where(check => check.Finding == Finding.Neutral && !register.Interests.Has(check.By.Person, clause.Id) && may.TrueForAll(held => held.Office.Person != check.By.Person))
            .Select(check => (check.Group, check.By.Organisation))
            .Concat(may.Select(held => (held.Group, held.Office.Organisation)));
    }

    private static HashSet<Sha256> Wordings(Draft draft) => [.. draft.Clauses.Where(clause => clause.HasWords).Select(clause => clause.Wording.Hash)];

    private static IReadOnlyList<(Clause Clause, int People)> Checked(Register register, IEnumerable<Clause> clauses) =>
        [.. clauses.Where(clause => clause.HasWords).Select(clause => (clause, register.Checks.On(clause.Wording.Hash).Count())).Where(pair => pair.Item2 > 0)];
}
