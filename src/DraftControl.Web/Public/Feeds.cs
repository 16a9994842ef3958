using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Public;

/// <summary>What is new in a declaration, as Atom feeds. The same for everybody: only what the public may see.</summary>
public sealed class Feeds(SiteAddress site)
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

    /// <summary>An entry's id is a number of 128 bits that stays the same wherever the site moves.</summary>
    private SyndicationItem Item(Entry entry, string title, string text, string author, string path) =>
        new(title, new TextSyndicationContent(text), new Uri(site.Of(path)), $"urn:uuid:{Guid.ParseExact(entry.Id.ToString(), "N")}", entry.At)
        {
            PublishDate = entry.At,
            Authors = { new SyndicationPerson { Name = author } },
        };
}
