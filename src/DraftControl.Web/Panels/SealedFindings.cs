using System.Security.Cryptography;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Panels;

/// <summary>What councillors found under seal, kept outside of the ledgers until it is opened.</summary>
public sealed partial class SealedFindings(IDbContextFactory<AccountsContext> contexts, IDataProtectionProvider protection, ILogger<SealedFindings> log)
{
    private readonly IDataProtector protector = protection.CreateProtector("SealedFinding");

    /// <summary>A salt for a finding: that of the same finding where its form was sent before, else a new one.</summary>
    public Salt SaltFor(EntryId entry, Checking checking, Reason? reason)
    {
        var id = entry.ToString();
        using var context = contexts.CreateDbContext();
        return context.SealedFindings.AsNoTracking().Where(kept => kept.Entry == id).AsEnumerable()
            .Select(Opened).FirstOrDefault(known => known?.Says(checking, reason) == true)?.Salt
            ?? Salt.Of(RandomNumberGenerator.GetBytes(Salt.Bytes));
    }

    /// <summary>Keeps what is under a seal. Comes before the entry is written, so that no seal is acknowledged that cannot be opened.</summary>
    public void Keep(Slug declaration, EntryId entry, Sha256 seal, OpenFinding finding)
    {
        var key = seal.ToString();
        using var context = contexts.CreateDbContext();
        if (!context.SealedFindings.Any(kept => kept.Seal == key))
        {
            context.SealedFindings.Add(new SealedFinding { Seal = key, Declaration = declaration.ToString(), Entry = entry.ToString(), Protected = protector.Protect(finding.ToJson()) });
            context.SaveChanges();
        }
    }

    /// <summary>What is under a seal. Only for its giver, and for whoever opens it once the panel has closed. Null where it is lost.</summary>
    public OpenFinding? Find(Slug declaration, Sha256 seal) => Find(declaration, [seal]).GetValueOrDefault(seal);

    /// <summary>What is under some seals; those that are lost are left out.</summary>
    public IReadOnlyDictionary<Sha256, OpenFinding> Find(Slug declaration, IReadOnlyCollection<Sha256> seals)
    {
        var (slug, keys) = (declaration.ToString(), seals.Select(seal => seal.ToString()).ToList());
        using var context = contexts.CreateDbContext();
        return context.SealedFindings.AsNoTracking().Where(kept => kept.Declaration == slug && keys.Contains(kept.Seal)).AsEnumerable()
            .Select(kept => (Seal: Sha256.Parse(kept.Seal), Finding: Opened(kept)))
            .Where(found => found.Finding is not null)
            .ToDictionary(found => found.Seal, found => found.Finding!);
    }

    /// <summary>Forgets what the ledger holds now, and what was kept for forms that were never written.</summary>
    /// <param name="declaration">The declaration, with no panel that takes sealed findings.</param>
    /// <param name="unopened">The seals that still are to be opened.</param>
    public void ForgetAllBut(Slug declaration, IReadOnlyCollection<Sha256> unopened)
    {
        var (slug, keys) = (declaration.ToString(), unopened.Select(seal => seal.ToString()).ToList());
        using var context = contexts.CreateDbContext();
        context.SealedFindings.Where(kept => kept.Declaration == slug && !keys.Contains(kept.Seal)).ExecuteDelete();
    }

    /// <summary>The seals under which an address stands.</summary>
    internal IReadOnlyList<string> Naming(AccountsContext context, string email) => [.. context.SealedFindings.AsNoTracking().AsEnumerable()
        .Where(kept => Opened(kept) is { } known && $"{known.Words}\n{known.Reason}".Contains(email, StringComparison.OrdinalIgnoreCase))
        .Select(kept => kept.Seal)];

    /// <summary>Null, with a line in the log, where the key that protected it is gone.</summary>
    private OpenFinding? Opened(SealedFinding kept)
    {
        try
        {
            return OpenFinding.OfJson(protector.Unprotect(kept.Protected));
        }
        catch (CryptographicException e)
        {
            Locked(log, kept.Declaration, kept.Seal, e);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The finding of '{Declaration}' under the seal {Seal} cannot be read: its key is missing from the folder 'protection'. Put that folder back from a backup.")]
    private static partial void Locked(ILogger log, string declaration, string seal, Exception e);
}
