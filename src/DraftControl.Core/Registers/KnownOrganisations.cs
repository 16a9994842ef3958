using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Core.Registers;

/// <summary>
/// Which organisation a signature is of. One that signed by name and takes part under the same name is one organisation, so
/// that nobody is counted twice.
/// </summary>
internal sealed class KnownOrganisations(Roster roster)
{
    private readonly Dictionary<string, Organisation> byName = roster.Organisations.Values
        .GroupBy(organisation => organisation.Name.ToString(), StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.Single(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The registered organisation; null where it is known only by name.</summary>
    public Organisation? Find(Signatory signatory) => signatory switch
    {
        Signatory.Registered registered => roster.Organisations.GetValueOrDefault(registered.Organisation)
            ?? throw new UnreadableLedgerException($"No organisation '{registered.Organisation}' is registered."),
        Signatory.Named named => byName.GetValueOrDefault(named.Name.ToString()),
        _ => throw new UnreadableLedgerException("A signatory is an organisation that takes part, or a name and a class."),
    };

    /// <summary>The same for all signatures of one organisation; a name may hold what a short name may not, so the two never meet.</summary>
    public string Key(Signatory signatory) => Find(signatory) is { } registered ? registered.Slug.ToString() : $"\"{((Signatory.Named)signatory).Name.ToString().ToUpperInvariant()}\"";

    /// <summary><c>friends-of-northam</c>; null where that is the short name of another.</summary>
    public Slug? ShortName(OrganisationName name)
    {
        var made = new StringBuilder();
        foreach (var letter in name.ToString().ToLowerInvariant())
        {
            _ = char.IsAsciiLetterOrDigit(letter) ? made.Append(letter) : made is { Length: > 0 } && made[^1] != '-' ? made.Append('-') : made;
        }

        var text = made.ToString(0, Math.Min(made.Length, 64)).TrimEnd('-');
        return Slug.TryParse(text, provider: null, out var slug) && !roster.Organisations.ContainsKey(slug) ? slug : null;
    }
}
