using DraftControl.Core.People;

namespace DraftControl.Web.Declarations;

/// <summary>What somebody does in an office, after "You".</summary>
public static class Duties
{
    public static string Of(Role role) => role switch
    {
        Role.Representative => "propose wording for your organisation, and read what was decided and why",
        Role.Editor => "decide proposals of other organisations with a reason, and agree to the text",
        Role.Councillor => "check that the words are politically neutral, clause by clause",
        Role.ChiefExecutive => "say whether the language can be understood and answered for",
        Role.Practitioner => "say whether the language makes sense in front-line work",
        Role.Steward => "run the declaration: register organisations, appoint people, approve and release versions",
        _ => "take part",
    };
}
