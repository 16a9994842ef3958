using DraftControl.Core.Entries;
using DraftControl.Web.Answers;
using DraftControl.Web.Intake;

namespace DraftControl.Tests.Web.Answers;

/// <summary>Answers as cells of a table hold them, and places as ISO's template names them.</summary>
public sealed class ObservationTests
{
    [Theory]
    [InlineData("Not accepted: No", AnswerCode.NotAccepted, null, "No")]
    [InlineData("  not-accepted :  No: never ", AnswerCode.NotAccepted, null, "No: never")]
    [InlineData("ACCEPTED WITH CHANGES by proposal 12: Yes", AnswerCode.AcceptedWithChanges, 12, "Yes")]
    [InlineData("Accepted, in proposal 7: Yes", AnswerCode.Accepted, 7, "Yes")]
    [InlineData("Already covered: By clause 3.2\r\nand 3.3", AnswerCode.AlreadyCovered, null, "By clause 3.2\nand 3.3")]
    [InlineData("Noted:", AnswerCode.Noted, null, "")]
    public void An_answer_is_read_however_it_is_typed(string cell, AnswerCode code, int? proposal, string reason) =>
        Assert.Equal(new Observation(code, proposal, reason), Observation.Read(cell));

    [Theory]
    [InlineData("")]
    [InlineData("Accepted")]
    [InlineData("We noted: nothing")]
    [InlineData("Accepted by proposal twelve: Yes")]
    [InlineData("Noted, as ever: Yes")]
    public void What_is_no_answer_is_not_guessed(string cell) => Assert.Null(Observation.Read(cell));

    [Theory]
    [InlineData("Say how", "12", "")]
    [InlineData("Say how", "", "Table 2; Line: 3")]
    [InlineData("Say how\n\n(Line: none)", "12 to 14", "3, second sentence")]
    [InlineData("Say (how)", "", "")]
    public void A_place_comes_apart_as_it_was_put_together(string point, string line, string paragraph) =>
        Assert.Equal((point, line, paragraph), PlaceInClause.Apart(PlaceInClause.With(point, line, paragraph)));
}
