using System.Diagnostics;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>What comes out of a printer.</summary>
public sealed class PaperTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("/pack", ", printed ")]
    [InlineData("/draft", "")]
    [InlineData("/proposals", "")]
    [InlineData("/versions/1.0", "")]
    [InlineData("/versions/1.0/evidence", "")]
    [InlineData("/record", "")]
    public async Task Every_sheet_says_what_it_is_and_which_page_of_how_many(string path, string more)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "There is no pdftotext on this machine; tests/run.sh installs it where it may.");
        var drafting = Drafting.On(site, $"{Drafting.Text}\n{string.Join("\n\n", Enumerable.Range(1, 60).Select(n => $"We will keep promise {n}, which is a sentence of ordinary length on a sheet of paper."))}\n");
        drafting.Released();
        var page = await chromium.SignedIn(site, "rep@northam.example", drafting.Path + path);

        var sheets = await Printed(page);

        var what = path.StartsWith("/versions", StringComparison.Ordinal) ? "What we share, version 1.0" : "What we share, draft 1";
        Assert.All(sheets.Index(), sheet =>
        {
            Assert.Contains(what + more, sheet.Item);
            Assert.Contains($"Page {sheet.Index + 1} of {sheets.Count}", sheet.Item);
            Assert.DoesNotContain("Sign out", sheet.Item);
            Assert.DoesNotContain("Privacy and cookies", sheet.Item);
            Assert.DoesNotContain("Propose a change", sheet.Item);
        });
    }

    [Fact]
    public async Task On_paper_changes_read_without_colour_and_addresses_of_other_sites_are_written_out()
    {
        var drafting = Drafting.On(site, "# What we share\n\nWe follow [the standard](https://standard.example/2026), as it is.\n");
        var proposal = drafting.Proposed("rep@northam", "Plainer words", new RequestedChange.Reword(drafting.Clause("as it is"), "We follow [the standard](https://standard.example/2026), as it stands."));
        var page = await chromium.SignedIn(site, "rep@northam.example", $"{drafting.Path}/proposals/{proposal}");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(0, 0, 0)", await page.Locator("del").First.EvaluateAsync<string>("element => getComputedStyle(element).color"));
        Assert.Equal("700", await page.Locator("ins").First.EvaluateAsync<string>("element => getComputedStyle(element).fontWeight"));
        Assert.False(await page.GetByRole(AriaRole.Link, new() { Name = "Withdraw it" }).IsVisibleAsync());

        await page.GotoAsync($"{drafting.Path}/pack");
        Assert.Contains("https://standard.example/2026", await page.Locator(".dc-clause__text a").EvaluateAsync<string>("element => getComputedStyle(element, '::after').content"));
    }

    private static async Task<IReadOnlyList<string>> Printed(IPage page)
    {
        var pdf = Path.Combine(Directory.CreateTempSubdirectory("draftcontrol-").FullName, "page.pdf");
        await page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });
        using var read = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", pdf, "-"]) { RedirectStandardOutput = true })!;
        var text = await read.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await read.WaitForExitAsync(TestContext.Current.CancellationToken);
        Directory.Delete(Path.GetDirectoryName(pdf)!, recursive: true);
        return text.TrimEnd('\f').Split('\f');
    }
}
