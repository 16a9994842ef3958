using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;

namespace DraftControl.Web.SignIn;

/// <summary>Sends links that sign in: for 30 minutes, once.</summary>
public sealed class SignInLinks(AccountBook accounts, OneTimeLinks links, Outbox outbox, SiteAddress site)
{
    /// <summary>How the keys of these messages begin.</summary>
    public const string Key = "sign-in/";

    private static readonly TimeSpan lifetime = TimeSpan.FromMinutes(30);

    /// <summary>How long an answer takes at least, so that it does not tell whether there was a message to send.</summary>
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Sends a link where there is an account with this address. Nobody can tell from outside.</summary>
    public async Task Send(EmailAddress email, string? returnUrl)
    {
        var answered = Task.Delay(pause);
        var person = accounts.Find(email);
        var token = links.Make(LinkPurpose.SignIn, person, lifetime, returnUrl: returnUrl);
        if (person is not null)
        {
            outbox.Post(new Message(
                $"{Key}{Guid.NewGuid():N}",
                email,
                "Your link to sign in to DraftControl",
                $"""
                Open this link and press the button on the page to sign in:

                {site.Of($"/sign-in/link/{token}")}

                It works once, for 30 minutes. If you did not ask for it, do nothing: nobody can sign in without it.

                """,
                person));
        }

        await answered;
    }
}
