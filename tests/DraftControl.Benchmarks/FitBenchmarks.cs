using System.Globalization;
using BenchmarkDotNet.Attributes;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Benchmarks;

/// <summary>
/// Where 1,000 open proposals stand in a text of 200 clauses, every one of which was changed since they were made: four of five proposals
/// combine with what was accepted, word by word, and one needs rewording. The register is in memory; wordings are read from their bytes.
/// </summary>
public class FitBenchmarks
{
    private const int Clauses = 200;
    private const int WordsInAClause = 30;
    private const int OpenProposals = 1_000;

    private static readonly Office representative = new(PersonId.Parse("p-000000000002"), Role.Representative, Slug.Parse("northam"));
    private static readonly Office editor = new(PersonId.Parse("p-000000000003"), Role.Editor, Slug.Parse("centre"));

    private readonly Dictionary<CommitId, Files> entries = [];
    private readonly Dictionary<CommitId, Files> wordings = [];
    private Fits known = null!;
    private Register before = Register.Empty;
    private Register after = Register.Empty;
    private int read;

    [GlobalSetup]
    public void Setup()
    {
        var words = SampleText.Pair(Clauses * WordsInAClause, 0).Old.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var organisation = new Organisation(editor.Organisation, OrganisationName.Parse("Centre for Services"), OrganisationClass.CentralGovernment, Nation: null);
        var opening = new Opening(Line.Parse("Sample"), Language.Parse("en"), organisation, string.Concat(words.Chunk(WordsInAClause).Select(clause => $"{string.Join(' ', clause)}\n\n")), UsualPolicy.Yaml, new Dictionary<string, string>());
        var opened = opening.Open(EntryId.Of(editor.Person, "open"), editor.Person, DateTimeOffset.UnixEpoch, []).Act!;
        before = before.After(new RecordedEntry(opened.Entry, Commit(0), Wording: null, "Opened"), opened.Files);
        entries[before.Tip!] = opened.Files;

        var clauses = opened.Files.Draft.Clauses.ToList();
        for (var number = 0; number < OpenProposals; number++)
        {
            before = Proposed(before, Reworded(clauses[number % Clauses], (number / Clauses * 5) + 2, "residents"));
        }

        for (var clause = 0; clause < Clauses; clause++)
        {
            clauses[clause] = Reworded(clauses[clause], 12, "councils");
            before = Accepted(Proposed(before, clauses[clause]), clauses);
        }

        clauses[7] = Reworded(clauses[7], 27, "councils");
        after = Accepted(Proposed(before, clauses[7]), clauses);
        known = new Fits(FilesAt);
        (before, after) = (before.Knowing(known), after.Knowing(known));
        var acceptable = Acceptable(before);
        read = 0;
        Console.WriteLine($"// of {OpenProposals} proposals {acceptable} can be accepted, {Acceptable(after)} after one more acceptance, for which {read} were read again");
    }

    [Benchmark(Baseline = true, Description = "1,000 open proposals, nothing known")]
    public int Unknown() => Acceptable(after.Knowing(new Fits(FilesAt)));

    /// <summary>To and fro across one acceptance: each time what touches its clause has to be worked out again, and nothing else.</summary>
    [Benchmark(OperationsPerInvoke = 2, Description = "1,000 open proposals after an acceptance: under 50 ms")]
    public int Known() => Acceptable(before) + Acceptable(after);

    private static int Acceptable(Register register) => register.Proposals.Values.Count(proposal => register.State(proposal).CanBeAccepted());

    private static Clause Reworded(Clause clause, int at, string word)
    {
        var words = clause.Span.TrimEnd().Split(' ');
        words[at] = word;
        return new Clause(clause.Id, $"{string.Join(' ', words)}\n\n", clause.Origins);
    }

    private static CommitId Commit(int number) => CommitId.Parse(number.ToString("x40", CultureInfo.InvariantCulture));

    private static Head Head(Register register, Office by) =>
        register.Head(EntryId.Of(by.Person, $"{register.Seq}"), by, DateTimeOffset.UnixEpoch, Reason.Parse("People at the workshop did not recognise the words."));

    /// <summary>The register with a proposal for one clause, made against the starting text.</summary>
    private Register Proposed(Register register, Clause asked)
    {
        var opened = register.Entries[0].Commit;
        var wording = Commit(1_000_000 + register.Seq);
        wordings[wording] = entries[opened].With(new Draft(entries[opened].Draft.Clauses.Select(clause => clause.Id == asked.Id ? asked : clause)));
        return register.After(new RecordedEntry(new Proposed(Head(register, representative), register.NextProposal, Line.Parse("Say it plainly"), [new Change.Reword(asked.Id)], opened), Commit(register.Seq), wording, "Proposed"), register.Files);
    }

    /// <summary>The register once its newest proposal was accepted.</summary>
    private Register Accepted(Register register, IEnumerable<Clause> clauses)
    {
        var newest = register.Proposals[register.NextProposal - 1];
        return register.After(new RecordedEntry(new Decided(Head(register, editor), newest.Number, DecisionCode.Accepted, CoveredBy: null, newest.Changes), Commit(register.Seq), newest.Wording, "Decided"), register.Files.With(new Draft(clauses)));
    }

    /// <summary>What proposals were made against is kept, as a server keeps it; their wordings are read each time.</summary>
    private Files FilesAt(CommitId commit)
    {
        if (!wordings.TryGetValue(commit, out var wording))
        {
            return entries[commit];
        }

        read++;
        return wording.With(wording.TextPath, wording[wording.TextPath]!);
    }
}
