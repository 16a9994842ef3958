using System.Globalization;
using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>A clause in a forged text. Its length and hash are made to fit, whatever its words become.</summary>
internal sealed record ForgedClause(string Id, string Span, string Origins)
{
    public string Hash => Wording.Of(Span).Hash.ToString();

    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Id}\t{Encoding.UTF8.GetByteCount(Span)}\t{Hash}\t{Origins}\n");

    public static IEnumerable<ForgedClause> Read(byte[] text, string table)
    {
        var offset = 0;
        foreach (var fields in table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')))
        {
            var length = int.Parse(fields[1], CultureInfo.InvariantCulture);
            yield return new ForgedClause(fields[0], Encoding.UTF8.GetString(text, offset, length), fields[3]);
            offset += length;
        }
    }
}
