namespace DraftControl.Web.Mail;

/// <summary>How messages are taken, and sent.</summary>
public static class MailSetup
{
    public static void AddMail(this IServiceCollection services) => services.AddSingleton<Outbox>();
}
