using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>
/// Who brought the words of a text: how many each organisation and each class of organisations has brought. Words of the starting
/// text count for nobody, unless its opener stated whose they are and that organisation is registered; words that an editor added count for the editor's organisation.
/// </summary>
public sealed class Authorship
{
    private Authorship(IReadOnlyList<(Organisation? Organisation, int Words)> byOrganisation)
    {
        ByOrganisation = byOrganisation;
        ByClass = [.. byOrganisation.GroupBy(share => share.Organisation?.Class, (by, shares) => (Class: by, Words: shares.Sum(share => share.Words))).OrderBy(share => share.Class is null).ThenBy(share => share.Class)];
        Words = byOrganisation.Sum(share => share.Words);
    }

    /// <summary>Words of the whole text.</summary>
    public int Words { get; }

    /// <summary>Only organisations that brought words, most words first; the starting text, which is nobody's, last and null. Adds up to all words.</summary>
    public IReadOnlyList<(Organisation? Organisation, int Words)> ByOrganisation { get; }

    /// <summary>Only classes that brought words, in their usual order; the starting text last and null. Adds up to all words.</summary>
    public IReadOnlyList<(OrganisationClass? Class, int Words)> ByClass { get; }

    /// <summary>Counts the words of a text by their origins, under the names and classes that organisations have now. Linear in its runs of words.</summary>
    /// <param name="register">Knows proposals, entries and organisations.</param>
    /// <param name="draft">The text: as it stands, of a version, or as a decision would leave it.</param>
    /// <param name="editor">The organisation of an editor whose entry is not written yet, where the text has words of it.</param>
    public static Authorship Of(Register register, Draft draft, Slug? editor = null) => new([.. draft.Clauses
        .SelectMany(clause => clause.Origins.Runs)
        .GroupBy(run => run.Origin, (origin, runs) => (By: register.Bringer(origin) ?? (origin is Origin.Edited ? editor : null), Words: runs.Sum(run => run.Words)))
        .GroupBy(share => share.By is { } slug ? register.Roster.Organisations.GetValueOrDefault(slug) : null, (by, shares) => (Organisation: by, Words: shares.Sum(share => share.Words)))
        .OrderBy(share => share.Organisation is null).ThenByDescending(share => share.Words).ThenBy(share => share.Organisation?.Name.ToString(), StringComparer.Ordinal)]);

    /// <summary>The words that a class has brought.</summary>
    public int WordsOf(OrganisationClass @class) => ByClass.FirstOrDefault(share => share.Class == @class).Words;

    /// <summary>
    /// The class that would have brought more words than local authorities, whose voice is to be the strongest, though none has
    /// now; null where that does not become so.
    /// </summary>
    /// <param name="after">Who will have brought the words.</param>
    public OrganisationClass? Overtaking(Authorship after) => LoudestOther() is { } now && now.Words > WordsOf(OrganisationClass.LocalAuthority)
        ? null
        : after.LoudestOther() is { } then && then.Words > after.WordsOf(OrganisationClass.LocalAuthority) ? then.Class : null;

    private (OrganisationClass Class, int Words)? LoudestOther() => ByClass
        .Where(share => share.Class is not null and not OrganisationClass.LocalAuthority)
        .Select(share => ((OrganisationClass Class, int Words)?)(share.Class!.Value, share.Words))
        .MaxBy(share => share!.Value.Words);
}
