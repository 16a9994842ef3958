using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Declarations;

/// <summary>The first page of a declaration: what there is to read, for everybody who may see any of it.</summary>
public sealed class ShowModel(Access access) : DeclarationPage(access)
{
    protected override bool ShowsDrafting => false;

    public bool SeesDraft => Visibility.SeesDrafting(Register);

    public IEnumerable<Core.Registers.Version> Versions => Register.Versions.Where(version => Visibility.Sees(Register, version)).Reverse();
}
