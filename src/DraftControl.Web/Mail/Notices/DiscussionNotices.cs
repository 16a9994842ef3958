using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of what is said in discussions: whoever spoke in it before, and whose proposal or contribution it is about. It can wait for the morning.</summary>
internal static class DiscussionNotices
{
    public static IEnumerable<Notice> Said(Telling telling, Entry entry, int number)
    {
        var thread = telling.Register.Discussion.Find(number)!;
        var (about, path) = About(telling, thread.Start.Topic);
        return thread.Comments.Where(comment => comment.Seq < entry.Seq).Select(comment => comment.By)
            .Concat(Concerned(telling, thread.Start.Topic))
            .Where(office => telling.Register.Roster.MayAct(office))
            .Select(office => Notice.Of(
                office,
                entry,
                "said",
                $"{(entry is ThreadStarted ? "A discussion" : "A comment")} about {about}",
                new("Read it and answer", telling.At($"{path}#thread-{number}")),
                $"{telling.Register.Author(entry.By)} says about {about}:",
                PlainText.Reason(entry.Reason)) with
            { CanWait = true, Matter = thread.Start.Topic switch { Topic.OnProposal on => telling.Matter(telling.Register.Proposals[on.Proposal]), Topic.OnContribution on => telling.Matter(telling.Register.Contributions[on.Contribution]), _ => null } });
    }

    private static (string About, string Path) About(Telling telling, Topic topic) => topic switch
    {
        Topic.OnClause on => (telling.Register.Draft.InWords(on.Clause), $"/clauses/{on.Clause}"),
        Topic.OnProposal on => ($"proposal {on.Proposal}", $"/proposals/{on.Proposal}"),
        Topic.OnContribution on => ($"contribution {on.Contribution}", $"/contributions/{on.Contribution}"),
        _ => ("the text", ""),
    };

    private static IEnumerable<Office> Concerned(Telling telling, Topic topic)
    {
        var organisation = topic switch
        {
            Topic.OnProposal on => telling.Register.Proposals[on.Proposal].Organisation,
            Topic.OnContribution on => telling.Register.Contributions[on.Contribution].Organisation(),
            _ => null,
        };
        return telling.All(Role.Representative).Where(office => office.Organisation == organisation);
    }
}
