using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Somebody who may write changes to the text: a representative, who sends them too, or a colleague, who writes them for one.</summary>
/// <param name="Office">The office in which they do.</param>
public sealed record Drafter(Office Office)
{
    /// <summary>Whether they send what they write.</summary>
    public bool Sends => Office.Role == Role.Representative;

    /// <summary>What a link says that begins with one clause.</summary>
    public string One => Sends ? "Propose a change" : "Draft a change for your representative";

    /// <summary>What a button says that begins with none.</summary>
    public string Several => Sends ? "Propose changes to several clauses" : "Draft changes for your representative";

    /// <summary>As a representative if they are one of an organisation that may propose, else as a colleague of one; null where they are neither.</summary>
    public static Drafter? Of(SignedIn signedIn, Register register)
    {
        var offices = signedIn.Offices(register).Where(office => register.MayNotDraft(office.Organisation) is null).ToList();
        var representative = signedIn.Holds(register, Role.Representative) is { } held && offices.Contains(held) ? held : offices.Find(office => office.Role == Role.Representative);
        return (representative ?? offices.FirstOrDefault()) is { } office ? new(office) : null;
    }

    /// <summary>Who sends what colleagues of an organisation write, to be read by them: names, as far as they are given.</summary>
    public static string Senders(Register register, Slug organisation, AccountBook accounts)
    {
        var (name, senders) = (register.Roster.NameOf(organisation), register.Roster.Holders(Role.Representative).Where(held => held.Office.Organisation == organisation).Select(held => held.Office.Person).ToList());
        var names = accounts.Known(senders).Values.Select(known => known.Name).OfType<string>().Order(StringComparer.OrdinalIgnoreCase).ToList();
        return senders.Count == 0 ? $"Nobody represents {name} yet, so nobody can send it. Ask a steward to appoint a representative."
            : $"A representative of {name}{(names.Count > 0 ? $" ({string.Join(" or ", names)})" : "")} reads it and sends it.";
    }
}
