namespace DraftControl.Web.Editing;

/// <summary>A decision or an answer that is not published: seen by the editors who may decide what it is about.</summary>
public sealed class DraftDecision
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    public required string Declaration { get; init; }

    /// <summary>What it is about: <c>proposal-12</c>. There is one draft of each at most.</summary>
    public required string Item { get; init; }

    /// <summary>What is typed, as JSON.</summary>
    public required string Typed { get; set; }

    /// <summary>The entry that was read.</summary>
    public required string Tip { get; set; }

    /// <summary>Who saved it last.</summary>
    public required string SavedBy { get; set; }

    /// <summary>In which office.</summary>
    public required string Office { get; set; }

    public DateTimeOffset Saved { get; set; }

    /// <summary>Goes up with every saving, so that nobody overwrites what another editor wrote meanwhile.</summary>
    public int Revision { get; set; }

    public Decidable About => Decidable.Parse(Item);

    public DraftFields Fields => DraftFields.Read(Typed);

    /// <summary>Whether both say the same, whoever saved them.</summary>
    public bool SaysTheSameAs(DraftDecision other) => Typed == other.Typed;
}

/// <summary>What an editor says about a draft decision, to other editors only.</summary>
public sealed class DraftComment
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>The draft decision's id.</summary>
    public required string Draft { get; init; }

    public required string Declaration { get; init; }

    /// <summary>Who said it.</summary>
    public required string Person { get; set; }

    /// <summary>In which office.</summary>
    public required string Office { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; set; }

    /// <summary>As lists show it.</summary>
    public string FirstLine => Text.Split('\n')[0] is { Length: > 120 } line ? $"{line[..120]}…" : Text.Split('\n')[0];
}
