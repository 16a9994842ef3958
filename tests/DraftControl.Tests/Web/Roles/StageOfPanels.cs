using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Panels;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Roles;

/// <summary>Panels and what councillors found. Panels read under seal here, so that a row about findings begins without one.</summary>
internal sealed partial class Stage
{
    /// <summary>Words that nobody's council brought.</summary>
    public string FreeWords => $"{Register.Draft.Find(drafting.Clause("telephone"))!.Wording.Hash}";

    /// <summary>The appointment of a councillor who sits on no panel.</summary>
    public int NewCouncillor() => drafting.Councillor($"{NewName()}@southam", "oak");

    /// <summary>Closes the panel that is open, where there is one, and opens what was given under its seal.</summary>
    public Stage NoPanel()
    {
        if (Register.OpenPanel() is { } panel)
        {
            drafting.Did("steward@centre", Role.Steward, (_, head) => new PanelClosed(head, panel.Number));
        }

        var seals = Site.Services.GetRequiredService<SealedFindings>();
        foreach (var given in Register.Panels.SelectMany(panel => panel.ToOpen()).ToList())
        {
            var open = seals.Find(Slug, given.Seal)!;
            drafting.Did("steward@centre", Role.Steward, (_, head) => new FindingOpened(head with { Reason = open.Reason }, given.Seq, open.Finding, open.Words, open.Salt));
        }

        return this;
    }

    /// <summary>A panel of both councillors, that is open.</summary>
    public int Panel()
    {
        NoPanel();
        return drafting.Panel(Who.OwnCouncillor.Name(), Who.OtherCouncillor.Name());
    }

    /// <summary>The same once it has closed, with a finding that is not opened yet.</summary>
    public int UnopenedPanel()
    {
        var number = Panel();
        drafting.FoundNeutral(Who.OtherCouncillor.Name(), drafting.Clause("telephone"));
        drafting.Did("steward@centre", Role.Steward, (_, head) => new PanelClosed(head, number));
        return number;
    }

    /// <summary>A concern of Northam's councillor about words that nobody's council brought.</summary>
    public int Concern()
    {
        NoPanel();
        NoConcern();
        return drafting.RaisedConcern(Who.OwnCouncillor.Name(), drafting.Clause("telephone"), "telephone").Entry.Seq;
    }

    /// <summary>Words of which both councillors have found something.</summary>
    public string FoundWords()
    {
        NoPanel();
        foreach (var who in People.Councillors)
        {
            drafting.FoundNeutral(who.Name(), drafting.Clause("telephone"));
        }

        return FreeWords;
    }

    /// <summary>The whole text, of which both councillors have found something.</summary>
    public string FoundText()
    {
        NoPanel();
        foreach (var who in People.Councillors)
        {
            drafting.Did(who.Name(), Role.Councillor, (register, head) => new TextChecked(head, register.Files.TextHash, Finding.Neutral));
        }

        return TextHash;
    }

    /// <summary>A clause in which no councillor has an interest.</summary>
    public ClauseId NoInterest()
    {
        foreach (var declared in People.Councillors.SelectMany(who => Register.Interests.Of(drafting.Person(who.Name()))).ToList())
        {
            drafting.Did(People.Councillors.First(who => drafting.Person(who.Name()) == declared.By.Person).Name(), Role.Councillor, (_, head) => new InterestEnded(head, declared.Seq));
        }

        return drafting.Clause("find out");
    }

    /// <summary>An interest of Northam's councillor.</summary>
    public int Interest()
    {
        var clause = NoInterest();
        return drafting.Did(Who.OwnCouncillor.Name(), Role.Councillor, (_, head) => new InterestDeclared(head, [clause])).Entry.Seq;
    }

    private void NoConcern()
    {
        foreach (var concern in Register.Concerns.Everything.Where(concern => !concern.IsSealed && !concern.Clauses.IsEmpty).ToList())
        {
            drafting.Did(Who.OwnCouncillor.Name(), Role.Councillor, (_, head) => new ConcernCleared(head, concern.Seq));
        }
    }
}
