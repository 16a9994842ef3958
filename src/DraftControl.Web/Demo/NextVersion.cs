using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Demo;

/// <summary>The demo on its way to version 1.1: proposals in every state, a concern, and clauses that still have to be tested.</summary>
internal static class NextVersion
{
    public static readonly IReadOnlyList<Day> Days =
    [
        new(
            31,
            new Step.Propose(
                "rep@southam",
                "Publish what people tell us, too",
                "Figures alone do not show whether people got what they came for. We have published comments for a year, and it has helped.",
                new Ask.Reword("We will publish how well", "We will publish how well each of our main services works, what people have told us about it, and what we are doing to improve it.")),
            new Step.Propose(
                "rep@westam",
                "Publish figures that can be compared",
                "Every council counts in its own way, so nobody can learn from the figures of another.",
                new Ask.Reword("We will publish how well", "We will publish how well each of our main services works, in figures that can be compared with those of other councils.")),
            new Step.Propose(
                "rep@northam",
                "Say where savings go",
                "Staff ask what happens to the money that a better service saves. This would be an answer.",
                new Ask.Reword("We will judge projects", "We will judge projects by what they do for people, and put what we save back into front-line services."))),
        new(
            29,
            new Step.Propose(
                "rep@westam",
                "Train everybody who handles personal information",
                "Most of what went wrong with us last year went wrong because somebody had not been shown how to do it.",
                new Ask.Add("We will tell people, in words", "- We will train everybody who handles personal information, when they start and every year after.")),
            new Step.Propose(
                "rep@guild",
                "Pay digital specialists on one scale",
                "Neighbouring councils outbid each other for the same few people.",
                new Ask.Add("We will make room for digital skills", "- We will pay digital specialists on one scale that all councils agree.")),
            new Step.Propose(
                "rep@eastam",
                "Tell people what we heard from them",
                "Those who take the time to answer us want to know that somebody read it.",
                new Ask.Reword("We will find out what people need", "We will find out what people need before we build or buy anything, go on asking once a service is in use, and tell people what we heard.")),
            new Step.Propose(
                "rep@centre",
                "Name a year for closed systems to go",
                "Without a year, nobody plans for the end of a system that cannot share its data.",
                new Ask.Reword("We will choose systems whose parts", "We will choose systems whose parts can be replaced one by one, and that exchange data in open formats, and give up all others within five years.")),
            new Step.Propose(
                "rep@eastam",
                "Take out the choice of tools",
                "Our security team fears that it will be read as leave to install anything.",
                new Ask.Remove("We will let staff choose tools"))),
        new(
            24,
            new Step.Decide("editor@centre", 5, DecisionCode.Accepted, "Supported at both regional workshops. It adds what figures cannot show."),
            new Step.Decide(
                "editor@guild",
                7,
                DecisionCode.AcceptedWithChanges,
                "Accepted, but the promise to stop projects that do nothing for people must not get lost on the way.")
            { Words = [new("We will judge projects", "We will judge projects by what they do for people, stop those that do nothing for them, and put what we save back into front-line services.")] },
            new Step.Decide("editor@centre", 8, DecisionCode.Accepted, "A plain promise that anyone can see kept. No council spoke against it."),
            new Step.Decide("editor@northam", 9, DecisionCode.OutOfScope, "Pay is settled between employers and unions. The declaration says how we work, not what we pay."),
            new Step.Decide(
                "editor@guild",
                10,
                DecisionCode.AlreadyCovered,
                "Proposal 5 has us publish what people told us about each service. One promise about it is enough.")
            { CoveredBy = 5 },
            new Step.Decide("editor@northam", 11, DecisionCode.Deferred, "Councils must be able to cost this first. It goes to the workshop in spring, and stays open until then."),
            new Step.Withdraw("rep@eastam", 12, "Our staff forum asked us to leave the words in, and security is covered elsewhere in the text.")),
        new(
            17,
            new Step.Propose(
                "rep@northam",
                "Keep the two promises on reuse together",
                "They are about the same thing but stand three headings apart.",
                new Ask.Move("We will buy and build together", "We will look for what other councils")),
            new Step.Propose(
                "rep@eastam",
                "Share only what a person would expect",
                "The law allows more than people think it does. Their trust depends on what they expect.",
                new Ask.Reword("We will share information", "We will share information with other services where it helps the person it is about, and the person would expect it.")),
            new Step.Propose(
                "rep@southam",
                "Allow sharing that keeps somebody from harm",
                "As it stands, the clause would not cover a child at risk whose parent objects.",
                new Ask.Reword("We will share information", "We will share information with other services where it helps the person it is about or keeps somebody from harm, as far as the law allows.")),
            new Step.Propose(
                "rep@eastam",
                "Say how often we publish",
                "We drafted this before proposal 5 was accepted. A promise without a date is kept late.",
                new Ask.Reword("We will publish how well", "We will publish every year how well each of our main services works, and what we are doing to improve it."))
            { Draft = 4 }),
        new(
            12,
            new Step.Revise(
                "rep@northam",
                13,
                "Keep the two promises on reuse together",
                "Moving the words is not enough: those who build something should also offer it to others.",
                new Ask.Reword("We will look for what other councils", "We will look for what other councils have built already, and offer them what we have built, before we build or buy our own."),
                new Ask.Move("We will buy and build together", "We will look for what other councils")),
            new Step.Agree("editor@northam", "Agreed, so that councillors can test these words. What is still open can wait for the version after."),
            new Step.Agree("editor@guild")),
        new(
            6,
            new Step.Enter(
                Cast.Steward,
                "Please read the words that have changed since version 1.0 as your opponents would: could a party claim them, or attack them?",
                (register, head) => new PanelOpened(head, 1, Line.Parse("Reading for version 1.1"), Round: null, [.. register.Roster.Holders(Role.Councillor).Where(held => held.IsConfirmed).Select(held => held.Seq).Order()], Reading.Open)),
            new Step.Check("ash@westam", Finding.Neutral, Reason: null, "We will publish how well"),
            new Step.Check("elm@southam", Finding.Neutral, Reason: null, "We will judge projects"),
            new Step.Check("independent@eastam", Finding.Neutral, Reason: null, "We will publish how well")),
        new(
            5,
            new Step.Check(
                "oak@eastam",
                Finding.Concern,
                "Where savings should go is what our groups disagree on at every budget meeting. These words take one side of it.",
                "We will judge projects")
            { Words = "put what we save back into front-line services" },
            new Step.Check(
                "independent@westam",
                Finding.Unsure,
                "I agree with the aim, but I see why others would not read it as neutral.",
                "We will judge projects"),
            new Step.Check("elm@northam", Finding.Neutral, Reason: null, "We will train everybody")),
    ];
}
