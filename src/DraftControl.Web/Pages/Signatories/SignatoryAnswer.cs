using DraftControl.Core.Registers;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>Whether an organisation was a signatory at the end of a day, in words that can be quoted.</summary>
/// <param name="Asked">The name that was asked for.</param>
/// <param name="Organisation">Which; null where no signatory and nobody who takes part is or was called so.</param>
/// <param name="Day">When.</param>
/// <param name="Today">The day of asking.</param>
/// <param name="Suggestions">Organisations that may have been meant, where the name is not known.</param>
public sealed record SignatoryAnswer(string Asked, SignatoryOrganisation? Organisation, UkDay Day, UkDay Today, IReadOnlyList<SignatoryOrganisation> Suggestions)
{
    /// <summary>Where a name is looked for.</summary>
    public const string Searched = "The present and former names, and short names, of signatories and of organisations that take part";

    public bool Is => Organisation?.IsSignatoryAt(Day.End) == true;

    /// <summary>The signatures that counted on that day; where none did, those that the answer speaks of.</summary>
    public IEnumerable<SignedVersion> Proof => Organisation is null ? [] : Is ? Organisation.At(Day.End) : Organisation.Signatures.Where(signature => signature.From is not null);

    /// <summary><c>Yes. On 3 May 2026 Northam Council was a signatory of version 1.0, since 4 April 2026.</c></summary>
    public string Sentence => Organisation is null ? $"No. On {Day.InWords()} no organisation called “{Asked}” {Verb} a signatory."
        : Is ? $"Yes. On {Day.InWords()} {Organisation.Name} {Verb} a signatory of {string.Join(" and ", Proof.Select(signature => $"version {signature.Version}, since {signature.From!.Value.DayInWords()}"))}.{Later(Proof)}"
        : $"No. On {Day.InWords()} {Organisation.Name} {Verb} not a signatory.{(Proof.Any() ? string.Concat(Proof.Select(Otherwise)) : " It has not signed any released version of this declaration.")}";

    private string Verb => Day == Today ? "is" : "was";

    private static string Later(IEnumerable<SignedVersion> signatures) => string.Concat(signatures.Where(signature => signature.Until is not null)
        .Select(signature => $" Its signature under version {signature.Version} was withdrawn on {signature.Until!.Value.DayInWords()}."));

    private string Otherwise(SignedVersion signature) => signature.From > Day.End
        ? $" Its signature under version {signature.Version} counts only from {signature.From.Value.DayInWords()}."
        : $" Its signature under version {signature.Version} counted from {signature.From!.Value.DayInWords()} until it was withdrawn on {signature.Until!.Value.DayInWords()}.";
}
