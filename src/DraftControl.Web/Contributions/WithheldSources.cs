using System.Security.Cryptography;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Contributions;

/// <summary>
/// The names that stay out of the ledgers. Each contribution gets a token of its own, so that the ledger does not even tell
/// which of them came from the same source. Shown to editors, stewards and the organisation that brought the contribution in.
/// </summary>
public sealed class WithheldSources(IDbContextFactory<AccountsContext> contexts)
{
    /// <summary>Keeps a name before its contribution is written, so that it is never lost. The same entry has the same token, however often its form is sent.</summary>
    /// <param name="register">Knows whether it is written already: then what was kept stays.</param>
    /// <param name="declaration">Where it is brought in.</param>
    /// <param name="entry">The entry that will hold the token.</param>
    /// <param name="name">Who made it.</param>
    /// <returns>The token that stands for it in the ledger.</returns>
    public SourceToken Keep(Register register, Slug declaration, EntryId entry, string name)
    {
        var token = SourceToken.Of(entry);
        if (register.Find(entry) is not null)
        {
            return token;
        }

        using var context = contexts.CreateDbContext();
        var text = token.ToString();
        if (context.WithheldSources.SingleOrDefault(source => source.Token == text) is { } kept)
        {
            kept.Name = name;
        }
        else
        {
            context.WithheldSources.Add(new WithheldSource { Token = text, Declaration = declaration.ToString(), Name = name });
        }

        context.SaveChanges();
        return token;
    }

    /// <summary>Keeps several names.</summary>
    /// <returns>A token for each, in order.</returns>
    public IReadOnlyList<SourceToken> Keep(Slug declaration, IReadOnlyList<string> names)
    {
        var tokens = names.Select(_ => SourceToken.Parse(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)))).ToList();
        using var context = contexts.CreateDbContext();
        context.WithheldSources.AddRange(tokens.Zip(names, (token, name) => new WithheldSource { Token = token.ToString(), Declaration = declaration.ToString(), Name = name }));
        context.SaveChanges();
        return tokens;
    }

    /// <summary>The name that a token stands for; null where it was erased.</summary>
    public string? Find(Slug declaration, SourceToken token)
    {
        var (slug, text) = (declaration.ToString(), token.ToString());
        using var context = contexts.CreateDbContext();
        return context.WithheldSources.AsNoTracking().Where(source => source.Token == text && source.Declaration == slug).Select(source => source.Name).SingleOrDefault();
    }

    /// <summary>Every name that is kept for a declaration, by its token.</summary>
    public IReadOnlyDictionary<SourceToken, string> In(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return context.WithheldSources.AsNoTracking().Where(source => source.Declaration == slug).ToDictionary(source => SourceToken.Parse(source.Token), source => source.Name);
    }

    /// <summary>Erases a name, because it is not wanted any more or its contribution was not written after all.</summary>
    public void Forget(Slug declaration, SourceToken token) => Forget(declaration, [token]);

    /// <summary>Erases several names.</summary>
    public void Forget(Slug declaration, IReadOnlyCollection<SourceToken> tokens)
    {
        var (slug, texts) = (declaration.ToString(), tokens.Select(token => token.ToString()).ToList());
        using var context = contexts.CreateDbContext();
        context.WithheldSources.Where(source => texts.Contains(source.Token) && source.Declaration == slug).ExecuteDelete();
    }
}
