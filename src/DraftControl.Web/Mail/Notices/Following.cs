namespace DraftControl.Web.Mail.Notices;

/// <summary>Follows the ledgers, gathers daily messages and reminds as long as the server runs.</summary>
public sealed class Following(Follower follower, Digests digests, Reminders reminders, Rounds rounds) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => rounds.Run(
        _ =>
        {
            follower.FollowAll();
            digests.Gather();
            reminders.Send();
            return Task.CompletedTask;
        },
        stoppingToken);
}
