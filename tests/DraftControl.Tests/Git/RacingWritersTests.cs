using System.Diagnostics;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git;
using DraftControl.Git.Signing;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>Many writers, in one process and in two, and one that is killed: what was acknowledged is there, once.</summary>
public sealed class RacingWritersTests
{
    private const string FolderVariable = "DRAFTCONTROL_WRITER_FOLDER";

    [Fact]
    public async Task Sixteen_writers_at_once_lose_nothing()
    {
        using var folder = LedgerFolder.Opened();
        using var second = Ledger.Open(folder.Path, folder.Ledger.Slug, folder.Key);

        var writers = Enumerable.Range(0, 16).Select(writer => Task.Run(() => Write(writer % 2 == 0 ? folder.Ledger : second, $"w{writer}", 20, _ => { })));
        await Task.WhenAll(writers);

        AssertWhole(folder, Enumerable.Range(0, 16).SelectMany(writer => Enumerable.Range(0, 20).Select(number => Id($"w{writer}", number).ToString())));
    }

    [Fact]
    public void Two_processes_write_to_one_ledger()
    {
        using var folder = LedgerFolder.Opened();

        using var other = StartWriter(folder.Path, 100);
        Write(folder.Ledger, "here", 100, _ => { });
        other.WaitForExit();

        Assert.Equal(0, other.ExitCode);
        AssertWhole(folder, [.. Acknowledged(folder.Path), .. Enumerable.Range(0, 100).Select(number => Id("here", number).ToString())]);
        Assert.Equal(201, folder.Ledger.Read().Seq);
    }

    [Fact]
    public void A_writer_that_is_killed_loses_nothing_that_it_acknowledged()
    {
        using var folder = LedgerFolder.Opened();

        using var writer = StartWriter(folder.Path, 100_000);
        SpinWait.SpinUntil(() => Acknowledged(folder.Path).Length > 50, TimeSpan.FromSeconds(60));
        writer.Kill();
        writer.WaitForExit();
        folder.Reopen();
        folder.Register("afterwards");

        AssertWhole(folder, Acknowledged(folder.Path));
    }

    /// <summary>The other process of the tests above; runs only when they ask for it.</summary>
    [Fact(Explicit = true)]
    public void Writes_as_a_second_process()
    {
        var data = Environment.GetEnvironmentVariable(FolderVariable)!.Split('|');
        using var key = SigningKey.In(data[0]);
        using var ledger = Ledger.Open(data[0], Slug.Parse("sample"), key);
        using var acknowledged = new StreamWriter(Path.Combine(data[0], "acknowledged")) { AutoFlush = true };
        Write(ledger, "there", int.Parse(data[1], System.Globalization.CultureInfo.InvariantCulture), acknowledged.WriteLine);
    }

    private static void Write(Ledger ledger, string name, int count, Action<EntryId> acknowledge)
    {
        for (var number = 0; number < count; number++)
        {
            var id = Id(name, number);
            var slug = $"{name}-{number}";
            var result = ledger.Write(id, (register, now) => LedgerFolder.Registering(register, new Head(register.Seq + 1, id, LedgerFolder.Steward, now), slug));
            Assert.IsType<WriteResult.Written>(result);
            acknowledge(id);
        }
    }

    private static EntryId Id(string name, int number) => EntryId.Of(LedgerFolder.Steward.Person, $"{name}/{number}");

    private static Process StartWriter(string folder, int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in (string[])[.. Assembly(), "-method", $"*{nameof(Writes_as_a_second_process)}", "-explicit", "only", "-noColor"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[FolderVariable] = $"{folder}|{count}";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Where the tests run under the <c>dotnet</c> host, it must be told the program.</summary>
    private static string[] Assembly() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet" ? [typeof(RacingWritersTests).Assembly.Location] : [];

    private static string[] Acknowledged(string folder)
    {
        var path = Path.Combine(folder, "acknowledged");
        if (!File.Exists(path))
        {
            return [];
        }

        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n')[..^1];
    }

    private static void AssertWhole(LedgerFolder folder, IEnumerable<string> acknowledged)
    {
        var written = folder.Ledger.Read().Entries.Select(entry => entry.Entry.Id.ToString()).ToList();

        Assert.Empty(acknowledged.Except(written, StringComparer.Ordinal));
        Assert.Equal(written.Count, written.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal((0, ""), StockGit.Run(folder.Ledger.Path, "fsck", "--strict", "--no-progress", "--no-dangling"));
        Assert.Empty(LedgerVerification.Of(folder.Ledger.Path).Faults);
    }
}
