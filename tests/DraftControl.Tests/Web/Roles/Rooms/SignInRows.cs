using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Ways in and out. Whoever holds a link, a password or a passkey comes in by it, whoever they were before.</summary>
internal static class SignInRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Get("/sign-in", Everybody),
        Post("/sign-in", Everybody, Writes.Accounts, stage => Form(("Email", "steward@centre.example"))),

        // In development alone; a test of signing in holds that.
        Post("/sign-in?handler=As", Everybody, Writes.Cookie, _ => Form(("Email", "steward@centre.example"))),
        Get("/sign-in/sent", Everybody),
        Get("/sign-in/link/{token}", Everybody, stage => At(stage.Link(LinkPurpose.SignIn))),
        Post("/sign-in/link/{token}", Everybody, Writes.Cookie, stage => Form().To(stage.Link(LinkPurpose.SignIn))),
        Get("/sign-in/password", Everybody),
        new("POST /sign-in/password", Everybody, Writes.Cookie, async (stage, _) =>
        {
            var email = $"{stage.NewName()}@northam.example";
            return Form(("Email", email), ("Password", await Accounts.HasPassword(stage.Site, email)));
        }),
        Get("/sign-in/code", Everybody),
        new("POST /sign-in/code", Everybody, Writes.Cookie, async (stage, _) =>
        {
            var email = $"{stage.NewName()}@northam.example";
            var (password, key) = (await Accounts.HasPassword(stage.Site, email), await Accounts.HasApp(stage.Site, email));
            var halfWay = await (await Caller.Visitor(stage.Line)).Ask(HttpMethod.Post, "/sign-in/password", Form(("Email", email), ("Password", password)));
            return Form(("SecurityCode", AuthenticatorApp.Code(key))).Carrying(halfWay.CookiesToSend);
        }),
        Get("/sign-in/passkey", Everybody),
        Post("/sign-in/passkey?handler=Options", Everybody, Writes.Nothing, _ => Form()),
        new("POST /sign-in/passkey", Everybody, Writes.Cookie, async (stage, _) =>
        {
            var owner = await stage.Double(Who.OwnRepresentative);
            var passkey = await SoftwarePasskey.For(stage.Site, owner);
            return await passkey.Answer(await Caller.Visitor(stage.Line), "/sign-in/passkey?handler=Options");
        }),

        Get("/invitation/{token}", Everybody, stage => At(stage.Link(LinkPurpose.Invitation))),
        Post("/invitation/{token}", Everybody, Writes.Cookie, stage => Form(("Name", "A. Clerk")).To(stage.Link(LinkPurpose.Invitation))),
        Post("/invitation/{token}?handler=Again", Everybody, Writes.Accounts, stage => Form().To(stage.Link(LinkPurpose.Invitation))),
        Get("/set-up/{token}", Everybody, stage => At(stage.Link(LinkPurpose.SetUp))),
        Post("/set-up/{token}", Everybody, Writes.Cookie, stage => Form(("Name", "A. Clerk"), ("Email", $"{stage.NewName()}@centre.example")).To(stage.Link(LinkPurpose.SetUp))),

        Get("/sign-out", SignedIn),
        Post("/sign-out", SignedIn, Writes.Cookie, _ => Form()),
    ];
}
