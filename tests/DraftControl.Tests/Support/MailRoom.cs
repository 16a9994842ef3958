using DraftControl.Core.People;
using DraftControl.Web;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using DraftControl.Web.Mail.Notices;
using DraftControl.Web.Mail.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace DraftControl.Tests.Support;

/// <summary>A site whose mail waits until a test has it followed, gathered and sent, by a clock of the test's own.</summary>
public sealed class MailRoom : IDisposable
{
    public RunningSite Site { get; } = RunningSite.With(("Mail:Hold", "true"), ("PublicAddress", "http://declarations.example"));

    public SetClock Clock { get; } = new(DateTimeOffset.UtcNow);

    public IDbContextFactory<AccountsContext> Contexts => Get<IDbContextFactory<AccountsContext>>();

    public Follower Follower(params object[] instead) => Make<Follower>(instead);

    /// <summary>A declaration whose entries so far have been told.</summary>
    public Drafting Drafting(string drafting = "public")
    {
        _ = Site.Address;
        var made = Support.Drafting.On(Site, drafting: drafting);
        Follower().Follow(made.Ledger);
        Forget(made.Slug);
        return made;
    }

    /// <summary>What is told of the newest entries, as messages that wait to be sent.</summary>
    public IReadOnlyList<OutgoingMail> Told(Drafting about)
    {
        Follower().Follow(about.Ledger);
        return About(about.Slug);
    }

    public IReadOnlyList<OutgoingMail> About(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = Contexts.CreateDbContext();
        return [.. context.Mail.AsNoTracking().Where(mail => mail.Declaration == slug).OrderBy(mail => mail.Id)];
    }

    /// <summary>All messages for an address.</summary>
    public IReadOnlyList<OutgoingMail> To(string address)
    {
        using var context = Contexts.CreateDbContext();
        return [.. context.Mail.AsNoTracking().Where(mail => mail.To == address).OrderBy(mail => mail.Id)];
    }

    public void Forget(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = Contexts.CreateDbContext();
        context.Mail.Where(mail => mail.Declaration == slug).ExecuteDelete();
    }

    /// <summary>Takes a message without a declaration, so that every test has its own.</summary>
    public OutgoingMail Posted(string to, string subject = "A subject", string text = "A text", Slug? about = null, PersonId? person = null)
    {
        _ = Site.Address;
        var outbox = Make<Outbox>();
        outbox.Post(new Message(Guid.NewGuid().ToString(), EmailAddress.Parse(to), subject, text, person, about));
        return To(to)[^1];
    }

    public void Prefers(string email, MailPreference preference)
    {
        using var context = Contexts.CreateDbContext();
        Assert.Equal(1, context.Users.Where(account => account.Email == email).ExecuteUpdate(set => set.SetProperty(account => account.Mail, preference)));
    }

    public void Gather(params object[] instead) => Make<Digests>(instead).Gather();

    public void Remind(params object[] instead) => Make<Reminders>(instead).Send();

    /// <summary>Sends what is due to a mail server.</summary>
    public Task Send(MailServer server) => Send(new Smtp(Settings(("Mail:Smtp:Host", "localhost"), ("Mail:Smtp:Port", $"{server.Port}"), ("Mail:Smtp:Tls", "none"))));

    public Task Send(IDelivery delivery) =>
        Make<Postman>(delivery, new Envelopes(Settings(("Mail:From", "DraftControl <declarations@council.example>")), Get<SiteAddress>())).SendDue(TestContext.Current.CancellationToken);

    /// <summary>Puts what is due into the folder, and gives what is there.</summary>
    public async Task<IReadOnlyList<MimeMessage>> SendToFolder()
    {
        await Send(new MailFolder(Get<DataFolder>()));
        return [.. Directory.CreateDirectory(Path.Combine(Site.Data, "mail")).EnumerateFiles("*.eml").Select(file => MimeMessage.Load(file.FullName, TestContext.Current.CancellationToken))];
    }

    public DeadLetters DeadLetters => Make<DeadLetters>();

    public static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();

    public void Dispose() => Site.Dispose();

    private T Get<T>()
        where T : notnull => Site.Services.GetRequiredService<T>();

    private T Make<T>(params object[] instead) => ActivatorUtilities.CreateInstance<T>(Site.Services, [.. instead, Clock]);
}
