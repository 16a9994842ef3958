namespace DraftControl.Web.Security;

/// <summary>How often something may be done in a minute. Settings under <c>Limits</c>, such as <c>Limits:Writes</c>.</summary>
public sealed class Limits
{
    /// <summary>Tries to sign in to one account.</summary>
    public int SignInAccount { get; init; } = 5;

    /// <summary>Tries to sign in from one network address.</summary>
    public int SignInAddress { get; init; } = 20;

    /// <summary>Whatever one person sends, through pages and the API.</summary>
    public int Writes { get; init; } = 60;

    /// <summary>Declarations that one person starts, with a text of up to 10 MiB.</summary>
    public int Imports { get; init; } = 5;
}
