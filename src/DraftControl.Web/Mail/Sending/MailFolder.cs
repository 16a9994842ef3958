using MimeKit;

namespace DraftControl.Web.Mail.Sending;

/// <summary>Puts messages as files into <c>&lt;Data&gt;/mail</c>, where no mail server is set. Any mail program opens them.</summary>
public sealed class MailFolder(DataFolder data) : IDelivery
{
    public async Task Deliver(MimeMessage message, CancellationToken stopping)
    {
        var folder = Directory.CreateDirectory(data.File("mail")).FullName;
        var path = Path.Combine(folder, $"{message.Date.UtcDateTime:yyyyMMdd'T'HHmmss}-{message.MessageId!.Split('@')[0]}.eml");

        // The same message has the same name, and nobody finds half of one.
        await message.WriteToAsync($"{path}.part", stopping);
        File.Move($"{path}.part", path, overwrite: true);
    }
}
