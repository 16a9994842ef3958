using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Pages.Record;

namespace DraftControl.Tests.Web.Seen;

/// <summary>What the pages of a declaration can be asked besides their address, by somebody who would like to know.</summary>
internal static class Questions
{
    public static IEnumerable<string> About(Planted planted)
    {
        var (path, api, register) = (Planted.Path, $"/api/v1{Planted.Path}", planted.Register);
        string[] texts = ["draft", .. register.Versions.Select(version => version.Number.ToString())];
        Thing[] organisations = [Thing.Signatory, Thing.Embargoed, Thing.Invited, Thing.Request];
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            .. Thing.All.Select(thing => $"{path}/search?q={Uri.EscapeDataString(thing.Beginning)}"),
            .. Thing.All.Select(thing => $"{api}/search?q={Uri.EscapeDataString(thing.Beginning)}"),
            .. organisations.SelectMany(_ => new[] { "was", "was.json" }, (thing, page) => $"{path}/signatories/{page}?organisation={thing.Beginning}&date={today}"),
            .. texts.SelectMany(_ => texts, (from, to) => $"{path}/versions/compare?from={from}&to={to}"),
            .. Kinds.All.Select(kind => $"{path}/record?kind={kind.Kind}"),
            .. register.Roster.Organisations.Keys.SelectMany(slug => new[] { $"{path}/record?organisation={slug}", $"{path}/record?organisation={slug}&kind=neutrality-checked" }),
            .. Enum.GetValues<Role>().Select(role => $"{path}/record?office={role.Spelled()}"),
            .. EveryAddress.Unsent(planted.Site, Planted.Slug).Select(id => $"{path}/proposals/new?unsent={id}"),
            .. EveryAddress.Drafts(planted.Site, Planted.Slug).SelectMany(draft => new[] { $"{path}/draft-decisions/publishing?id={draft.Id}", $"{path}/{draft.About.Kind}s/{draft.About.Number}/{(draft.About.IsProposal ? "decision" : "answer")}?from={draft.Id}" }),
            .. Enumerable.Range(0, 4).Select(pages => $"{api}/record?after={pages * 10}"),
            .. register.Versions.Select(version => $"{api}/versions/{version.Number}?format=markdown"),
            .. new[] { "open", "needs-rewording", "decided", "withdrawn" }.Select(state => $"{api}/proposals?state={state}"),
            $"{path}/signatories?version=1.1", $"{path}/commitments?words=o", $"{path}/proposals/replace?Find=mend&By=mend",
        ];
    }
}
