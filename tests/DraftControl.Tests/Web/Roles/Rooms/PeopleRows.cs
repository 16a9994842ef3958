using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Organisations and offices: stewards give and end them, a council says itself who its councillors are.</summary>
internal static class PeopleRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}/people", Participants),
        Post("/declarations/{slug}/people?handler=Confirm", OwnRepresentative, Writes.Ledger, stage => Form(("Appointment", $"{stage.Unconfirmed()}"))),
        Post("/declarations/{slug}/people?handler=Invite", Stewards, Writes.Accounts, stage => Form(("Appointment", $"{stage.Appointment()}"))),
        Post("/declarations/{slug}/people?handler=Cancel", Stewards, Writes.Accounts, stage => Form(("Plan", stage.PlannedAppointment()))),
        Get("/declarations/{slug}/people/register", Stewards),
        Post("/declarations/{slug}/people/register", Stewards, Writes.Ledger, stage => Form(Registered(stage))),
        Get("/declarations/{slug}/people/appoint", SureStewards),
        Post("/declarations/{slug}/people/appoint", SureStewards, Writes.Ledger, stage => Form(Appointed(stage))) with { Case = "now" },
        Post("/declarations/{slug}/people/appoint", SureStewards, Writes.Accounts, stage => Form(Planned(stage))) with { Case = "planned" },
        new("POST /declarations/{slug}/people/appoint", SureStewards, Writes.Accounts, PlannedAgain) { Case = "planned, with the id of a form that was sent before", IsPersonal = true },
        Get("/declarations/{slug}/people/{appointment:int}/end", SureStewards, stage => At(stage.Appointment())),
        Post("/declarations/{slug}/people/{appointment:int}/end", SureStewards, Writes.Ledger, stage => Form().To(stage.Appointment())),
        Get("/declarations/{slug}/speak-as", Participants),
        new("POST /declarations/{slug}/speak-as", Participants, Writes.Cookie, (_, who) => Task.FromResult(Form(("Office", who.Spelled())))),
        Get("/declarations/{slug}/mail", Stewards),
        Post("/declarations/{slug}/mail?handler=Again", Stewards, Writes.Accounts, stage => Form(("Message", $"{stage.DeadLetter()}"))),
        Post("/declarations/{slug}/mail?handler=Discard", Stewards, Writes.Accounts, stage => Form(("Message", $"{stage.DeadLetter()}"))),

        // A bearer token counts as confirmed.
        Post("/api/v1/declarations/{slug}/organisations", Stewards, Writes.Ledger, stage => Body(new { slug = stage.NewName(), name = "One more council", @class = "local-authority" })),
        Post("/api/v1/declarations/{slug}/appointments", Stewards, Writes.Ledger, stage => Body(new { email = $"{stage.NewName()}@northam.example", role = "practitioner", organisation = "northam" })),
        Post("/api/v1/declarations/{slug}/appointments/{id:int}/confirmation", OwnRepresentative, Writes.Ledger, stage => At(stage.Unconfirmed())),
        Post("/api/v1/declarations/{slug}/appointments/{id:int}/end", Stewards, Writes.Ledger, stage => At(stage.Appointment())),
    ];

    private static (string, string)[] Appointed(Stage stage) => [("Email", $"{stage.NewName()}@northam.example"), ("Role", "practitioner"), ("Organisation", "northam")];

    private static (string, string)[] Planned(Stage stage) => [("Term.From", $"{DateTime.UtcNow.AddDays(9):d M yyyy}"), .. Appointed(stage)];

    private static (string, string)[] Registered(Stage stage) => [("Organisation.Name", "One more council"), ("Organisation.ShortName", stage.NewName()), ("Organisation.Class", "local-authority")];

    /// <summary>The form's id stands in the record already: whoever may registered an organisation with it, which takes no code.</summary>
    private static async Task<Asked> PlannedAgain(Stage stage, Who who)
    {
        var form = ("FormId", Stage.NewId());
        await stage[who].Ask(HttpMethod.Post, $"/declarations/{stage.Slug}/people/register", Form([form, .. Registered(stage)]));
        return Form([form, .. Planned(stage)]);
    }
}
