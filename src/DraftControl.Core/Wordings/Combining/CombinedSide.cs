using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>One side of a combination: its clauses in order, and which clause of the base each of them is.</summary>
internal sealed class CombinedSide
{
    /// <summary>Shorter clauses are too often the same by chance for a move to be believed.</summary>
    private const int FewestWordsThatMove = 3;

    private readonly Outline side;
    private readonly int?[] baseOf;
    private readonly int?[] placeOf;
    private readonly int?[] splitFrom;
    private readonly int?[] joinedInto;
    private readonly HashSet<int> moved;
    private readonly Dictionary<int, int> contested = [];

    public CombinedSide(Outline @base, Outline side, Vocabulary vocabulary, CancellationToken cancelled)
    {
        this.side = side;
        Order = [.. Enumerable.Range(0, side.Clauses.Count)];
        (baseOf, splitFrom) = (new int?[side.Clauses.Count], new int?[side.Clauses.Count]);
        (placeOf, joinedInto) = (new int?[@base.Clauses.Count], new int?[@base.Clauses.Count]);
        var (baseWords, sideWords) = ClauseWords.Of(@base, side, vocabulary);
        var pairs = Alignment.Between(baseWords, sideWords, cancelled).Pairs;
        foreach (var pair in pairs)
        {
            if (pair.Old is { } clause)
            {
                (placeOf[clause], joinedInto[clause]) = (pair.New, pair.JoinedInto);
            }

            if (pair.New is { } place)
            {
                (baseOf[place], splitFrom[place]) = (pair.Old, pair.SplitFrom);
            }
        }

        moved = [.. pairs.Where(pair => pair.Moved).Select(pair => pair.Old!.Value)];
    }

    /// <summary>The places of the clauses, in the order that they are combined in.</summary>
    public List<int> Order { get; private set; }

    /// <summary>The clauses of the base that this side moved.</summary>
    public IEnumerable<int> Moved => moved;

    public int? PlaceOf(int clause) => placeOf[clause];

    public int? BaseOf(int place) => baseOf[place];

    public bool IsPartOf(int clause, int place) => splitFrom[place] == clause;

    public bool IsJoinedInto(int clause, int place) => joinedInto[clause] == place;

    /// <summary>The text of some clauses, from one rank in the order to another.</summary>
    public string Text((int Start, int End) ranks) => string.Concat(Order[ranks.Start..ranks.End].Select(place => side.Clauses[place].Span));

    /// <summary>How many line breaks stand before some clauses, two at most, and two where nothing does.</summary>
    public int BreaksBefore((int Start, int End) ranks) =>
        ranks.Start == ranks.End || Order[ranks.Start] is var first && first == 0 ? 2 : LineBreaks.AtEnd(side.Text.AsSpan(0, side.Clauses[Order[ranks.Start]].Start));

    /// <summary>The clauses of the base that stand among some here, but elsewhere on the other side, or are gone there.</summary>
    public IEnumerable<int> Contested((int Start, int End) ranks) => Order[ranks.Start..ranks.End].Where(contested.ContainsKey).Select(place => contested[place]);

    /// <summary>Whether a clause of the base goes on here as one clause.</summary>
    public bool IsOne(int clause) => placeOf[clause] is { } place && !splitFrom.Contains(clause) && !joinedInto.Contains(place);

    public bool MayMove(int clause) => IsOne(clause) && side.Clauses[placeOf[clause]!.Value].Wording.Words.Count >= FewestWordsThatMove;

    /// <summary>Whether this side moved a clause and it is still taken for the same one.</summary>
    public bool Moves(int clause) => placeOf[clause] is not null && moved.Contains(clause);

    /// <summary>From here on the clause counts as removed at one place and added at another.</summary>
    public void Part(int clause) => (baseOf[placeOf[clause]!.Value], placeOf[clause]) = (null, null);

    /// <summary>The same, and both are in conflict with the other side.</summary>
    public void Contest(int clause)
    {
        if (placeOf[clause] is { } place)
        {
            contested.Add(place, clause);
            Part(clause);
        }
    }

    /// <summary>Puts what only the other side moved to where it stands in an order of the base: behind the nearest clause before it that is here.</summary>
    public void TakeOrder(List<int> order, HashSet<int> movedByTheOther)
    {
        var behind = new Dictionary<int, List<int>>();
        var last = -1;
        foreach (var clause in order)
        {
            if (placeOf[clause] is { } place)
            {
                if (movedByTheOther.Contains(clause))
                {
                    (behind.TryGetValue(last, out var list) ? list : behind[last] = []).Add(place);
                }
                else
                {
                    last = place;
                }
            }
        }

        var moves = behind.Values.SelectMany(places => places).ToHashSet();
        Order = [.. behind.GetValueOrDefault(-1, []), .. Order.Where(place => !moves.Contains(place)).SelectMany(place => behind.GetValueOrDefault(place, []).Prepend(place))];
    }
}
