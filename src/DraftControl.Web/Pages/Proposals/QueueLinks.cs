using DraftControl.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Addresses of the list and of what is in it, which keep the filter.</summary>
public static class QueueLinks
{
    /// <summary>The list, at the place of one of it.</summary>
    public static string ToList(this IUrlHelper url, Slug slug, Queue queue, QueueItem? at) => url.ToList(slug, queue.Filter, at, queue.PageOf(at));

    /// <summary>The list, from a page on.</summary>
    public static string ToList(this IUrlHelper url, Slug slug, WorkFilter filter, QueueItem? at = null, int? page = null) =>
        url.Page("/Proposals/Worklist", pageHandler: null, filter.With(("slug", slug), ("p", page)), protocol: null, host: null, fragment: at?.Anchor)!;

    /// <summary>Where one is decided, or answered.</summary>
    public static string ToDecide(this IUrlHelper url, Slug slug, WorkFilter filter, QueueItem item) =>
        url.Page(item.IsProposal ? "/Proposals/Decide" : "/Contributions/Answer", filter.Working(slug, item))!;

    /// <summary>The same with “accepted” selected.</summary>
    public static string ToAccept(this IUrlHelper url, Slug slug, WorkFilter filter, QueueItem item)
    {
        var route = filter.Working(slug, item);
        route["accept"] = "true";
        return url.Page(item.IsProposal ? "/Proposals/Decide" : "/Contributions/Answer", route)!;
    }

    /// <summary>Where one is read with all that is known of it.</summary>
    public static string ToRead(this IUrlHelper url, Slug slug, WorkFilter filter, QueueItem item) =>
        url.Page(item.IsProposal ? "/Proposals/Show" : "/Contributions/Show", filter.Working(slug, item))!;
}
