using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Panels;

/// <summary>Who is asked whether the whole text is neutral.</summary>
public static class WholeText
{
    /// <summary>Whether a councillor is asked now: the publishing rules want it, they may give findings, no clause waits for them any more, and they have said nothing of this text.</summary>
    public static bool AsksForWholeText(this Register register, Office councillor, DateTimeOffset at) =>
        register.Files.Policy.WholeText is not null
        && register.Roster.MayAct(councillor)
        && register.WaitsFor(councillor) is null
        && !register.HasSaidOfText(councillor.Person, at)
        && !register.WaitingFor(councillor, at).Any();

    /// <summary>Whether somebody has given a finding on the text as it stands that has not expired.</summary>
    public static bool HasSaidOfText(this Register register, PersonId councillor, DateTimeOffset at) =>
        register.TextChecks.By(councillor, register.Files.TextHash) is { } said && !register.IsExpiredOnText(said, at);
}
