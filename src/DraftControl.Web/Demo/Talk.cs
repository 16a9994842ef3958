using DraftControl.Core.Entries;

namespace DraftControl.Web.Demo;

/// <summary>A round is open, a clause is discussed, and what says the same is put together.</summary>
internal static class Talk
{
    private const string Clause = "We will choose systems whose parts";

    public static readonly IReadOnlyList<Day> Days =
    [
        new(
            2,
            new Step.Enter(
                "steward@centre",
                "We ask every council whether front-line staff and their partners understand these words. Say so, too, if there is nothing to change.",
                (register, head) => new RoundOpened(head, register.Rounds.Count + 1, Line.Parse("Plain words"), new(head.At), new(head.At.AddDays(21)))),
            new Step.Enter(
                "practitioner@northam",
                "Our suppliers call almost anything an open format. Could we say that anybody may use it without paying?",
                (register, head) => new ThreadStarted(
                    head, register.Discussion.Count + 1, new Topic.OnClause(Steps.Clause(register, Clause)), register.Draft.Find(Steps.Clause(register, Clause))!.Wording.Hash, Line.Parse("open formats"), register.Tip!, Suggestion: null)),
            new Step.Enter(
                "rep@westam",
                "That is what our workshop asked for as well. How about this?",
                (register, head) => new Commented(head, register.Discussion.Count, new(Steps.Clause(register, Clause), Reason.Parse("We will choose systems whose parts can be replaced one by one, and that exchange data in formats that anybody may use without paying.")))),
            new Step.Enter("rep@guild", "Our members have read it twice.", (register, head) => new NothingToChange(head, register.Files.TextHash)),
            new Step.Enter("editor@guild", "Both are about systems that cannot share their data.", (register, head) => new Clustered(head, register.Clusters.Count + 1, Line.Parse("What an open format is"), [11], [1]))),
    ];
}
