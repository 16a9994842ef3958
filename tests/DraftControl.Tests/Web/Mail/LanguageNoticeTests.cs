using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Mail;

/// <summary>When a round opens, those are asked who have something to answer.</summary>
public sealed class LanguageNoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    [Fact]
    public void Chief_executives_and_the_front_line_are_asked_when_a_round_opens_as_long_as_they_have_something_to_answer()
    {
        var drafting = room.Drafting();
        foreach (var (name, role) in new[] { ("chief@northam", Role.ChiefExecutive), ("clerk@northam", Role.Practitioner), ("done@southam", Role.ChiefExecutive) })
        {
            drafting.Appoint(name, role);
        }

        var wordings = drafting.Register.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => clause.Wording.Hash).ToList();
        drafting.Did("done@southam", Role.ChiefExecutive, (_, head) => new LanguageTested(head, null, wordings, LanguageAnswer.NameToIt, FilledInBy.Themselves));
        room.Told(drafting);
        room.Forget(drafting.Slug);
        drafting.Did("steward@centre", Role.Steward, (register, head) => new RoundOpened(head, 1, Line.Parse("Spring"), new(head.At), new(head.At.AddDays(9))));

        var told = room.Told(drafting);

        Assert.DoesNotContain(told, mail => mail.To == "done@southam.example");
        foreach (var name in new[] { "chief@northam.example", "clerk@northam.example" })
        {
            var mail = Assert.Single(told, mail => mail.To == name);
            Assert.Equal("Could you put your name to the text? Spring", mail.Subject);
            Assert.Contains("7 clauses wait for you", mail.Text);
            Assert.Contains($"Say whether you could put your name to it:\nhttp://declarations.example/declarations/{drafting.Slug}/language/answer", mail.Text);
        }
    }
}
