using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>Everything that was looked at, what could do harm in it, and which fields' markup showed somewhere.</summary>
internal sealed partial class Inspection
{
    private static readonly HeaderId[] headers =
        [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.MimeVersion, HeaderId.ContentType, HeaderId.ContentTransferEncoding, HeaderId.AutoSubmitted,
            HeaderId.InReplyTo, HeaderId.References, HeaderId.ListUnsubscribe];

    private readonly ConcurrentBag<string> faults = [];
    private readonly ConcurrentDictionary<int, string> shown = new();
    private int answers;
    private int messages;

    public int Answers => answers;

    public int Messages => messages;

    /// <summary>The numbers of the fields whose markup was seen, each with an address.</summary>
    public IReadOnlyDictionary<int, string> Shown => shown;

    public async Task<Answer> Of(Task<Answer> asking)
    {
        var answer = await asking;
        Interlocked.Increment(ref answers);
        foreach (var fault in Harmless.Faults(answer))
        {
            faults.Add(fault);
        }

        Remember(answer.Address, answer.Text);
        return answer;
    }

    /// <summary>Looks at every message as it leaves: one plain text, and no header that somebody typed.</summary>
    public void OfMail(RunningSite site)
    {
        using var context = site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext();
        var envelopes = new Envelopes(MailRoom.Settings(("Mail:From", "declarations@council.example")), site.Services.GetRequiredService<DraftControl.Web.SiteAddress>());
        foreach (var mail in context.Mail.ToList())
        {
            using var sent = new MemoryStream();
            envelopes.Around(mail).WriteTo(sent);
            sent.Position = 0;
            var message = MimeMessage.Load(sent);
            Interlocked.Increment(ref messages);
            Remember("mail", $"{message.Subject}\n{message.TextBody}");
            if (message.Body is not TextPart { IsPlain: true } || message.To.Count != 1 || !message.Headers.All(header => headers.Contains(header.Id)))
            {
                faults.Add($"A message to {mail.To} is no plain text: {mail.Subject}");
            }
        }
    }

    /// <summary>Fails with what could do harm, where anything could.</summary>
    public void AssertHarmless() => Assert.True(faults.IsEmpty, string.Join('\n', faults.Distinct().Order(StringComparer.Ordinal).Take(40)));

    private void Remember(string where, string text)
    {
        foreach (Match mark in Mark().Matches(text))
        {
            shown.TryAdd(int.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture), where);
        }
    }

    [GeneratedRegex(@"alert\((\d{4})\)")]
    private static partial Regex Mark();
}
