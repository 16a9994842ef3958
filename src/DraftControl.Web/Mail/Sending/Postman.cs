using System.Text.RegularExpressions;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail.Sending;

/// <summary>
/// Sends what is due, one message at a time, and tries again after ever longer waits; then the message is a dead letter.
/// If the server is killed between sending a message and noting that, it goes out once more, with the same Message-ID.
/// </summary>
public sealed partial class Postman(IDbContextFactory<AccountsContext> contexts, IDelivery delivery, Envelopes envelopes, TimeProvider clock, ILogger<Postman> log)
{
    /// <summary>How long to wait after each attempt that failed.</summary>
    public static readonly IReadOnlyList<TimeSpan> Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    /// <summary>How long a message is in one postman's hands; longer than any mail server is waited for.</summary>
    private static readonly TimeSpan turn = TimeSpan.FromMinutes(10);

    private const int LongestFault = 500;

    public async Task SendDue(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && Claimed() is { } mail)
        {
            await Send(mail, stopping);
        }
    }

    /// <summary>The next message that is due, now in this postman's hands and nobody else's.</summary>
    private OutgoingMail? Claimed()
    {
        while (true)
        {
            DateTimeOffset? now = clock.GetUtcNow();
            var until = now + turn;
            using var context = contexts.CreateDbContext();
            var mail = context.Mail.AsNoTracking().Where(mail => mail.Due <= now && (!mail.IsForDigest || mail.Person == null)).OrderBy(mail => mail.Due).ThenBy(mail => mail.Id).FirstOrDefault();
            if (mail is null)
            {
                return null;
            }

            var claimed = context.Mail.Where(same => same.Id == mail.Id && same.Due == mail.Due)
                .ExecuteUpdate(set => set.SetProperty(same => same.Due, until).SetProperty(same => same.Attempts, mail.Attempts + 1));
            if (claimed == 1)
            {
                mail.Attempts++;
                return mail;
            }
        }
    }

    private async Task Send(OutgoingMail mail, CancellationToken stopping)
    {
        try
        {
            await delivery.Deliver(envelopes.Around(mail), stopping);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            if (stopping.IsCancellationRequested)
            {
                GiveBack(mail);
            }
            else
            {
                PutOff(mail, e);
            }

            return;
        }

        DateTimeOffset? now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        context.Mail.Where(same => same.Id == mail.Id).ExecuteUpdate(set => set
            .SetProperty(same => same.Sent, now).SetProperty(same => same.Due, (DateTimeOffset?)null).SetProperty(same => same.Text, "").SetProperty(same => same.Fault, (string?)null));
    }

    /// <summary>The server stops: the next one begins with this message.</summary>
    private void GiveBack(OutgoingMail mail)
    {
        using var context = contexts.CreateDbContext();
        context.Mail.Where(same => same.Id == mail.Id).ExecuteUpdate(set => set.SetProperty(same => same.Due, mail.Due).SetProperty(same => same.Attempts, mail.Attempts - 1));
    }

    private void PutOff(OutgoingMail mail, Exception fault)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        var isOver = mail.Attempts > Waits.Count || Smtp.IsFinal(fault);
        var (due, givenUp) = isOver ? ((DateTimeOffset?)null, now) : (now + Waits[mail.Attempts - 1], null);
        var words = WithoutSecrets(fault.Message, mail.Text);
        words = words.Length > LongestFault ? words[..LongestFault] : words;
        using var context = contexts.CreateDbContext();
        context.Mail.Where(same => same.Id == mail.Id).ExecuteUpdate(set => set
            .SetProperty(same => same.Due, due).SetProperty(same => same.GivenUp, givenUp).SetProperty(same => same.Fault, words));
        if (isOver)
        {
            GaveUp(log, mail.Id, mail.Declaration ?? "the site", words);
        }
    }

    /// <summary>What went wrong, without what a mail server repeats of the message that may be a link's secret: it is kept, logged and shown.</summary>
    private static string WithoutSecrets(string fault, string text) =>
        LongWord().Matches(text).Aggregate(fault, (told, word) => told.Replace(word.Value, "…", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("[A-Za-z0-9_%+=-]{16,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Id} about {Declaration} could not be sent and is a dead letter now: {Fault}")]
    private static partial void GaveUp(ILogger log, int id, string declaration, string fault);
}
