using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Git.Spelling;

/// <summary>How an entry stands in a commit's message, and back. The same entry always has the same bytes.</summary>
public static class EntrySpelling
{
    /// <summary>Every kind of entry that this version knows.</summary>
    public static IEnumerable<string> Kinds => Spelling.Kinds.Names;

    /// <exception cref="ArgumentException">The subject will not do, or a text that this kind needs is missing.</exception>
    public static byte[] Spell(Entry entry, string subject) => Message(entry, subject).Spelled();

    public static Message Message(Entry entry, string subject)
    {
        var kind = Spelling.Kinds.Of(entry);
        if (SubjectLine.Complaint(subject) is { } complaint)
        {
            throw new ArgumentException(complaint, nameof(subject));
        }

        if (kind.NeedsBody && entry.Reason is null)
        {
            throw new ArgumentException($"'{kind.Name}' needs a reason.", nameof(entry));
        }

        var writer = new TrailerWriter()
            .Plain("Entry", kind.Name)
            .Plain("Seq", entry.Seq)
            .Plain("Id", entry.Id)
            .Plain("Person", entry.By.Person)
            .Plain("Role", entry.By.Role.Spelled())
            .Plain("Organisation", entry.By.Organisation);
        kind.Write(entry, writer);
        return new Message(subject, entry.Reason, writer.Trailers);
    }

    /// <param name="message">The bytes of the commit's message.</param>
    /// <param name="at">The commit's time.</param>
    /// <exception cref="MisspelledException">The message is no entry, or not in the one spelling that it has.</exception>
    public static Entry Read(ReadOnlySpan<byte> message, DateTimeOffset at)
    {
        var read = Spelling.Message.Read(message);
        var kind = Spelling.Kinds.Of(read.Trailers[0]);
        kind.Check(read.Trailers);
        if (kind.NeedsBody && read.Body is null)
        {
            throw new MisspelledException(3, $"'{kind.Name}' needs a reason");
        }

        var trailers = new TrailerReader(read.Trailers);
        var by = new Office(trailers.Value<PersonId>("Person"), trailers.Value<Role>("Role", Roles.TryParse), trailers.Value<Slug>("Organisation"));
        var entry = kind.Read(new Head(trailers.Number("Seq"), trailers.Value<EntryId>("Id"), by, at, read.Body), trailers);

        // One spelling: what was read must give the same bytes again.
        return message.SequenceEqual(Spell(entry, read.Subject)) ? entry : throw new MisspelledException(1, "not spelled in the one way that format 1 has");
    }

    /// <summary>
    /// Why an entry must not be written: its message could not be read again. The parts may be well and the message not: a mark that
    /// begins a line of a wording would join the <c>n</c> of the <c>\n</c> before it. Null where all is well.
    /// </summary>
    public static string? Complaint(Entry entry, string subject)
    {
        try
        {
            _ = Read(Spell(entry, subject), entry.At);
            return null;
        }
        catch (MisspelledException e)
        {
            return e.Message;
        }
    }

    /// <summary>Whether two entries say the same, whatever their subjects are.</summary>
    public static bool Same(Entry one, Entry other) => one.At == other.At && Spell(one, "-").AsSpan().SequenceEqual(Spell(other, "-"));
}
