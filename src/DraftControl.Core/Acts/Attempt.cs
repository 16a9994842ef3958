using DraftControl.Core.Rules;

namespace DraftControl.Core.Acts;

/// <summary>What a page or endpoint makes of a form: an act, or a refusal because what was typed does not fit the register.</summary>
public sealed class Attempt
{
    private Attempt(Act? act, Refusal? refusal) => (Act, Refusal) = (act, refusal);

    /// <summary>The act; null where it is refused.</summary>
    public Act? Act { get; }

    /// <summary>Why not; null where there is an act.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Attempt(Act act) => new(act, refusal: null);

    public static implicit operator Attempt(Refusal refusal) => new(act: null, refusal);
}
