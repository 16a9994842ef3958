using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Demo;

/// <summary>How the demo begins: the declaration is opened, and those who take part come together.</summary>
internal static class Beginning
{
    /// <summary>How many days before the demo is made.</summary>
    public const int Ago = 64;

    public static void Write(DemoPen pen, Template template)
    {
        pen.Open(Cast.Steward, new Opening(Line.Parse("Local Digital Declaration"), Language.Parse("en"), Cast.Opener, template.Text, template.Policy, template.Pages));

        foreach (var organisation in Cast.Others)
        {
            pen.Write(Cast.Steward, reason: null, (register, head, _) => register.Unchanged(new OrganisationRegistered(head, organisation)));
        }

        foreach (var person in Cast.Appointed)
        {
            pen.Write(Cast.Steward, reason: null, (register, head, _) => register.Unchanged(new Appointed(head, pen.Office(person), Cast.GroupOf(person))));
        }

        // A council says itself who its councillors are.
        foreach (var councillor in Cast.Appointed.Where(person => Cast.RoleOf(person) == Role.Councillor))
        {
            pen.Write($"rep@{Cast.OrganisationOf(councillor)}", reason: null, (register, head, _) =>
                register.Unchanged(new AppointmentConfirmed(head, register.Roster.Find(pen.Office(councillor))!.Seq)));
        }
    }
}
