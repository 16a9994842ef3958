using DraftControl.Core.Registers;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Answers;

/// <summary>What was asked for and what became of it, as far as somebody asks: the same on pages and in files.</summary>
public abstract class AnswersPage(Access access) : DeclarationPage(access)
{
    [FromQuery]
    public string? Organisation { get; set; }

    [FromQuery]
    public string? Occasion { get; init; }

    [FromQuery]
    public string? Clause { get; init; }

    [FromQuery]
    public string? Code { get; init; }

    [FromQuery]
    public string? State { get; init; }

    [FromQuery]
    public string? Round { get; init; }

    /// <summary>What is asked for, for addresses of the same selection.</summary>
    public AskedPoints Asked => new() { Organisation = Organisation, Occasion = Occasion, Clause = Clause, Code = Code, State = State, Round = Round };

    /// <summary>The points that pass the filter but for their state.</summary>
    public IReadOnlyList<Point> InAnyState { get; private set; } = [];

    /// <summary>The points that pass the filter.</summary>
    public IReadOnlyList<Point> Found { get; private set; } = [];

    /// <summary>The address of a page or file of this selection.</summary>
    /// <param name="page">The page.</param>
    /// <param name="more">What it says besides, or instead; null leaves out.</param>
    public string To(string page, params (string Name, object? Value)[] more)
    {
        var route = new RouteValueDictionary(Asked.Given.Select(given => KeyValuePair.Create(given.Key, (object?)given.Value))) { ["slug"] = Slug };
        foreach (var (name, value) in more)
        {
            route[name] = value;
        }

        return Url.Page(page, route)!;
    }

    /// <summary>Reads what is asked for; a field that cannot be read is left out and has its error.</summary>
    protected void Select()
    {
        var filter = Asked.Read(Register, ModelState.AddModelError);
        var inAnyState = filter with { State = null };
        InAnyState = inAnyState.IsEmpty ? Points.All(Register) : [.. Points.All(Register).Where(point => inAnyState.Matches(Register, point))];
        Found = filter.State is null ? InAnyState : [.. InAnyState.Where(point => filter.Matches(Register, point))];
    }
}
