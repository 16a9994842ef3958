using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Accounts;

/// <summary>The accounts database: nothing in it is needed to verify a ledger.</summary>
public sealed class AccountsContext(DbContextOptions<AccountsContext> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Account>(account =>
    {
        account.HasKey(a => a.Person);
        account.HasIndex(a => a.Email).IsUnique();
        account.HasIndex(a => a.TokenHash).IsUnique();
        account.Property(a => a.Person).HasMaxLength(66);
        account.Property(a => a.Email).HasMaxLength(320);
        account.Property(a => a.TokenHash).HasMaxLength(64);
    });
}
