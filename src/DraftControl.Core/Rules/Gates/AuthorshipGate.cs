using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>Local authorities brought enough of the words whose author is known.</summary>
internal static class AuthorshipGate
{
    public static GateState State(Register register, int needed)
    {
        var authorship = Authorship.Of(register, register.Draft);
        var known = authorship.ByClass.Where(share => share.Class is not null).Sum(share => share.Words);
        var local = authorship.WordsOf(OrganisationClass.LocalAuthority);
        return known == 0
            ? new("local-authority-share", Met: false, "Nobody is known to have brought a word of the text.")
            : new("local-authority-share", (long)local * 100 >= (long)needed * known, $"Local authorities brought {local} of the {known} words whose author is known ({(long)local * 100 / known}%); at least {needed}% are needed.");
    }
}
