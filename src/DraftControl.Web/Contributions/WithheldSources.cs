using System.Security.Cryptography;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Contributions;

/// <summary>
/// The names that stay out of the ledgers. Each contribution gets a token of its own, so that the ledger does not even tell
/// which of them came from the same source. Shown to editors, stewards and the organisation that brought the contribution in.
/// </summary>
public sealed class WithheldSources(IDbContextFactory<AccountsContext> contexts)
{
    /// <summary>Keeps a name.</summary>
    /// <returns>The random token that stands for it in the ledger.</returns>
    public SourceToken Keep(Slug declaration, string name) => Keep(declaration, [name])[0];

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
