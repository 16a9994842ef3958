using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace DraftControl.Web.Mail.Sending;

/// <summary>
/// Hands messages to the mail server of the settings: <c>Mail:Smtp:Host</c>, <c>Port</c> (587), <c>Tls</c>
/// (<c>starttls</c>, <c>ssl</c> or <c>none</c>), <c>User</c> and <c>Password</c>.
/// </summary>
public sealed class Smtp : IDelivery
{
    private const int Patience = 60_000;

    private readonly string host;
    private readonly int port;
    private readonly SecureSocketOptions tls;
    private readonly string? user;
    private readonly string? password;

    /// <exception cref="InvalidOperationException">A setting will not do; the message says what to write instead.</exception>
    public Smtp(IConfiguration settings)
    {
        var smtp = settings.GetSection("Mail:Smtp");
        (host, port, user, password) = (smtp["Host"]!, smtp.GetValue("Port", 587), smtp["User"], smtp["Password"]);
        tls = smtp["Tls"]?.ToLowerInvariant() switch
        {
            null or "" or "starttls" => SecureSocketOptions.StartTls,
            "ssl" => SecureSocketOptions.SslOnConnect,
            "none" when user is { Length: > 0 } => throw new InvalidOperationException("The setting Mail:Smtp:Tls is 'none', which would send the password for all to read. Use starttls or ssl, or take away Mail:Smtp:User."),
            "none" => SecureSocketOptions.None,
            var other => throw new InvalidOperationException($"The setting Mail:Smtp:Tls is '{other}'. Use starttls, ssl or none."),
        };
    }

    /// <summary>Whether trying again would not help: the server refuses the address for good.</summary>
    public static bool IsFinal(Exception fault) =>
        fault is SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: >= SmtpStatusCode.MailboxUnavailable };

    public async Task Deliver(MimeMessage message, CancellationToken stopping)
    {
        using var client = new SmtpClient { Timeout = Patience };
        await client.ConnectAsync(host, port, tls, stopping);
        if (user is { Length: > 0 })
        {
            await client.AuthenticateAsync(user, password ?? "", stopping);
        }

        await client.SendAsync(message, stopping);

        // Accepted is accepted, even if the goodbye fails.
        await client.DisconnectAsync(quit: true, CancellationToken.None);
    }
}
