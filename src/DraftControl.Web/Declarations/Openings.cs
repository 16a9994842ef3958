using System.Collections.Concurrent;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Declarations;

/// <summary>
/// Which organisations opened the drafting in which round, so that those who were never reached are told from those who read and said
/// nothing. It is kept beside the accounts and not in the record, because reading is nobody's act.
/// </summary>
public sealed class Openings(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>What has been noted since this server started, so that a page asks the database once for each organisation and round.</summary>
    private readonly ConcurrentDictionary<(string Declaration, int Round, string Organisation), bool> noted = new();

    /// <summary>Notes that somebody in these offices opened a page of the drafting.</summary>
    public void Note(Slug declaration, Register register, IEnumerable<Office> offices)
    {
        var now = clock.GetUtcNow();
        if (register.RoundAt(now) is not { } round || round.State(now) != RoundState.Open)
        {
            return;
        }

        foreach (var organisation in offices.Select(office => office.Organisation.ToString()).Distinct(StringComparer.Ordinal))
        {
            if (noted.TryAdd((declaration.ToString(), round.Number, organisation), true))
            {
                Keep(new OpenedDrafting { Declaration = declaration.ToString(), Round = round.Number, Organisation = organisation, At = now });
            }
        }
    }

    /// <summary>The organisations that opened the drafting while a round was open.</summary>
    public IReadOnlySet<Slug> In(Slug declaration, int round)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return context.OpenedDraftings.AsNoTracking().Where(opened => opened.Declaration == slug && opened.Round == round).Select(opened => opened.Organisation).AsEnumerable().Select(organisation => Slug.Parse(organisation)).ToHashSet();
    }

    private void Keep(OpenedDrafting opened)
    {
        using var context = contexts.CreateDbContext();
        if (context.OpenedDraftings.Any(known => known.Declaration == opened.Declaration && known.Round == opened.Round && known.Organisation == opened.Organisation))
        {
            return;
        }

        context.Add(opened);
        try
        {
            context.SaveChanges();
        }
        catch (DbUpdateException)
        {
            // Another page of the same organisation noted it at the same time, or the next one will: reading must not fail for it.
            noted.TryRemove((opened.Declaration, opened.Round, opened.Organisation), out _);
        }
    }
}
