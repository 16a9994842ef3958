using DraftControl.Tests.Support;
using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>One's own account, whatever one's office. No address here names whose account it is.</summary>
internal static class AccountRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Get("/account", SignedIn),
        Once("POST /account?handler=Everywhere", SignedIn, Writes.Accounts, () => Form()),
        Get("/account/name", SignedIn),
        Own("POST /account/name", SignedIn, Writes.Accounts, () => Form(("Name", "A. Clerk"))),
        Get("/account/mail", SignedIn),
        Own("POST /account/mail", SignedIn, Writes.Accounts, () => Form(("Mail", "Daily"))),
        Get("/account/keys", SignedIn),
        Own("POST /account/keys", SignedIn, Writes.Accounts, () => Form(("Shortcuts", "true"))),

        // Confirming is how one becomes sure, so it asks for nothing before.
        Get("/account/confirm", SignedIn),
        Own("POST /account/confirm", SignedIn, Writes.Cookie, async (stage, caller) => Form(("SecurityCode", AuthenticatorApp.Code(await Accounts.HasApp(stage.Site, caller.Email))))),
        Post("/account/confirm?handler=Options", SignedIn, Writes.Nothing, _ => Form()),
        Own("POST /account/confirm?handler=Passkey", SignedIn, Writes.Cookie, async (stage, caller) => await (await SoftwarePasskey.For(stage.Site, caller)).Answer(caller, "/account/confirm?handler=Options")),

        // The new address was confirmed by the link that went there.
        Get("/account/address/confirm", SignedIn),
        Once("POST /account/address/confirm", SignedIn, Writes.Accounts, async (stage, caller) =>
        {
            var next = $"{stage.NewName()}@northam.example";
            return Form(("Email", next), ("Token", await Accounts.ChangeOfAddress(stage.Site, caller.Email, next)));
        }),

        Get("/account/address", SignedInAndSure),
        Own("POST /account/address", SignedInAndSure, Writes.Accounts, (stage, _) => Task.FromResult(Form(("Email", $"{stage.NewName()}@northam.example")))),
        Once("GET /account/authenticator", SignedInAndSure, Writes.Accounts, () => At()) with { Case = "a key is made where there is none" },
        Once("GET /account/authenticator?handler=Picture", SignedInAndSure, Writes.Accounts, () => At()) with { Case = "a key is made where there is none" },
        Once("POST /account/authenticator", SignedInAndSure, Writes.Accounts, async (stage, caller) => Form(("SecurityCode", AuthenticatorApp.Code(await Accounts.HasKey(stage.Site, caller.Email))))),
        Once("POST /account/authenticator?handler=Remove", SignedInAndSure, Writes.Accounts, async (stage, caller) =>
        {
            await Accounts.HasApp(stage.Site, caller.Email);
            return Form();
        }),
        Get("/account/passkeys", SignedInAndSure),
        Own("POST /account/passkeys?handler=Options", SignedInAndSure, Writes.Nothing, () => Form()),
        Own("POST /account/passkeys", SignedInAndSure, Writes.Accounts, (stage, caller) => new SoftwarePasskey(stage.Site).Offer(caller)),
        Own("POST /account/passkeys?handler=Remove", SignedInAndSure, Writes.Accounts, async (stage, caller) => Form(("Id", (await SoftwarePasskey.For(stage.Site, caller)).Id))),
        Get("/account/password", SignedInAndSure),
        Once("POST /account/password", SignedInAndSure, Writes.Accounts, () => Form(("NewPassword", Accounts.Password))),
        Once("POST /account/password?handler=Remove", SignedInAndSure, Writes.Accounts, async (stage, caller) =>
        {
            await Accounts.HasPassword(stage.Site, caller.Email);
            return Form();
        }),
        Get("/account/recovery-codes", SignedInAndSure),
        Own("POST /account/recovery-codes", SignedInAndSure, Writes.Accounts, async (stage, caller) =>
        {
            await Accounts.HasApp(stage.Site, caller.Email);
            return Form();
        }),
        Get("/account/token", SignedInAndSure),
        Own("POST /account/token", SignedInAndSure, Writes.Accounts, () => Form()),
        Own("POST /account/token?handler=Revoke", SignedInAndSure, Writes.Accounts, () => Form()),
        Get("/account/data", SignedInAndSure),
        Get("/account/erase", SignedInAndSure),
        Once("POST /account/erase", SignedInAndSure, Writes.Accounts, () => Form()),
    ];
}
