using DraftControl.Web.Accounts;

namespace DraftControl.Web.SignIn;

/// <summary><c>DraftControl.Web -- token --data … --email …</c>: prints a bearer token for the API, and makes the account where it is missing.</summary>
public static class TokenCommand
{
    public static bool IsAsked(string[] args) => args is ["token", ..];

    public static int Run(IServiceProvider services, IConfiguration settings)
    {
        if (!EmailAddress.TryParse(settings["email"], provider: null, out var email))
        {
            Console.Error.WriteLine($"{EmailAddress.Demand}: token --data <folder> --email <address>");
            return 1;
        }

        var accounts = services.GetRequiredService<AccountBook>();
        accounts.Migrate();
        Console.WriteLine(accounts.NewToken(email));
        return 0;
    }
}
