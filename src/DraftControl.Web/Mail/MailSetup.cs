using DraftControl.Web.Mail.Notices;
using DraftControl.Web.Mail.Sending;

namespace DraftControl.Web.Mail;

/// <summary>How messages are taken, and sent.</summary>
public static class MailSetup
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddSingleton<Bell>();
        services.AddSingleton<Rounds>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<DeadLetters>();
        services.AddSingleton<Follower>();
        services.AddSingleton<Digests>();
        services.AddSingleton<Reminders>();
        services.AddHostedService<Following>();
        services.AddSingleton<Envelopes>();
        services.AddSingleton<IDelivery>(provider => provider.GetRequiredService<IConfiguration>()["Mail:Smtp:Host"] is { Length: > 0 }
            ? ActivatorUtilities.CreateInstance<Smtp>(provider)
            : ActivatorUtilities.CreateInstance<MailFolder>(provider));
        services.AddSingleton<Postman>();
        services.AddHostedService<Posting>();
    }
}
