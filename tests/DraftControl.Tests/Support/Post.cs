using System.Text.RegularExpressions;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>The mail of a site, as those read it to whom it goes.</summary>
public static partial class Post
{
    /// <summary>The texts that went to an address, oldest first.</summary>
    public static IReadOnlyList<string> MailTo(this RunningSite site, string address)
    {
        using var context = site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext();
        return [.. context.Mail.Where(mail => mail.To == address).OrderBy(mail => mail.Id).Select(mail => mail.Subject + "\n" + mail.Text)];
    }

    /// <summary>The path of the personal link that came last to an address.</summary>
    public static string LinkTo(this RunningSite site, string address) => Link().Match(site.MailTo(address)[^1]).Value;

    [GeneratedRegex("/signing/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
