using DraftControl.Core.People;

namespace DraftControl.Tests.Web.Seen;

/// <content>What comes of testing the words, and the rules of publishing.</content>
public sealed partial class Planted
{
    private async Task Testing()
    {
        await Councillors();
        await Languages();
        await Rules();
    }

    private async Task Councillors()
    {
        var elm = Register.Roster.Holders(Role.Councillor).First(councillor => councillor.Office.Organisation == Slug.Parse("eastam")).Seq;
        await Program("steward@centre").Do($"{Api}/panels", new { name = "Spring", purpose = Thing.Panel.Word, members = new[] { elm } });
        await Program("elm@eastam").Do($"{Api}/interests", new { clauses = new[] { (await pen.Clause("We ask people")).GetProperty("id").GetString() }, interest = Thing.Interest.Word });
        await Program($"councillor@{Thing.EarlyOffice.Word}").Do($"{Api}/neutrality/text", new { textSha256 = await pen.TextHash(), finding = "concern", reason = Thing.WholeConcern.Word });
    }

    private async Task Languages()
    {
        object[] Answers(string sha256, Thing comment) => [new { sha256, answer = "needs-change", comment = comment.Word }];

        var words = (await pen.Clause("We publish costs")).GetProperty("sha256").GetString()!;
        var clerk = Register.Roster.Holders(Role.Practitioner).Single(held => held.Office.Organisation == Slug.Parse(Thing.EarlyOffice.Word)).Seq;
        await Program($"clerk@{Thing.EarlyOffice.Word}").Do($"{Api}/language/answers", new { answers = Answers(words, Thing.LanguageAnswer) });
        await Program("steward@centre").Do($"{Api}/language/received", new { appointment = clerk, received = $"{DateTime.UtcNow:yyyy-MM-dd}", mail = Thing.ReceivedMail.Word, answers = Answers((await pen.Clause(Thing.DraftWords.Word)).GetProperty("sha256").GetString()!, Thing.ReceivedAnswer) });
    }

    private async Task Rules()
    {
        var rules = (await Program("steward@centre").Get($"{Api}/policy")).Json;
        var terms = (await Program("steward@centre").Get($"{Api}/terms")).Json;
        await Program("steward@centre").Do($"{Api}/terms", new { terms = $"{Thing.Term.Word}: It is contested.", sha256 = terms.GetProperty("sha256").GetString() });
        await Program("editor@centre").Do($"{Api}/policy/proposals", new { policy = $"{rules.GetProperty("yaml").GetString()!.Replace("number: 1", "number: 2", StringComparison.Ordinal)}quiet-days: 1\n", reason = Thing.ProposedRules.Word });
        await Program("steward@centre").Do($"{Api}/candidates", new { version = "1.2", textSha256 = await pen.TextHash(), policySha256 = rules.GetProperty("sha256").GetString() });
        await Program("steward@centre").Do($"{Api}/candidates/withdrawal", new { version = "1.2", reason = Thing.CandidateBack.Word });
    }
}
