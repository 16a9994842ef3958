namespace DraftControl.Web.Mail.Notices;

/// <summary>Follows the ledgers and gathers daily messages as long as the server runs.</summary>
public sealed class Following(Follower follower, Digests digests, Rounds rounds) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => rounds.Run(
        _ =>
        {
            follower.FollowAll();
            digests.Gather();
            return Task.CompletedTask;
        },
        stoppingToken);
}
