using DraftControl.Web.Accounts;

namespace DraftControl.Web.SignIn;

/// <summary>At a start without any account, makes the link by which the first steward comes in, and prints it. A new start makes a new one.</summary>
public sealed partial class FirstStart(AccountBook accounts, OneTimeLinks links, SiteAddress site, ILogger<FirstStart> log)
{
    private static readonly TimeSpan lifetime = TimeSpan.FromHours(24);

    public void Offer()
    {
        if (accounts.IsEmpty())
        {
            links.Forget(LinkPurpose.SetUp);
            var address = site.Of($"/set-up/{links.Make(LinkPurpose.SetUp, person: null, lifetime)}");
            Console.WriteLine($"There is no account yet. The first steward opens this address within 24 hours; it works once: {address}");
            Offered(log);
        }
    }

    // The address itself signs somebody in, so it stands on standard output alone and in no log that is kept.
    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no account yet: the address for the first steward stands on standard output.")]
    private static partial void Offered(ILogger log);
}
