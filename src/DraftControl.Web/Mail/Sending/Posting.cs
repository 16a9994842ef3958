namespace DraftControl.Web.Mail.Sending;

/// <summary>Sends mail as long as the server runs.</summary>
public sealed class Posting(Postman postman, Rounds rounds) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => rounds.Run(postman.SendDue, stoppingToken);
}
