using System.Text.Json;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Contributions;
using DraftControl.Web.Declarations;
using DraftControl.Web.Mail;

namespace DraftControl.Web.Intake;

/// <summary>
/// Brings in the rows that people have confirmed, one entry each, in their name and through the same rules. However often the
/// server stops meanwhile it goes on where it was, because the entry of a row always has the same id.
/// </summary>
public sealed partial class RowWriting(IntakeUploads uploads, Looking looking, WithheldSources withheld, DeclarationBook declarations, Bell bell, ILogger<RowWriting> log) : BackgroundService
{
    private const int RowsBetweenSaves = 10;

    private static readonly TimeSpan round = TimeSpan.FromSeconds(15);

    private readonly Bell confirmed = new();

    /// <summary>Confirms an upload as it was looked through: from here on it is brought in.</summary>
    public void Begin(IntakeUpload upload, IntakePreview preview, int before)
    {
        var secret = preview.Rows.Where(row => row.IsBroughtIn && row.Read.Withheld is not null).ToList();
        var slug = Slug.Parse(upload.Declaration);
        var tokens = withheld.Keep(slug, [.. secret.Select(row => row.Read.Withheld!)]);
        if (uploads.Confirm(upload, before, preview.Rows.Count, JsonSerializer.Serialize(secret.Zip(tokens).ToDictionary(pair => pair.First.Number, pair => pair.Second.ToString()))))
        {
            confirmed.Ring();
        }
        else
        {
            withheld.Forget(slug, tokens);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Taken before looking, so that one that is confirmed meanwhile is not missed.
            var next = confirmed.Next;
            try
            {
                foreach (var upload in uploads.Waiting())
                {
                    await Task.Run(() => BringIn(upload, stoppingToken), stoppingToken);
                }

                await Task.WhenAny(next, Task.Delay(round, stoppingToken));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The next round goes on where this one stopped.
                Stopped(log, e);
                await Task.WhenAny(Task.Delay(round, stoppingToken));
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Contributions could not be brought in now.")]
    private static partial void Stopped(ILogger log, Exception e);

    private void BringIn(IntakeUpload upload, CancellationToken stopping)
    {
        var outcomes = new List<IntakeOutcome>();
        if (declarations.Find(Slug.Parse(upload.Declaration)) is { } ledger && looking.Of(upload, ledger) is { } preview)
        {
            var hand = new Hand(upload, ledger, looking.SaidAlready(upload, ledger.Read()), withheld);
            foreach (var row in preview.Rows)
            {
                stopping.ThrowIfCancellationRequested();
                outcomes.Add(row.IsBroughtIn ? hand.Write(row) : new(row.Number, row.State == RowState.ThereAlready ? IntakeFate.ThereAlready : IntakeFate.LeftOut, row.Contribution, row.Why));
                if (outcomes.Count % RowsBetweenSaves == 0)
                {
                    uploads.Advance(upload, outcomes.Count);
                }
            }

            hand.ForgetUnused(outcomes);
        }
        else
        {
            outcomes.AddRange(Enumerable.Range(1, upload.Rows).Select(row => new IntakeOutcome(row, IntakeFate.LeftOut, Why: "The file is not there any more")));
        }

        uploads.Finish(upload, outcomes);
        bell.Ring();
    }

    /// <summary>Writes the rows of one upload.</summary>
    private sealed class Hand(IntakeUpload upload, Ledger ledger, SaidAlready said, WithheldSources withheld)
    {
        private readonly Office by = new(PersonId.Parse(upload.By), Roles.TryParse(upload.Role, out var role) ? role : throw new InvalidOperationException($"There is no role '{upload.Role}'."), Slug.Parse(upload.Organisation));
        private readonly CommitId read = Looking.DraftOf(ledger, ledger.Read(), upload.Draft).Base;
        private readonly Dictionary<int, string> tokens = JsonSerializer.Deserialize<Dictionary<int, string>>(upload.Tokens)!;

        public IntakeOutcome Write(CheckedRow row)
        {
            var id = IntakePreview.IdOf(upload, row.Number);
            int? same = null;
            var result = ledger.Write(id, (register, now) =>
                register.Roster.Find(by) is null ? Refusal.NotYours("Whoever confirmed this does not hold their office any more.")
                : (same = said.Find(register, row.Read.Key)) is { } number ? Refusal.NotAllowed($"Contribution {number} says the same.")
                : Act(row, register, register.Head(id, by, now, row.Read.Point)));
            return result switch
            {
                WriteResult.Written { Recorded.Entry: Contributed written } => new(row.Number, IntakeFate.BroughtIn, written.Contribution),
                WriteResult.Refused refused => new(row.Number, same is null ? IntakeFate.LeftOut : IntakeFate.ThereAlready, same, refused.Refusal.Sentence.TrimEnd('.')),
                _ => throw new InvalidOperationException("A row becomes a contribution, or it is refused."),
            };
        }

        /// <summary>Erases the names that were kept for rows that were not brought in after all.</summary>
        public void ForgetUnused(IReadOnlyList<IntakeOutcome> outcomes) =>
            withheld.Forget(ledger.Slug, [.. outcomes.Where(outcome => outcome.Fate != IntakeFate.BroughtIn && tokens.ContainsKey(outcome.Row)).Select(outcome => SourceToken.Parse(tokens[outcome.Row]))]);

        private Attempt Act(CheckedRow row, Register register, Head head) => new BringingIn(
            row.Read.Kind,
            row.Read.Contributor ?? new Contributor.Withheld(tokens.TryGetValue(row.Number, out var token) ? SourceToken.Parse(token) : withheld.Keep(register, ledger.Slug, head.Id, row.Read.Withheld!)),
            row.Read.Clause,
            read,
            row.Read.Occasion!,
            row.Read.Wording)
        {
            File = Sha256.Parse(upload.File),
        }.BringIn(register, head);
    }
}
