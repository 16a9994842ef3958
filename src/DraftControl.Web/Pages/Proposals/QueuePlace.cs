using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Where an editor is in the list that they work through.</summary>
/// <param name="Slug">The declaration.</param>
/// <param name="Queue">The list as it stands.</param>
/// <param name="Kind">The kind of what they are at.</param>
/// <param name="Number">Its number.</param>
/// <param name="IsReading">Whether they read it, and do not decide yet.</param>
public sealed record QueuePlace(Slug Slug, Queue Queue, string Kind, int Number, bool IsReading = false)
{
    /// <summary>What they are at; null where it is not in the list.</summary>
    public QueueItem? Item => Queue.Find(Kind, Number);

    public int Left => Queue.LeftBeside(Kind, Number);

    /// <summary>The place of somebody who goes from one to the next; null for everybody else.</summary>
    public static QueuePlace? Of(DeclarationPage page, EditorsRoom room, string kind, int number, bool isReading = false) =>
        WorkFilter.IsWorking(page.Request.Query) && page.SignedIn.Holds(page.Register, Role.Editor) is { } editor
            ? new(page.Slug, ListOf(page.Register, page.Slug, editor, WorkFilter.Of(page.Request.Query), room), kind, number, isReading)
            : null;

    /// <summary>The place of somebody who begins to go from one to the next here.</summary>
    public static QueuePlace Begun(DeclarationPage page, EditorsRoom room, string kind, int number) =>
        new(page.Slug, ListOf(page.Register, page.Slug, page.SignedIn.Holds(page.Register, Role.Editor)!, WorkFilter.None, room), kind, number);

    /// <summary>The list of an editor as it stands.</summary>
    public static Queue ListOf(Register register, Slug slug, Office editor, WorkFilter filter, EditorsRoom room) =>
        new(register, editor, filter, room.Clock.GetUtcNow(), room.Claims.In(slug, register, editor));

    /// <summary>Goes on after this one is decided, to the next or back to the list, and says there what was done.</summary>
    /// <param name="page">The page.</param>
    /// <param name="done">What was done.</param>
    /// <param name="now">The register with the decision.</param>
    /// <param name="room">What editors keep among themselves, with the time.</param>
    /// <param name="goesOn">Whether the editor wants the next one at once.</param>
    public IActionResult GoOn(DeclarationPage page, string done, Register now, EditorsRoom room, bool goesOn)
    {
        var later = ListOf(now, Slug, page.SignedIn.Holds(now, Role.Editor)!, Queue.Filter, room);
        var next = Queue.Next(later, Kind, Number);
        page.TempData["Done"] = next is not null ? $"{done} {later.LeftBeside(Kind, Number)} left."
            : Queue.Filter.IsEmpty ? $"{done} Nothing else waits for you."
            : $"{done} Nothing else in this list waits for you.";
        return page.LocalRedirect(next is not null && goesOn ? page.Url.ToDecide(Slug, Queue.Filter, next) : page.Url.ToList(Slug, later, next));
    }
}
