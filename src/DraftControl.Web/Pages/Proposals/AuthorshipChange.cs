using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Whose words a text is made of, before a decision and after it.</summary>
public sealed record AuthorshipChange(Authorship Before, Authorship After)
{
    /// <summary>Every class that brought words to either, in the usual order.</summary>
    public IEnumerable<OrganisationClass?> Classes => Before.ByClass.Concat(After.ByClass).Select(share => share.Class).Distinct().OrderBy(by => by is null).ThenBy(by => by);

    public static AuthorshipChange Of(Register register, Draft after, Slug editor) => new(Authorship.Of(register, register.Draft), Authorship.Of(register, after, editor));

    public static int Words(Authorship authorship, OrganisationClass? by) => authorship.ByClass.FirstOrDefault(share => share.Class == by).Words;
}
