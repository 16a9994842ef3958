using DraftControl.Core.Wordings;
using MimeKit;

namespace DraftControl.Web.Mail.Sending;

/// <summary>Puts a message into the form that mail servers take. Its sender is the setting <c>Mail:From</c>.</summary>
public sealed class Envelopes
{
    private readonly MailboxAddress from;
    private readonly SiteAddress site;

    /// <exception cref="InvalidOperationException">The sender is missing or cannot be read.</exception>
    public Envelopes(IConfiguration settings, SiteAddress site)
    {
        this.site = site;
        var given = settings["Mail:From"];
        if (given is not { Length: > 0 })
        {
            from = settings["Mail:Smtp:Host"] is not { Length: > 0 } ? new MailboxAddress("DraftControl", "draftcontrol@localhost")
                : throw new InvalidOperationException("The setting Mail:From is missing. Give the address that mail comes from, like DraftControl <declarations@council.example>.");
            return;
        }

        from = MailboxAddress.TryParse(given, out var address) && address.Address.Contains('@', StringComparison.Ordinal) ? address
            : throw new InvalidOperationException($"The setting Mail:From is '{given}'. Give one address, like DraftControl <declarations@council.example>.");
    }

    /// <summary>The message, with an id of its own that is the same however often it is sent.</summary>
    public MimeMessage Around(OutgoingMail mail)
    {
        // A line break in a subject would begin another header.
        var subject = string.Concat(mail.Subject.Select(c => char.IsControl(c) ? ' ' : c));
        var message = new MimeMessage
        {
            Subject = subject,
            Date = mail.Created,
            MessageId = Id(mail.Key),
            Body = new TextPart("plain") { Text = mail.Text },
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(name: null, mail.To));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (mail.Thread is { } thread)
        {
            // All messages of a thread answer the same one, which nobody has to have: so each finds the others in whatever order they come.
            var root = Id($"thread/{thread}");
            message.InReplyTo = root;
            message.References.Add(root);
        }

        if (mail.IsByChoice)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{site.Of(OutgoingMail.Choice)}>");
        }

        return message;
    }

    private string Id(string key) => $"{Sha256.Of(key).ToString()[..32]}@{from.Domain}";
}
