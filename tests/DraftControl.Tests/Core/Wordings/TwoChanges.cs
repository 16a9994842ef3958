using CsCheck;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>A text of a few clauses, and what two people make of it: they reword, split, add, remove and move clauses. Each brings words that nobody else has.</summary>
public static class TwoChanges
{
    private static readonly Gen<string> clause = Gen.Int[0, 9].Array[1, 25].Select(words => string.Join(' ', words.Select((word, index) => $"{"abcdefghij"[word]}{(index % 7 == 6 ? "." : "")}")));

    public static readonly Gen<(string Base, string Ours, string Theirs)> Any = Gen.Select(clause.Array[0, 8], Gen.Int, Gen.Int, (clauses, ours, theirs) =>
        (Text(clauses), Changed(clauses, new Random(ours), "o"), Changed(clauses, new Random(theirs), "t")));

    private static string Text(IEnumerable<string> clauses) => string.Concat(clauses.Select((clause, index) => (index % 3 == 1 ? "- " : "") + clause + "\n\n"));

    private static string Changed(string[] clauses, Random chance, string name)
    {
        var (changed, brought) = (clauses.ToList(), 0);
        for (var changes = chance.Next(5); changes > 0; changes--)
        {
            var at = chance.Next(changed.Count + 1);
            var isThere = at < changed.Count;
            switch (chance.Next(6))
            {
                case 0:
                    changed.Insert(at, string.Join(' ', Enumerable.Range(0, 1 + chance.Next(9)).Select(_ => New())));
                    break;
                case 1 when isThere:
                    changed.RemoveAt(at);
                    break;
                case 2 when isThere:
                    (changed[at], changed[0]) = (changed[0], changed[at]);
                    break;
                case 3 when isThere:
                    changed[at] = changed[at].Replace(". ", ".\n\n", StringComparison.Ordinal);
                    break;
                case 4 when isThere:
                    changed[at] = changed[at].Replace(' ', chance.Next(2) == 0 ? '\n' : ' ');
                    break;
                case 5 when isThere:
                    var words = changed[at].Split(' ').ToList();
                    var (from, gone) = (chance.Next(words.Count), chance.Next(3));
                    words.RemoveRange(from, Math.Min(gone, words.Count - from));
                    words.InsertRange(from, Enumerable.Range(0, chance.Next(3)).Select(_ => New()));
                    changed[at] = string.Join(' ', words);
                    break;
            }
        }

        return Text(changed);

        string New() => $"{name}{++brought}";
    }
}
