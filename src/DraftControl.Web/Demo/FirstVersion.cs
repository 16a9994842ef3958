using DraftControl.Core.Entries;

namespace DraftControl.Web.Demo;

/// <summary>How the demo's declaration gets to version 1.0.</summary>
internal static class FirstVersion
{
    public static readonly IReadOnlyList<Day> Days =
    [
        new(
            62,
            new Step.Propose(
                "rep@northam",
                "Say what we will repair",
                "At our residents' panel nobody knew what \"plumbing\" and \"taps\" stand for. Two people thought of boilers.",
                new Ask.Reword("We will fix the plumbing", "We will repair the systems and data that services rest on before we add new ones.")),
            new Step.Check("elm@southam", Finding.Neutral, Reason: null),
            new Step.Check("ash@westam", Finding.Neutral, Reason: null)),
        new(
            61,
            new Step.Check(
                "oak@southam",
                Finding.Concern,
                "It reads as a judgement on private companies. My group could not put its name to that.",
                "We will no longer be held to ransom")
            { Words = "put profit before residents" },
            new Step.Check("oak@southam", Finding.Neutral, Reason: null),
            new Step.Check("oak@eastam", Finding.Neutral, Reason: null),
            new Step.Check(
                "independent@eastam",
                Finding.Unsure,
                "Does this promise that every office stays open? I should like to hear from others first.",
                "We will keep help by telephone"),
            new Step.Check("independent@eastam", Finding.Neutral, Reason: null)),
        new(
            57,
            new Step.Propose(
                "rep@westam",
                "Say what a contract must allow",
                "A councillor reads the words about profit as political. What we need is to be able to leave a supplier and take our data along.",
                new Ask.Reword("We will no longer be held to ransom", "We will sign only contracts that let us take our data with us when we leave a supplier.")),
            new Step.Propose(
                "rep@guild",
                "Make room for digital skills",
                "Our members say that leaders' training is half of it. Councils also lose the people who do the work.",
                new Ask.Add("We will give leaders at every level", "- We will make room for digital skills when we recruit, and offer careers that keep the people who have them.")),
            new Step.Propose(
                "rep@centre",
                "Use central platforms first",
                "The platforms are paid for already, and every council that uses them makes them cheaper for the others.",
                new Ask.Reword("We will look for what other councils", "We will use central government's platforms first, and build or buy our own only where there is none."))),
        new(
            54,
            new Step.Decide("editor@guild", 1, DecisionCode.Accepted, "It says the same without the picture. The heading keeps the picture for those who like it."),
            new Step.Decide(
                "editor@northam",
                2,
                DecisionCode.AcceptedWithChanges,
                "The concern is met. Data that cannot be read elsewhere is no help, so the words now ask for an open format.")
            { Words = [new("We will no longer be held to ransom", "We will sign only contracts that let us take our data with us, in an open format, when we leave a supplier.")] },
            new Step.Decide("editor@centre", 3, DecisionCode.Accepted, "Three workshops asked for this, and nothing else in the text covers it."),
            new Step.Decide(
                "editor@northam",
                4,
                DecisionCode.NotAccepted,
                "This is the councils' own promise, and it should not tell them whose platform to use. Where a central platform serves best, the words as they stand lead to it as well.")),
        new(
            50,
            new Step.Enter("oak@southam", "The new words judge nobody.", (register, head) => new ConcernCleared(head, register.Concerns.Everything.Single(concern => concern.By.Person == head.By.Person && concern.End is null).Seq)),
            new Step.Check("elm@southam", Finding.Neutral, Reason: null),
            new Step.Check("oak@eastam", Finding.Neutral, Reason: null)),
        new(
            49,
            new Step.Check(
                "independent@eastam",
                Finding.Neutral,
                "I have spoken to colleagues: it promises help, and leaves open where the help is given.",
                "We will keep help by telephone"),
            new Step.Check("independent@eastam", Finding.Neutral, Reason: null)),
        new(47, new Step.Agree("editor@northam"), new Step.Agree("editor@guild")),
        new(46, new Step.Approve(Cast.Steward, "1.0")),
        new(40, new Step.Release(Cast.Steward, "1.0")),
    ];
}
