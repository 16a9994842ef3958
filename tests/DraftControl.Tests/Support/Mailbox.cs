using System.Text.RegularExpressions;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace DraftControl.Tests.Support;

/// <summary>What a site has sent to somebody, or is about to send.</summary>
public static partial class Mailbox
{
    /// <summary>How many messages there are for an address.</summary>
    public static int Count(RunningSite site, string email)
    {
        using var context = Context(site);
        return context.Mail.Count(mail => mail.To == email);
    }

    /// <summary>The newest message's text. Once it is sent it stands in a file only.</summary>
    public static string Newest(RunningSite site, string email)
    {
        using var context = Context(site);
        var newest = context.Mail.AsNoTracking().Where(mail => mail.To == email).OrderByDescending(mail => mail.Id).First();
        return newest.Text.Length > 0 ? newest.Text
            : Directory.EnumerateFiles(Path.Combine(site.Data, "mail"), "*", SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc)
                .Select(file => MimeMessage.Load(file)).First(message => message.To.ToString().Contains(email, StringComparison.OrdinalIgnoreCase) && message.Subject == newest.Subject).TextBody ?? "";
    }

    /// <summary>The path that the newest message's link leads to.</summary>
    public static string Link(RunningSite site, string email) => new Uri(Address().Match(Newest(site, email)).Value).PathAndQuery;

    /// <summary>The texts that went to an address, each with its subject, oldest first.</summary>
    public static IReadOnlyList<string> MailTo(this RunningSite site, string email)
    {
        using var context = Context(site);
        return [.. context.Mail.Where(mail => mail.To == email).OrderBy(mail => mail.Id).Select(mail => mail.Subject + "\n" + mail.Text)];
    }

    /// <summary>Follows every ledger to its end, as the server does by itself where mail is not held.</summary>
    public static void FollowMail(this RunningSite site) => ActivatorUtilities.CreateInstance<Follower>(site.Services).FollowAll();

    private static AccountsContext Context(RunningSite site) => site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
