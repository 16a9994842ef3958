using System.Data.Common;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace DraftControl.Tests.Support;

/// <summary>A site's accounts database to which everything is written, and then not committed, as where the server is killed.</summary>
internal sealed class KilledBeforeCommit : DbTransactionInterceptor
{
    public static IDbContextFactory<AccountsContext> Contexts(RunningSite site) => new PooledDbContextFactory<AccountsContext>(new DbContextOptionsBuilder<AccountsContext>()
        .UseSqlite($"Data Source={Path.Combine(site.Data, "accounts.db")}")
        .AddInterceptors(new KilledBeforeCommit())
        .Options);

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) => throw new KilledException();
}

/// <summary>What a server that is killed throws in a test.</summary>
internal sealed class KilledException : Exception;
