using System.Globalization;
using System.Text.RegularExpressions;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>What may be done to any ledger, signed anew, without knowing whether it could be true.</summary>
internal static partial class Damages
{
    private const string Policy = "policy.yml";

    /// <summary>The ledger as it was once.</summary>
    public static void Cut(ForgedLedger ledger, int length)
    {
        ledger.Entries.RemoveRange(length, ledger.Entries.Count - length);
        ledger.Tags.RemoveAll(tag => !ledger.Entries.Contains(tag.Target));
    }

    /// <summary>Something, or two things. Bytes are damaged last, because what cannot be read cannot be changed with sense.</summary>
    public static void Any(ForgedLedger ledger, Noise noise)
    {
        var bytes = noise.Next(3) == 0;
        if (!bytes || noise.Next(3) == 0)
        {
            One(ledger, noise);
        }

        if (bytes && ledger.Tags.Count > 0)
        {
            NoiseTests.Damage(ledger, noise, isSigned: true);
        }
    }

    private static void One(ForgedLedger ledger, Noise noise)
    {
        var at = 1 + noise.Next(ledger.Entries.Count - 1);
        var entry = ledger.Entries[at];
        switch (noise.Next(8))
        {
            case 0:
                ledger.Entries.RemoveAt(at);
                ledger.Tags.RemoveAll(tag => tag.Target == entry);
                Fit(ledger);
                break;
            // What is based on the entry before cannot come before it.
            case 1 when at > 1 && (entry.Parents.Count < 2 || entry.Wording.Parents[0] != ledger.Entries[at - 1]):
                ledger.Entries.Reverse(at - 1, 2);
                Fit(ledger);
                break;
            case 2:
                var clauses = entry.Clauses;
                entry.Clauses = [.. clauses.Select(clause => noise.Next(3) == 0 ? clause with { Origins = noise.Of(clauses).Origins } : clause)];
                break;
            case 3:
                Otherwise(ledger, noise);
                break;
            default:
                Borrowed(ledger, entry, noise);
                break;
        }
    }

    /// <summary>The value of a trailer from another entry that has it, or a number beside.</summary>
    private static void Borrowed(ForgedLedger ledger, ForgedCommit entry, Noise noise)
    {
        var name = noise.Of(entry.Trailers).Split(": ")[0];
        var others = ledger.Entries.Where(other => other.Has(name) && (other["Entry"] == entry["Entry"] || noise.Next(4) == 0)).ToList();
        if (others.Count > 0)
        {
            entry[name] = noise.Of(others)[name];
        }
    }

    /// <summary>From the beginning one publishing rule asks for more, or for less, or is not there.</summary>
    private static void Otherwise(ForgedLedger ledger, Noise noise)
    {
        var was = ledger.Entries[0].Files[Policy].ToString();
        var rule = noise.Of(was.Split('\n')[2..^1]);
        var other = noise.Next(3) == 0 ? "" : $"{RuleNumber().Replace(rule, match => $"{Math.Max(1, int.Parse(match.Value, CultureInfo.InvariantCulture) + noise.Next(5) - 2)}")}\n";
        RosterForgeries.Everywhere(ledger, Policy, $"{rule}\n", other, ledger.Entries[0]);
    }

    private static void Fit(ForgedLedger ledger)
    {
        ledger.Relink();
        ledger.Renumber();
    }

    [GeneratedRegex("(?<=: )[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleNumber();
}
