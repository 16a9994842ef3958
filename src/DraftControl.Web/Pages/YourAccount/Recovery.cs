namespace DraftControl.Web.Pages.YourAccount;

/// <summary>Codes for whoever has lost their phone.</summary>
internal static class Recovery
{
    public const int Count = 10;
}
