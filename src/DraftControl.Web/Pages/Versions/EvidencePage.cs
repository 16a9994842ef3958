using DraftControl.Core.Entries;
using DraftControl.Web.Declarations;
using DraftControl.Web.Evidence;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Versions;

/// <summary>The evidence pack of a version, as a page and as a file, for whoever sees the version.</summary>
public abstract class EvidencePage(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public VersionNumber Number { get; init; }

    public VersionEvidence Evidence { get; private set; } = null!;

    public Version Version => Evidence.Version;

    /// <summary>The permanent address of the version on this site.</summary>
    public string Path => $"/declarations/{Slug}/versions/{Number}";

    protected override bool ShowsDrafting => false;

    /// <summary>Gathers the evidence; false where there is no such version for this person.</summary>
    protected bool Gather()
    {
        if (!ModelState.IsValid || Register.Find(Number) is not { } version || !Visibility.Sees(Register, version))
        {
            return false;
        }

        Evidence = VersionEvidence.Of(Ledger, Register, version);
        return true;
    }
}
