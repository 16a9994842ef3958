using System.Diagnostics;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Public;

/// <summary>
/// Prints HTML as PDF with the Chromium of this machine, one at a time; without its window, where it can be had, it takes a third of the time. What was printed before is kept under
/// <c>cache</c> in the data folder and may be deleted. Setting <c>Chromium:Path</c>.
/// </summary>
public sealed partial class PdfPrinter(DataFolder data, IConfiguration settings, ILogger<PdfPrinter> log) : IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lazy<string?> chromium = new(() => Find(settings["Chromium:Path"]));

    /// <summary>Whether this machine can print at all.</summary>
    public bool IsHere => chromium.Value is not null;

    /// <summary>The file, printed now or before; null where it cannot be printed just now.</summary>
    /// <param name="name">What it is kept under: the same for the same version.</param>
    /// <param name="html">What to print.</param>
    /// <param name="cancel">Nobody waits any more.</param>
    public async Task<string?> Print(string name, string html, CancellationToken cancel)
    {
        var kept = Path.Combine(Directory.CreateDirectory(data.File("cache")).FullName, $"{name}-{Sha256.Of(html).ToString()[..16]}.pdf");
        if (File.Exists(kept) || !IsHere)
        {
            return IsHere ? kept : null;
        }

        if (!await turn.WaitAsync(patience, cancel))
        {
            return null;
        }

        try
        {
            return File.Exists(kept) || await Printed(html, kept) ? kept : null;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<bool> Printed(string html, string kept)
    {
        var folder = Directory.CreateTempSubdirectory("draftcontrol-print-");
        try
        {
            var (source, printed) = (Path.Combine(folder.FullName, "version.html"), Path.Combine(folder.FullName, "version.pdf"));
            await File.WriteAllTextAsync(source, html);
            if (!await Run(folder.FullName, source, printed) || !File.Exists(printed))
            {
                return false;
            }

            File.Move(printed, kept, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or System.ComponentModel.Win32Exception)
        {
            NotPrinted(log, e);
            return false;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<bool> Run(string folder, string source, string printed)
    {
        // The file is our own, without a script, and nothing may be fetched; Chromium's sandbox does not start in most containers.
        string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={printed}", new Uri(source).ToString()];
        using var process = Process.Start(new ProcessStartInfo(chromium.Value!, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        using var end = new CancellationTokenSource(limit);
        try
        {
            await Task.WhenAll(process.StandardError.ReadToEndAsync(end.Token), process.StandardOutput.ReadToEndAsync(end.Token), process.WaitForExitAsync(end.Token));
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            NotPrinted(log, e);
            return false;
        }
    }

    private static string? Find(string? setting) => setting is { Length: > 0 }
        ? (File.Exists(setting) ? setting : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A version could not be printed as PDF.")]
    private static partial void NotPrinted(ILogger log, Exception e);
}
