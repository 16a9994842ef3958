using DraftControl.Core.Registers;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>Whether an organisation was a signatory at the end of a day, in words that can be quoted.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="Day">When.</param>
/// <param name="Today">The day of asking.</param>
public sealed record SignatoryAnswer(SignatoryOrganisation Organisation, UkDay Day, UkDay Today)
{
    public bool Is => Organisation.IsSignatoryAt(Day.End);

    /// <summary>The signatures that counted on that day; where none did, those that the answer speaks of.</summary>
    public IEnumerable<SignedVersion> Proof => Is ? Organisation.At(Day.End) : Organisation.Signatures.Where(signature => signature.From is not null);

    /// <summary><c>Yes. On 3 May 2026 Northam Council was a signatory of version 1.0, since 4 April 2026.</c></summary>
    public string Sentence
    {
        get
        {
            var verb = Day == Today ? "is" : "was";
            return Is
                ? $"Yes. On {Day.InWords()} {Organisation.Name} {verb} a signatory of {string.Join(" and ", Proof.Select(signature => $"version {signature.Version}, since {signature.From!.Value.DayInWords()}"))}.{Later(Proof)}"
                : $"No. On {Day.InWords()} {Organisation.Name} {verb} not a signatory.{string.Concat(Proof.Select(Otherwise))}";
        }
    }

    private static string Later(IEnumerable<SignedVersion> signatures) => string.Concat(signatures.Where(signature => signature.Until is not null)
        .Select(signature => $" Its signature under version {signature.Version} was withdrawn on {signature.Until!.Value.DayInWords()}."));

    private string Otherwise(SignedVersion signature) => signature.From > Day.End
        ? $" Its signature under version {signature.Version} counts only from {signature.From.Value.DayInWords()}."
        : $" Its signature under version {signature.Version} counted from {signature.From!.Value.DayInWords()} until it was withdrawn on {signature.Until!.Value.DayInWords()}.";
}
