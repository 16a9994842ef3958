using DraftControl.Web.Declarations;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Versions;

/// <summary>Every version that the person may read, newest first.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    public IReadOnlyList<Version> Versions { get; private set; } = [];

    protected override bool ShowsDrafting => false;

    public void OnGet() => Versions = [.. Register.Versions.Where(version => Visibility.Sees(Register, version)).Reverse()];

    /// <summary>What can be compared: the versions, and the draft where the person may read it.</summary>
    public IEnumerable<string> Comparable() =>
        (Visibility.SeesDrafting(Register) ? [CompareModel.Draft] : Array.Empty<string>()).Concat(Versions.Select(version => version.Number.ToString()));
}
