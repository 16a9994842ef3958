using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using DraftControl.Core.Entries;

namespace DraftControl.Git.Objects;

/// <summary>
/// The git command on one repository. It ignores replacements, fetches nothing, and reads the repository whoever owns it.
/// </summary>
internal sealed class GitProcess : IDisposable
{
    private readonly Process process;

    private GitProcess(Process process)
    {
        this.process = process;
        Output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
    }

    public Stream Input => process.StandardInput.BaseStream;

    public Stream Output { get; }

    public static GitProcess Start(string gitFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["-c", "safe.directory=*", "-c", "core.fsync=all", "--git-dir", gitFolder, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["LC_ALL"] = "C";
        foreach (var name in (string[])["GIT_DIR", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE"])
        {
            start.Environment.Remove(name);
        }

        try
        {
            return new GitProcess(Process.Start(start)!);
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("The command 'git' was not found. Install git.", e);
        }
    }

    /// <summary>What a command prints, line by line.</summary>
    /// <exception cref="UnreadableLedgerException">It failed.</exception>
    public static IReadOnlyList<string> Run(string gitFolder, params string[] arguments)
    {
        using var git = Start(gitFolder, arguments);
        git.process.StandardInput.Close();
        var errors = git.process.StandardError.ReadToEndAsync();
        using var reader = new StreamReader(git.Output, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.process.WaitForExit();
        return git.process.ExitCode == 0 ? lines : throw new UnreadableLedgerException($"git {arguments[0]} failed: {errors.GetAwaiter().GetResult().Trim()}");
    }

    /// <summary>One line of output, without the line break.</summary>
    public string Line()
    {
        var line = new StringBuilder();
        for (var next = Output.ReadByte(); next != '\n'; next = Output.ReadByte())
        {
            line.Append(next >= 0 ? (char)next : throw new UnreadableLedgerException($"git ended early: {process.StandardError.ReadToEnd().Trim()}"));
        }

        return line.ToString();
    }

    /// <summary>Sends lines, and that there are no more.</summary>
    public void Ask(IEnumerable<string> lines)
    {
        Input.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))));
        process.StandardInput.Close();
    }

    /// <summary>Waits until it has done what it was sent, and is done well.</summary>
    /// <exception cref="UnreadableLedgerException">It failed.</exception>
    public void Finish()
    {
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new UnreadableLedgerException($"git failed: {errors.Trim()}");
        }
    }

    public void Dispose()
    {
        process.StandardInput.Close();

        // Where its answer was not read to the end, it would wait for a reader for ever.
        Output.Dispose();
        process.WaitForExit();
        process.Dispose();
    }
}
