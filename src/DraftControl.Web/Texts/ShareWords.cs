using System.Globalization;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Texts;

/// <summary>Shares of a text's words, as people read them.</summary>
public static class ShareWords
{
    /// <summary>A share in whole percent; what is there is never said to be nothing, and what is missing never to be all.</summary>
    public static string ShareInWords(this Authorship authorship, int words) => authorship.Words == 0 ? "0%" : (100.0 * words / authorship.Words) switch
    {
        0 => "0%",
        < 1 => "less than 1%",
        > 99 and < 100 => "more than 99%",
        var share => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share)}%"),
    };

    /// <summary>Who brought words: a class of organisations, or nobody, for the starting text.</summary>
    public static string BringerInWords(this OrganisationClass? by) => by switch
    {
        null => "Starting text",
        OrganisationClass.LocalAuthority => "Local authorities",
        OrganisationClass.CentralGovernment => "Central government",
        OrganisationClass.SectorBody => "Sector bodies",
        OrganisationClass.OtherPublic => "Other public bodies",
        _ => "Suppliers",
    };

    /// <summary>The class for style sheets of words that were brought so.</summary>
    public static string BringerCss(this OrganisationClass? by) => $"dc-share dc-share--{by?.Spelled() ?? "start"}";
}
