using MimeKit;

namespace DraftControl.Web.Mail.Sending;

/// <summary>A way for messages to leave: to a mail server, or into a folder.</summary>
public interface IDelivery
{
    /// <summary>Delivers one message, or throws.</summary>
    Task Deliver(MimeMessage message, CancellationToken stopping);
}
