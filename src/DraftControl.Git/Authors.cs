using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Git;

/// <summary>How the author of an entry stands in Git: the office, and the person only by an opaque id.</summary>
internal static class Authors
{
    /// <param name="before">The register before the entry.</param>
    /// <param name="entry">The entry. The one that opens a declaration brings its organisation's name itself.</param>
    public static string Of(Register before, Entry entry)
    {
        var office = entry is Opened opened ? $"{opened.Organisation.Name}, {entry.By.Role.InWords()}" : before.Author(entry.By);
        return $"{office} <{entry.By.Person}@people.invalid>";
    }
}
