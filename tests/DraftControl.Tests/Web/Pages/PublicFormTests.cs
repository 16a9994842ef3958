using System.Globalization;
using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Forms that anybody may send: whoever sends too many is told when to come back, and loses nothing.</summary>
public sealed class PublicFormTests
{
    public static TheoryData<string, string> Forms => new()
    {
        { "/sign", "Send me the link" },
        { "/examples/suggest", "Send" },
        { "/commitments/northam/contact", "Send the message" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Too_many_from_one_address_are_refused_with_a_time_and_what_was_typed(string form, string button)
    {
        using var site = RunningSite.With(("Limits:PublicForms", "1"));
        var drafting = Drafting.On(site);
        drafting.Released();
        Signed(site, drafting);
        (string, string)[] answers = form switch
        {
            "/sign" => [("Name", "Upland Trust"), ("Class", "other-public"), ("Nation", "Wales"), ("Email", "clerk@upland.example")],
            "/examples/suggest" => [("Organisation", "Upland Trust"), ("Email", "clerk@upland.example"), ("Heading", "Drains that mend themselves"), ("Text", "We asked the people who live there.\n\nIt worked.")],
            _ => [("Name", "B. Reader"), ("Organisation", "Upland Trust"), ("Email", "clerk@upland.example"), ("Message", "How did you do it?")],
        };
        await Sent(site, drafting, form, button, answers);

        var visitor = await Sent(site, drafting, form, button, answers);

        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.InRange(int.Parse(visitor.RetryAfter!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(["Too many forms came from your address. Wait a minute, then send it again"], visitor.Errors);
        Assert.All(answers.Where(answer => answer.Item1 != "Class"), answer => Assert.Equal(answer.Item2, visitor.Field(answer.Item1)));
        Assert.All(answers.Where(answer => answer.Item1 == "Class"), _ => Assert.NotNull(visitor.Page.QuerySelector("input[value='other-public'][checked]")));
    }

    private static async Task<Somebody> Sent(RunningSite site, Drafting drafting, string form, string button, (string, string)[] answers)
    {
        var visitor = await new Somebody(site).Open($"{drafting.Path}{form}");
        return await visitor.Press(button, answers);
    }

    /// <summary>Northam has signed, and can be reached.</summary>
    private static void Signed(RunningSite site, Drafting drafting)
    {
        drafting.Signed("northam", "1.0");
        var request = new SignatureRequest
        {
            Id = "1",
            Kind = RequestKind.Sign,
            Declaration = drafting.Slug.ToString(),
            Version = "1.0",
            Organisation = "Northam Borough Council",
            Class = "local-authority",
            ContactName = "A. Clerk",
            ContactEmail = "clerk@northam.example",
            Created = DateTimeOffset.UtcNow,
        };
        site.Services.GetRequiredService<Contacts>().Keep(request, Slug.Parse("northam"));
    }
}
