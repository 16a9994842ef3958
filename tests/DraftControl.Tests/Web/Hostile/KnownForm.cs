namespace DraftControl.Tests.Web.Hostile;

/// <summary>One form, wherever it stands, and what became of it.</summary>
internal sealed record KnownForm(FoundForm Form)
{
    public List<(Vandal Who, string Address)> Places { get; } = [];

    /// <summary>How often it was sent.</summary>
    public int Sent { get; set; }

    /// <summary>How often it was taken.</summary>
    public int Taken { get; set; }

    /// <summary>How often it led to another page in the end, as what is recorded does.</summary>
    public int Recorded { get; set; }

    /// <summary>What the site said last.</summary>
    public string Says { get; set; } = "";

    /// <summary>How often it has to be sent until every choice has been made, and every button pressed, with both kinds of markup.</summary>
    public int Ways => 2 * Math.Max(Form.Variants, Form.Buttons.Count);

    /// <summary>The fields whose markup was taken.</summary>
    public SortedSet<string> Marked { get; } = new(StringComparer.Ordinal);

    public override string ToString() => $"{Form.Page}: sent {Sent}, taken {Taken}, recorded {Recorded}; markup in {(Marked.Count == 0 ? "nothing" : string.Join(", ", Marked))}{(Says.Length == 0 ? "" : $" – {Says}")}";
}
