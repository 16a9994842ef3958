using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Editing;

/// <summary>What is typed of a decision or an answer, finished or not, as it is kept.</summary>
public sealed record DraftFields
{
    // Nothing is escaped that need not be, so that an address in it is found when its owner erases their account.
    private static readonly JsonSerializerOptions options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As the ledger spells it.</summary>
    public string? Code { get; init; }

    public string? Reason { get; init; }

    /// <summary>The number of the proposal that covers it or takes it up, as typed.</summary>
    public string? Proposal { get; init; }

    /// <summary>The editor's own words for clauses.</summary>
    public IReadOnlyList<KeptWording> Wordings { get; init; } = [];

    /// <summary>The ids of the clauses that are left as they are.</summary>
    public IReadOnlyList<string> Leaving { get; init; } = [];

    public DateFields AnswerBy { get; init; } = new();

    public MeetingFields Meeting { get; init; } = new();

    public sealed record KeptWording(string Clause, string Wording);

    /// <summary>The words of a clause as a form holds them.</summary>
    [JsonIgnore]
    public List<TypedWording> OwnWords => [.. Wordings.Where(kept => ClauseId.TryParse(kept.Clause, provider: null, out _)).Select(kept => new TypedWording { Clause = ClauseId.Parse(kept.Clause), Wording = kept.Wording })];

    /// <summary>What becomes of it in words; null where nothing is selected yet.</summary>
    public string? CodeInWords(bool isProposal) => isProposal
        ? DecisionCodes.TryParse(Code, out var decision) ? decision.InWords() : null
        : AnswerCodes.TryParse(Code, out var answer) ? answer.InWords() : null;

    public static IReadOnlyList<KeptWording> Kept(IEnumerable<KeyValuePair<ClauseId, string>> wordings) => [.. wordings.Select(wording => new KeptWording(wording.Key.ToString(), wording.Value))];

    public static DraftFields Read(string json) => JsonSerializer.Deserialize<DraftFields>(json, options)!;

    public string Json() => JsonSerializer.Serialize(this, options);
}
