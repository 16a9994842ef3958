using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Declarations;

/// <summary>What somebody may see of a declaration. Holds for pages and the API alike; deny by default.</summary>
public sealed class Visibility(SignedIn signedIn)
{
    /// <summary>The draft, its proposals and decisions: those who take part, and everybody where drafting is public.</summary>
    public bool SeesDrafting(Register register) => register.Files.Policy.Drafting == Drafting.Public || signedIn.TakesPart(register);

    /// <summary>A version: everybody once it is released, before that those who take part.</summary>
    public bool Sees(Register register, Core.Registers.Version version) => version.IsReleased || signedIn.TakesPart(register);

    /// <summary>Who wrote an entry, as this reader may know it.</summary>
    public string Author(Register register, Entry entry) => SeesFindingsByOffice(register) ? register.Author(entry.By) : register.AuthorToPublic(entry);

    /// <summary>Findings by office are for those who take part; the public reads them by group.</summary>
    public bool SeesFindingsByOffice(Register register) => signedIn.TakesPart(register);

    /// <summary>The newest entry that the person may read: all of them, or all up to the newest release.</summary>
    public int NewestVisibleEntry(Register register) =>
        SeesDrafting(register) ? register.Seq : register.NewestPublicEntry();

    /// <summary>Whether the declaration shows at all.</summary>
    public bool Sees(Register register) => NewestVisibleEntry(register) > 0;
}
