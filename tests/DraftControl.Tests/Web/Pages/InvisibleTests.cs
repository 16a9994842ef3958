using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A character that nobody sees is refused wherever text can be typed, with its code point, and what was typed stays.</summary>
public sealed class InvisibleTests(InvisibleTests.Desk desk) : IClassFixture<InvisibleTests.Desk>
{
    private static readonly int[] codePoints =
    [
        0x0007, 0x000B, 0x001B, 0x007F, 0x0085, 0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E, 0x200B, 0x200D, 0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xFE0F, 0xFEFF, 0x1D173, 0xE0041,
    ];

    private static readonly (string Place, string Who, string Path, string Button, (string Name, string Value)[] Fields)[] places =
    [
        ("title", "rep@northam", "/proposals/new?clause={plumbing}&op=remove", "Continue", [("Title", "Plain{}er"), ("Reason", "Why.")]),
        ("reason", "rep@northam", "/proposals/new?clause={plumbing}&op=remove", "Continue", [("Title", "Plainer"), ("Reason", "Wh{}y.")]),
        ("wording", "rep@northam", "/proposals/new?clause={plumbing}", "Continue", [("Changes[0].Wording", "We will fix the pip{}es."), ("Title", "Plainer"), ("Reason", "Why.")]),
        ("reason for a decision", "editor@centre", "/proposals/1/decision", "Continue", [("Code", "NotAccepted"), ("Reason", "N{}o.")]),
        ("words of a concern", "oak@eastam", "/neutrality/{hash}", "Record", [("Finding", "concern"), ("Words", "plumb{}ing"), ("Reason", "Why."), ("Clears", "Other words.")]),
        ("reason for a finding", "oak@eastam", "/neutrality/{hash}", "Record", [("Finding", "unsure"), ("Reason", "Wh{}y.")]),
        ("words to replace", "rep@northam", "/proposals/replace", "Show every place", [("Find", "tap{}s"), ("By", "sinks")]),
    ];

    public static TheoryData<int, string> Everywhere => [.. codePoints.SelectMany(_ => places, (codePoint, place) => (codePoint, place.Place))];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task An_invisible_character_is_refused_wherever_it_is_typed(int codePoint, string place)
    {
        var (_, who, path, button, fields) = places.Single(known => known.Place == place);
        var person = await desk.Person(who);
        (string Name, string Value)[] typed = [.. fields.Select(field => (field.Name, field.Value.Replace("{}", char.ConvertFromUtf32(codePoint), StringComparison.Ordinal)))];
        var seq = desk.Drafting.Register.Seq;

        if (button == "Show every place")
        {
            await person.Open($"{desk.Drafting.Path}{path}?{string.Join('&', typed.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}");
        }
        else
        {
            await person.Open(desk.Drafting.Path + path.Replace("{plumbing}", desk.Plumbing, StringComparison.Ordinal).Replace("{hash}", desk.Hash, StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, person.Status);
            await person.Press(button, typed);
        }

        Assert.Contains($"invisible character U+{codePoint:X4}", Assert.Single(person.Errors), StringComparison.Ordinal);
        Assert.Equal(seq, desk.Drafting.Register.Seq);
    }

    /// <summary>One site with one declaration, and the people who type, signed in once.</summary>
    public sealed class Desk : IDisposable
    {
        private readonly RunningSite site = new();
        private readonly Dictionary<string, Somebody> people = [];

        public Desk()
        {
            Drafting = Drafting.On(site);
            Plumbing = Drafting.Clause("plumbing before").ToString();
            Hash = Drafting.Register.Draft.Find(Drafting.Clause("plumbing before"))!.Wording.Hash.ToString();
            Drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Remove(Drafting.Clause("telephone")));
        }

        public Drafting Drafting { get; }

        public string Plumbing { get; }

        public string Hash { get; }

        public async Task<Somebody> Person(string name) => people.TryGetValue(name, out var known) ? known : people[name] = await Somebody.SignedIn(site, $"{name}.example");

        public void Dispose() => site.Dispose();
    }
}
