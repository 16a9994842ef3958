using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Public;

/// <summary>What is new in a declaration, as Atom feeds. They know no reader: versions and the record tell what the public may see, proposals and decisions are for whoever sees the drafting.</summary>
public sealed class Feeds(SiteAddress site, ChangedWords words)
{
    /// <summary>A feed tells the newest so many.</summary>
    private const int Most = 50;

    /// <summary>Every released version, newest first.</summary>
    public byte[] Versions(Ledger ledger, Register register) => Atom(
        ledger, register, "versions", "Versions of", register.Released().Take(Most).Select(version => Item(
            version.Release!,
            $"Version {version.Number}",
            $"{register.Title}, version {version.Number}, was released. SHA-256 of its text: {version.Approval.Text}",
            register.Author(version.Release!.By),
            $"/declarations/{ledger.Slug}/versions/{version.Number}")));

    /// <summary>The record of changes, newest first, as far as the public may read it.</summary>
    public byte[] Record(Ledger ledger, Register register) => Atom(
        ledger, register, "record", "Record of changes of", register.Entries.Take(register.NewestPublicEntry()).Reverse().Take(Most).Select(recorded => Item(
            recorded.Entry,
            recorded.Subject,
            recorded.Entry.Reason?.ToString() ?? "",
            register.AuthorToPublic(recorded.Entry),
            $"/declarations/{ledger.Slug}/record?before={recorded.Entry.Seq + 1}#entry-{recorded.Entry.Seq}")));

    /// <summary>Every proposal as it stands, the one that was sent or revised last first.</summary>
    public byte[] Proposals(Ledger ledger, Register register) => Atom(
        ledger, register, "proposals", "Proposals for", register.Proposals.Values
            .Select(proposal => (Proposal: proposal, Newest: register.Entries[proposal.History.Last(seq => register.Entries[seq - 1].Entry is Proposed or Revised) - 1]))
            .OrderByDescending(pair => pair.Newest.Entry.Seq).Take(Most).Select(pair => Item(ledger, register, pair.Proposal, pair.Newest)));

    /// <summary>Every decision on a proposal, newest first.</summary>
    public byte[] Decisions(Ledger ledger, Register register) => Atom(
        ledger, register, "decisions", "Decisions on proposals for", register.Entries.Reverse().Select(recorded => recorded.Entry).OfType<Decided>().Take(Most).Select(decided => Item(
            decided,
            $"Proposal {decided.Proposal} – {decided.Code.InWords()}: {register.Proposals[decided.Proposal].Title}",
            decided.Reason?.ToString() ?? "",
            register.Author(decided.By),
            $"/declarations/{ledger.Slug}/proposals/{decided.Proposal}",
            IdOf("decision", decided))));

    private byte[] Atom(Ledger ledger, Register register, string name, string what, IEnumerable<SyndicationItem> items)
    {
        var all = items.ToList();
        var self = site.Of($"/declarations/{ledger.Slug}/{name}.atom");
        var feed = new SyndicationFeed($"{what} {register.Title}", null, new Uri(site.Of($"/declarations/{ledger.Slug}")), self, all.Count > 0 ? all[0].LastUpdatedTime : register.Opening.At, all)
        {
            Authors = { new SyndicationPerson { Name = "DraftControl" } },
            Language = "en",
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(self), "application/atom+xml"));

        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            feed.SaveAsAtom10(xml);
        }

        return bytes.ToArray();
    }

    /// <summary>A proposal goes by one id however often it is revised.</summary>
    private SyndicationItem Item(Ledger ledger, Register register, Proposal proposal, RecordedEntry newest)
    {
        var asked = words.Of(ledger, register, newest).Where(change => change.New.Length > 0).Select(change => $"{char.ToUpperInvariant(change.Name[0])}{change.Name[1..]}: {change.New}");
        var sent = register.Entries[proposal.History[0] - 1].Entry;
        var item = Item(
            newest.Entry,
            $"Proposal {proposal.Number}: {proposal.Title}",
            string.Join("\n\n", asked.Prepend(proposal.Reason.ToString())),
            register.Author(newest.Entry.By),
            $"/declarations/{ledger.Slug}/proposals/{proposal.Number}",
            IdOf("proposal", sent));
        item.PublishDate = sent.At;
        return item;
    }

    /// <summary>An entry's id is a number of 128 bits that stays the same wherever the site moves.</summary>
    private SyndicationItem Item(Entry entry, string title, string text, string author, string path, Guid? id = null) =>
        new(title, new TextSyndicationContent(text), new Uri(site.Of(path)), $"urn:uuid:{id ?? Guid.ParseExact(entry.Id.ToString(), "N")}", entry.At)
        {
            PublishDate = entry.At,
            Authors = { new SyndicationPerson { Name = author } },
        };

    /// <summary>What is told of an entry in another feed than that of the record is another thing there, with an id of its own.</summary>
    private static Guid IdOf(string what, Entry entry) => Guid.ParseExact(Sha256.Of($"{what}/{entry.Id}").ToString()[..32], "N");
}
