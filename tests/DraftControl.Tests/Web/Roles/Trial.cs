using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace DraftControl.Tests.Web.Roles;

/// <summary>Tries cells of a row and tells what differs: what somebody is answered, and what is written then.</summary>
internal sealed partial class Trial(RolesSite roles, Row row)
{
    private const string ConfirmFirst = "Confirm that it is you, then send this again";

    private readonly List<string> faults = [];
    private int count;

    /// <summary>Tries rows, says how many cells that were, and fails with everything that differs.</summary>
    /// <returns>How many cells were tried.</returns>
    public static async Task<int> Of(RolesSite roles, ITestOutputHelper output, IEnumerable<Row> rows, Func<Trial, Task> run)
    {
        var (watch, trials) = (Stopwatch.StartNew(), rows.Select(row => new Trial(roles, row)).ToList());
        foreach (var trial in trials)
        {
            await run(trial);
        }

        var cells = trials.Sum(trial => trial.count);
        output.WriteLine($"{trials.Count} rows, {cells} cells, {watch.ElapsedMilliseconds} ms");
        Assert.True(trials.TrueForAll(trial => trial.faults.Count == 0), string.Join('\n', trials.SelectMany(trial => trial.faults)));
        return cells;
    }

    /// <summary>First those who may not, and all readers, at once and with the same request; then those who write, each with a request of their own.</summary>
    public async Task Run(World world, IReadOnlyCollection<Who> columns)
    {
        var (stage, cells) = (roles.In(world), row.Cells.In(world));
        var writers = columns.Where(who => row.IsPersonal || (cells[who] == Cell.Yes && !row.IsRead)).ToList();
        var (together, before) = (columns.Except(writers).ToList(), Kept());
        if (together.Count > 0)
        {
            var asked = await row.Ask(stage, together[0]);
            before = Kept();
            foreach (var (who, heard) in await Task.WhenAll(together.Select(async who => (who, await Send(stage, who, asked)))))
            {
                Judge(who, cells[who], heard);
            }

            Expect(together[0], Kept() == before, "or another who may not, and something was written");
        }

        foreach (var who in writers)
        {
            var asked = await row.Ask(stage, who);
            before = Kept();
            Judge(who, cells[who], await Send(stage, who, asked), before);
        }
    }

    /// <summary>Sends the same for all who may not, naming in form, cookie and header the office of somebody who may.</summary>
    public async Task Forge()
    {
        var office = People.All.Except(People.Outside).FirstOrDefault(who => row.Cells[who] == Cell.Yes, Who.Steward).Spelled();
        var asked = (await row.Ask(roles.Stage, Who.Stranger)).Naming(office);
        var before = Kept();
        foreach (var (who, heard) in await Task.WhenAll(People.All.Where(who => row.Cells[who] != Cell.Yes).Select(async who => (who, await Send(roles.Stage, who, asked, office)))))
        {
            Expect(who, Read(heard) != Cell.Yes || row.Cells[who] == Cell.Nothing, $"was let in by naming {office}");
            count++;
        }

        Expect(Who.Stranger, Kept() == before, $"or another wrote something by naming {office}");
    }

    private void Judge(Who who, Cell cell, Heard heard, (string Ledgers, string Accounts) before)
    {
        var after = Kept();
        var (wrote, noted) = (before.Ledgers != after.Ledgers, before.Accounts != after.Accounts);
        if (!Judge(who, cell, heard) || cell != Cell.Yes)
        {
            Expect(who, cell == Cell.Yes || !(wrote || noted), "may not, and something was written");
            return;
        }

        Expect(who, wrote == row.Writes is Writes.Ledger, wrote ? "wrote an entry, which the row does not say" : "wrote no entry");
        Expect(who, row.Writes is not Writes.Accounts || noted, "changed nothing in the accounts database");
        Expect(who, row.Writes is not Writes.Nothing || !noted, "changed the accounts database, which the row does not say");
        Expect(who, row.Writes is not Writes.Cookie || heard.Sets("draftcontrol") || heard.Sets("office"), "got no cookie");
    }

    /// <summary>Whether somebody was answered as the row says.</summary>
    private bool Judge(Who who, Cell cell, Heard heard)
    {
        count++;
        var answered = Read(heard);
        var refused = cell == Cell.Yes && heard.Text.Contains("govuk-error-summary", StringComparison.Ordinal);
        return Expect(who, !refused && (answered == cell || (cell == Cell.Nothing && answered == Cell.Yes)), $"should be {cell}, is {answered}: {(int)heard.Status} {heard.Location} {Sentence(heard)}");
    }

    private Task<Heard> Send(Stage stage, Who who, Asked asked, string? office = null) => (asked.Instead ?? roles[who]).Ask(row.Method, row.Address(stage, asked), asked, office);

    private (string Ledgers, string Accounts) Kept() => (roles.Stores.Ledgers(), roles.Stores.Accounts());

    private Cell? Read(Heard heard) => heard.Status switch
    {
        _ when row.Says is { } says && heard.Text.Contains(says, StringComparison.Ordinal) => Cell.Yes,
        HttpStatusCode.Unauthorized => Cell.SignIn,
        HttpStatusCode.Redirect when heard.Location!.Contains("/sign-in?ReturnUrl=", StringComparison.Ordinal) => Cell.SignIn,
        HttpStatusCode.Redirect when heard.Location!.StartsWith("/account/confirm?", StringComparison.Ordinal) && !heard.Sets("draftcontrol") => Cell.Confirm,
        HttpStatusCode.Forbidden when heard.Text.Contains(ConfirmFirst, StringComparison.Ordinal) => Cell.Confirm,
        HttpStatusCode.Forbidden => Cell.Forbidden,
        HttpStatusCode.NotFound => Cell.NotFound,
        HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity => Cell.Refused,
        HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent or HttpStatusCode.Redirect => Cell.Yes,
        _ => null,
    };

    private bool Expect(Who who, bool holds, string otherwise)
    {
        if (!holds)
        {
            faults.Add($"{row}: {who} {otherwise}");
        }

        return holds;
    }

    /// <summary>What stood first in the answer that says something: an error, a title, or what a program reads.</summary>
    private static string Sentence(Heard heard)
    {
        var at = new[] { "govuk-error-summary__list", "<title>", "" }.Select(mark => heard.Text.IndexOf(mark, StringComparison.Ordinal)).First(at => at >= 0);
        var text = Markup().Replace(heard.Text[at..Math.Min(heard.Text.Length, at + 400)], " ");
        return text[..Math.Min(text.Length, 200)];
    }

    [GeneratedRegex(@"<[^>]*>|\s+")]
    private static partial Regex Markup();
}
