namespace DraftControl.Web.SignIn;

/// <summary>What the site asks of those who sign in. Settings under <c>SignIn</c>.</summary>
public sealed class SignInSettings
{
    /// <summary>Whether a link sent by e-mail is enough to sign in; else everybody needs a passkey or an authenticator app.</summary>
    public bool LinkIsEnough { get; init; } = true;

    /// <summary>For how many minutes a passkey or a code counts where stewards and editors have to confirm that it is them.</summary>
    public int FreshMinutes { get; init; } = 15;

    /// <summary>After how many hours without a visit somebody is signed out.</summary>
    public int Hours { get; init; } = 12;
}
