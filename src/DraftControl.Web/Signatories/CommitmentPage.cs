using System.Text;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Commitments;

namespace DraftControl.Web.Signatories;

/// <summary>What a signatory commits to, as a public page of the declaration.</summary>
public static class CommitmentPage
{
    /// <summary>The page that a request asks for. Its headings are the page's own: a line of the organisation's that looks like one is not.</summary>
    public static string TextOf(SignatureRequest request)
    {
        var text = new StringBuilder().Append("# ").Append(Line(request.CommitmentTitle!)).Append("\n\n").Append(Line(request.Organisation)).Append(" signed version ").Append(request.Version).Append(".\n");
        foreach (var (heading, words) in new[] { ("Partners", request.Partners), ("Mission", request.Mission), ("Impact", request.Impact), ("Where it stands", "Just begun.") })
        {
            if (words is not null)
            {
                text.Append("\n## ").Append(heading).Append("\n\n").AppendJoin('\n', words.Split('\n').Select(Line)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The entry that puts it up.</summary>
    public static Act PutUp(Register register, Head head, Slug organisation, SignatureRequest request) =>
        new(new PageChanged(head, Commitment.PathOf(organisation)), register.Files.With(Commitment.PathOf(organisation), Utf8.Encode(TextOf(request))));

    /// <summary>A line that begins no heading, quotation, table or block of code.</summary>
    private static string Line(string line)
    {
        var trimmed = line.Trim();
        return trimmed.Length > 0 && (trimmed[0] is '#' or '>' or '|' or '=' or '`' or '~' || trimmed.All(letter => letter is '-' or '*' or '_' or ' ')) ? $"\\{trimmed}" : trimmed;
    }
}
