using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.Logging.Abstractions;

namespace DraftControl.Web.Demo;

/// <summary>A declaration to look around in: written by invented people, as real entries through the real rules.</summary>
public static class DemoSetup
{
    /// <summary>The demo's declaration, which is also the name of its template.</summary>
    public static readonly Slug Declaration = Slug.Parse("local-digital-declaration");

    /// <summary>Whether to make the demo: as the setting <c>Demo</c> says, else in development where the data folder is empty.</summary>
    public static bool IsDemoWanted(this WebApplication app) =>
        app.Configuration.GetValue<bool?>("Demo") ?? (app.Environment.IsDevelopment() && IsEmpty(app.Services.GetRequiredService<DataFolder>()));

    /// <summary>Makes the demo. One that was broken off is finished; where it is complete, nothing happens.</summary>
    public static void MakeDemo(this WebApplication app)
    {
        var services = app.Services;
        var made = services.GetRequiredService<TimeProvider>().GetUtcNow();
        Make(services.GetRequiredService<DataFolder>(), services.GetRequiredService<AccountBook>(), services.GetRequiredService<Templates>(), made);
        ActivatorUtilities.CreateInstance<Desks>(services).Lay(services.GetRequiredService<DeclarationBook>().Find(Declaration)!.Read());
    }

    /// <param name="data">Where to.</param>
    /// <param name="accounts">Gets an account for each of the demo's people.</param>
    /// <param name="templates">Holds the text that the demo starts with.</param>
    /// <param name="made">When the demo ends; its entries lead up to this day.</param>
    public static void Make(DataFolder data, AccountBook accounts, Templates templates, DateTimeOffset made)
    {
        var clock = new DemoClock(made);
        using var declarations = new DeclarationBook(data, clock, NullLogger<DeclarationBook>.Instance);
        var pen = new DemoPen(declarations, accounts, Declaration, clock);

        clock.GoTo(Beginning.Ago);
        Beginning.Write(pen, templates.Find($"{Declaration}") ?? throw new InvalidOperationException($"The template 'drafts/{Declaration}' is missing beside the program. Build it again."));
        foreach (var day in FirstVersion.Days.Concat(NextVersion.Days).Concat(Workshop.Days).Concat(Talk.Days).Concat(LanguageAnswers.Days).Concat(PublicSite.Days).OrderByDescending(day => day.Ago))
        {
            clock.GoTo(day.Ago);
            foreach (var step in day.Steps)
            {
                pen.Write(step.By, step.Reason, step.Act);
            }
        }
    }

    private static bool IsEmpty(DataFolder data) => !Directory.EnumerateFileSystemEntries(data.Root).Any();
}
