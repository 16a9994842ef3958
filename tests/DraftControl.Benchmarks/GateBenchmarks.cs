using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;

namespace DraftControl.Benchmarks;

/// <summary>
/// Every gate there is, for 50 clauses that 200 councillors of 8 groups and 40 councils have tested, each of them alone: 10,000 checks, of which one in
/// 50 was a concern that was cleared. With 20 interests and 2,000 answers on the language. The register is in memory.
/// </summary>
[MemoryDiagnoser]
public class GateBenchmarks
{
    private const int Clauses = 50;
    private const int Councillors = 200;

    private static readonly DateTimeOffset start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Office steward = Of(1, Role.Steward, "centre");

    private Register met = Register.Empty;
    private Register unmet = Register.Empty;
    private NeutralityChecked one = null!;
    private int commits;

    [GlobalSetup]
    public void Setup()
    {
        met = Tested(Policy(councillors: 20, groups: 5));
        unmet = Tested(Policy(councillors: 250, groups: 9));
        one = met.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>().Last();
        var watch = Stopwatch.StartNew();
        var first = Gates(Tested(Policy(councillors: 20, groups: 5)), watch);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {met.Seq} entries; {first.Count} gates, asked for the first time: {watch.Elapsed.TotalMilliseconds:0.0} ms"));
        foreach (var (name, gates) in new[] { ("met", Met()), ("unmet", Unmet()) })
        {
            Console.WriteLine($"// {name}: {string.Join(' ', gates.Select(gate => gate.Result))}");
        }
    }

    [Benchmark(Baseline = true, Description = "10,000 checks sorted by wording and person, once")]
    public int Sorted() => met.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>()
        .GroupBy(check => (check.Wordings[0], check.By.Person), (_, checks) => checks.Last())
        .CountBy(check => check.Wordings[0]).Count();

    [Benchmark(Description = "all gates, met: under 5 ms")]
    public IReadOnlyList<GateState> Met() => met.Gates(start.AddDays(9));

    [Benchmark(Description = "all gates, none met and every clause lacking")]
    public IReadOnlyList<GateState> Unmet() => unmet.Gates(start.AddDays(9));

    [Benchmark(Description = "one more check, and all gates after it")]
    public IReadOnlyList<GateState> AfterOneMore() => After(met, one with { Head = Head(met, one.By) }).Gates(start.AddDays(9));

    private static IReadOnlyList<GateState> Gates(Register register, Stopwatch watch)
    {
        _ = register.Draft;
        watch.Restart();
        var gates = register.Gates(start.AddDays(9));
        watch.Stop();
        return gates;
    }

    private static string Policy(int councillors, int groups) =>
        $"number: 1\ndrafting: public\ncouncillors: {councillors}\ngroups: {groups}\nno-open-concern: true\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority]\n"
        + $"largest-group-share: 30\ncouncillor-organisations: 10\nwhole-text: {councillors}\nchecks-last-months: 12\nchief-executives: {councillors}\nfront-line: {councillors}\nlocal-authority-share: 60\nall-decided: true\nquiet-days: 7\n";

    private static Office Of(int person, Role role, string organisation) => new(PersonId.Parse($"p-{person.ToString("x12", CultureInfo.InvariantCulture)}"), role, Slug.Parse(organisation));

    private static Head Head(Register register, Office by) => register.Head(EntryId.Of(by.Person, $"{register.Seq}"), by, start, Reason.Parse("Because."));

    private static Act Open(Opening opening) => opening.Open(EntryId.Of(steward.Person, "open"), steward.Person, start, []).Act!;

    private Register Tested(string policy)
    {
        var words = SampleText.Pair(Clauses * 30, 0).Old.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var centre = new Organisation(steward.Organisation, OrganisationName.Parse("Centre for Services"), OrganisationClass.CentralGovernment, Nation: null);
        var unstated = new Opening(Line.Parse("Sample"), Language.Parse("en"), centre, string.Concat(words.Chunk(30).Select(clause => $"{string.Join(' ', clause)}\n\n")), policy, new Dictionary<string, string>());
        var numbers = Open(unstated).Files.Draft.Numbered.Select(numbered => numbered.Number).OfType<ClauseNumber>();
        var opened = Open(unstated with { Stated = numbers.ToDictionary(number => number, _ => Slug.Parse("council-0")) });
        var register = Register.Empty.After(new RecordedEntry(opened.Entry, Commit(), Wording: null, "Opened"), opened.Files);
        for (var council = 0; council <= 40; council++)
        {
            register = After(register, new OrganisationRegistered(Head(register, steward), new(Slug.Parse($"council-{council}"), OrganisationName.Parse($"Council {council}"), OrganisationClass.LocalAuthority, Nation: null)));
        }

        var clauses = register.Draft.Clauses;
        for (var number = 0; number < Councillors; number++)
        {
            var councillor = Of(100 + number, Role.Councillor, $"council-{1 + (number % 40)}");
            register = After(register, new Appointed(Head(register, steward), councillor, number % 8 == 7 ? null : Line.Parse($"Group {number % 8}")));
            register = After(register, new AppointmentConfirmed(Head(register, steward), register.Seq));
            foreach (var clause in clauses)
            {
                var isConcern = (number + clause.Id.Value) % 50 == 0;
                register = After(register, new NeutralityChecked(Head(register, councillor), [clause.Wording.Hash], isConcern ? Finding.Concern : Finding.Neutral, isConcern ? Line.Parse(clause.Wording.Words[0]) : null, [clause.Id]));
                register = isConcern ? After(register, new ConcernCleared(Head(register, councillor), register.Seq)) : register;
            }

            register = After(register, new TextChecked(Head(register, councillor), register.Files.TextHash, Finding.Neutral));
            register = number % 10 == 0 ? After(register, new InterestDeclared(Head(register, councillor), [clauses[number % Clauses].Id])) : register;
        }

        for (var number = 0; number < 40; number++)
        {
            var reader = Of(1_000 + number, number % 2 == 0 ? Role.ChiefExecutive : Role.Practitioner, $"council-{1 + number}");
            register = After(register, new Appointed(Head(register, steward), reader, Group: null));
            register = After(register, new LanguageTested(Head(register, reader), Round: null, [.. clauses.Select(clause => clause.Wording.Hash)], LanguageAnswer.NameToIt, FilledInBy.Themselves));
        }

        var (text, rules) = (register.Files.TextHash, register.Files.Hash(Files.PolicyPath)!);
        register = After(register, new Agreed(Head(register, Of(2, Role.Editor, "centre")), text, rules));
        return After(register, new CandidateOpened(Head(register, steward), VersionNumber.Parse("1.0"), text, rules));
    }

    private Register After(Register register, Entry entry) => register.After(new RecordedEntry(entry, Commit(), Wording: null, "Entry"), register.Files);

    private CommitId Commit() => CommitId.Parse((++commits).ToString("x40", CultureInfo.InvariantCulture));
}
