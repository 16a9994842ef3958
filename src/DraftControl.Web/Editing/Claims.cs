using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Accounts;
using DraftControl.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Editing;

/// <summary>Which editor is on what. A claim is over once what it is about is decided.</summary>
public sealed class Claims(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>After so long any editor may release it.</summary>
    private static readonly TimeSpan kept = TimeSpan.FromDays(3);

    /// <summary>Those that hold of what an editor may decide, each at what it is about.</summary>
    public IReadOnlyDictionary<string, ShownClaim> In(Slug declaration, Register register, Office reader)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return context.Claims.AsNoTracking().Where(claim => claim.Declaration == slug).AsEnumerable()
            .Where(claim => Holds(claim, register) && Decidable.Parse(claim.Item).MayNotBeDecidedBy(register, reader) is null)
            .ToDictionary(claim => claim.Item, claim => Shown(claim, register, reader), StringComparer.Ordinal);
    }

    /// <summary>Says that an editor is on something. Null where they are now, or were.</summary>
    public Refusal? Take(Slug declaration, Register register, Decidable item, Office by)
    {
        if (item.MayNotBeDecidedBy(register, by) is { } refusal)
        {
            return refusal;
        }

        if (!item.IsOpen(register))
        {
            return Refusal.NotAllowed($"{item.Name} does not wait for a decision any more.");
        }

        if (Now(declaration, register, item, by) is { } now)
        {
            return now.IsMine ? null : Taken(now);
        }

        using var context = contexts.CreateDbContext();
        Forget(context, declaration, register);
        context.Add(new Claim { Declaration = declaration.ToString(), Item = item.ToString(), Person = by.Person.ToString(), Office = by.ToString(), Since = clock.GetUtcNow() });
        try
        {
            context.SaveChanges();
            return null;
        }
        catch (DbUpdateException)
        {
            // Another editor took it at the same time.
            return Now(declaration, register, item, by) is { IsMine: false } theirs ? Taken(theirs) : null;
        }
    }

    /// <summary>Ends a claim. Null where there is none any more.</summary>
    public Refusal? Release(Slug declaration, Register register, Decidable item, Office by)
    {
        if (item.MayNotBeDecidedBy(register, by) is { } refusal)
        {
            return refusal;
        }

        if (Now(declaration, register, item, by) is { MayRelease: false } theirs)
        {
            return Refusal.NotYours($"{theirs.By} claimed it. From {(theirs.Since + kept).InWords()} on any editor can release it.");
        }

        var (slug, which) = (declaration.ToString(), item.ToString());
        using var context = contexts.CreateDbContext();
        context.Claims.Where(claim => claim.Declaration == slug && claim.Item == which).ExecuteDelete();
        return null;
    }

    private ShownClaim? Now(Slug declaration, Register register, Decidable item, Office reader) => In(declaration, register, reader).GetValueOrDefault(item.ToString());

    private static Refusal Taken(ShownClaim claim) => Refusal.Changed($"{claim.Item.Name} is claimed by {claim.By}, since {claim.Since.InWords()}.");

    private static bool Holds(Claim claim, Register register) => Decidable.Parse(claim.Item) is var item && item.IsOpen(register) && !(item.LastDecided(register)?.At >= claim.Since);

    private ShownClaim Shown(Claim claim, Register register, Office reader)
    {
        var isMine = claim.Person == reader.Person.ToString();
        return new(Decidable.Parse(claim.Item), register.SeatInWords(claim.Office), claim.Since, isMine, isMine || claim.Since + kept <= clock.GetUtcNow());
    }

    /// <summary>What is over is not kept.</summary>
    private static void Forget(AccountsContext context, Slug declaration, Register register)
    {
        var slug = declaration.ToString();
        foreach (var over in context.Claims.AsNoTracking().Where(claim => claim.Declaration == slug).AsEnumerable().Where(claim => !Holds(claim, register)).Select(claim => claim.Item).ToList())
        {
            context.Claims.Where(claim => claim.Declaration == slug && claim.Item == over).ExecuteDelete();
        }
    }
}
