using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>A running site with declarations in which chief executives and the front line of Northam and Southam are asked: a fixture.</summary>
public sealed class LanguageSite : IDisposable
{
    public const string Chief = "chief@northam";
    public const string OtherChief = "chief@southam";
    public const string FrontLine = "clerk@northam";

    public RunningSite Site { get; } = RunningSite.With(("Limits:PublicForms", "100000"));

    public void Dispose() => Site.Dispose();

    public Drafting Drafting(string drafting = "public", string more = "")
    {
        var made = Support.Drafting.On(Site, drafting: drafting, more: more);
        made.Appoint(Chief, Role.ChiefExecutive);
        made.Appoint(OtherChief, Role.ChiefExecutive);
        made.Appoint(FrontLine, Role.Practitioner);
        return made;
    }

    public Task<Somebody> SignedIn(string name) => Somebody.SignedIn(Site, $"{name}.example");
}

/// <summary>What people say to words, written as if on the pages.</summary>
internal static class Answering
{
    public static Sha256 Hash(this Drafting drafting, string words) => drafting.Register.Draft.Find(drafting.Clause(words))!.Wording.Hash;

    public static void Said(this Drafting drafting, string by, LanguageAnswer answer, params string[] clauses)
    {
        var (name, role) = (by, by.StartsWith("chief", StringComparison.Ordinal) ? Role.ChiefExecutive : Role.Practitioner);
        var wordings = clauses.Length > 0 ? clauses.Select(drafting.Hash) : drafting.Register.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => clause.Wording.Hash);
        drafting.Did(name, role, (register, head) => new LanguageTested(head, register.Rounds.LastOrDefault()?.Number, [.. wordings], answer, FilledInBy.Themselves));
    }

    public static IReadOnlyList<LanguageTested> Tested(this Drafting drafting) => [.. drafting.Register.Entries.Select(recorded => recorded.Entry).OfType<LanguageTested>()];
}
