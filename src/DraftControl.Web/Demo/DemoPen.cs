using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Demo;

/// <summary>Writes entries in the name of the demo's people, through the same rules as everybody's.</summary>
internal sealed class DemoPen(DeclarationBook declarations, AccountBook accounts, Slug slug, DemoClock clock)
{
    private readonly Dictionary<string, PersonId> people = [];
    private Ledger? ledger;
    private int forms;

    public void Open(string by, Opening opening)
    {
        Written(declarations.Open(slug, Person(by), NextForm(), opening));
        ledger = declarations.Find(slug);
    }

    /// <summary>Writes the next entry.</summary>
    /// <param name="by">Who writes it, as <c>name@organisation</c>.</param>
    /// <param name="reason">Why, where they say so.</param>
    /// <param name="build">What they do, from the register, the beginning of the entry and the files of earlier entries.</param>
    public void Write(string by, string? reason, Func<Register, Head, Func<CommitId, Files>, Attempt> build)
    {
        var id = EntryId.Of(Person(by), NextForm());
        var why = reason is null ? null : Reason.Parse(reason);
        Written(ledger!.Write(id, (register, now) => build(register, register.Head(id, Office(by), now, why), ledger.FilesAt)));
    }

    public Office Office(string person) => new(Person(person), Cast.RoleOf(person), Cast.OrganisationOf(person));

    private PersonId Person(string name)
    {
        if (!people.TryGetValue(name, out var person))
        {
            people[name] = person = accounts.FindOrAdd(EmailAddress.Parse($"{name}.example"));
        }

        return person;
    }

    /// <summary>The same ids every time, so that a demo that was broken off is finished, not begun again.</summary>
    private string NextForm() => $"demo-{++forms}";

    private void Written(WriteResult result)
    {
        if (result is WriteResult.Refused refused)
        {
            throw new InvalidOperationException($"The demo could not be made: step {forms} was refused. {refused.Refusal.Sentence} Start with --Demo false, or with another data folder.");
        }

        clock.Pass();
    }
}
