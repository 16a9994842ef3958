using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Signatories;
using DraftControl.Web.Unsent;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Demo;

/// <summary>What lies on the desks of the demo's people and is in no ledger: their names, what they have not sent, and what waits for a steward.</summary>
internal sealed class Desks(IDbContextFactory<AccountsContext> contexts, AccountBook accounts, UnsentBook unsent, SignatureRequests requests, TimeProvider clock)
{
    /// <summary>Lays everything out, once: whoever deleted or sent something does not get it back.</summary>
    public void Lay(Register register)
    {
        if (accounts.Find(Person(Cast.Steward))?.Name is not null)
        {
            return;
        }

        unsent.Save(Unsent(register, 1, "Say how long an answer takes", "Most of those who write to us ask the same: how long will it take?", "We will write so that", "We will write so that nobody needs inside knowledge to get what they are entitled to, and say how long it takes."));
        unsent.Save(Unsent(register, 2, "Rehearse with neighbours", "", "We will protect our systems", "We will protect our systems, rehearse with our neighbours what to do when something goes wrong, and say so if it does."));
        requests.Add(Waiting());
        Name();
    }

    private static UnsentProposal Kept(string id, string person, CommitId tip, string title, string reason, TypedChange change) => new()
    {
        Id = id,
        Declaration = DemoSetup.Declaration.ToString(),
        Organisation = "northam",
        Author = person,
        SavedBy = person,
        Saved = default,
        Title = title,
        Reason = reason,
        Base = tip.ToString(),
        Changes = KeptChanges.Json([change]),
    };

    private UnsentProposal Unsent(Register register, int number, string title, string reason, string clause, string becomes)
    {
        var change = new TypedChange { Op = ChangeOp.Reword, Clause = Steps.Clause(register, clause), Wording = becomes };
        return Kept($"{number:x32}", Person("rep@northam").ToString(), register.Tip!, title, reason, change);
    }

    private SignatureRequest Waiting() => new()
    {
        Id = $"{3:x32}",
        Kind = RequestKind.Sign,
        Declaration = DemoSetup.Declaration.ToString(),
        Version = "1.0",
        Organisation = "Lakeside National Park Authority",
        Class = OrganisationClass.OtherPublic.Spelled(),
        Nation = "England",
        ContactName = "Jude Carter",
        ContactEmail = "clerk@lakeside.example",
        OfficeOfSignatory = "Chief executive",
        Authority = "Park authority, minute 21",
        Minutes = "https://lakeside.example/minutes/21",
        MayShowName = true,
        CommitmentTitle = "Footpaths that report themselves",
        Partners = "Westam County Council",
        Mission = "Walkers tell us about a broken stile in two taps, and see when it is mended.",
        Impact = "Stiles are mended within two weeks instead of two months.",
        Created = clock.GetUtcNow().AddDays(-1),
    };

    /// <summary>Names come last: whoever has them has found everything else.</summary>
    private void Name()
    {
        using var context = contexts.CreateDbContext();
        var nameless = context.Users.Where(account => account.Name == null).ToDictionary(account => account.Email!);
        foreach (var (person, name) in Cast.Names)
        {
            if (nameless.TryGetValue($"{person}.example", out var account))
            {
                account.Name = name;
            }
        }

        context.SaveChanges();
    }

    private PersonId Person(string name) => accounts.FindOrAdd(EmailAddress.Parse($"{name}.example"));
}
