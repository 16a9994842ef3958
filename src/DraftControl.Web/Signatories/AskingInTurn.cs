using DraftControl.Web.Declarations;
using DraftControl.Web.Mail;

namespace DraftControl.Web.Signatories;

/// <summary>Looks round after round whether signatories are to be asked about a new version.</summary>
public sealed class AskingInTurn(DeclarationBook declarations, Asking asking, Rounds rounds) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => rounds.Run(_ => Ask(), stoppingToken);

    private Task Ask()
    {
        foreach (var ledger in declarations.All())
        {
            asking.Run(ledger);
        }

        return Task.CompletedTask;
    }
}
