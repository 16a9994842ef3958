using System.Runtime.CompilerServices;

namespace DraftControl.Core.Registers;

/// <summary>
/// Something that is worked out from a register for all who ask, and kept as long as the register is: a register never changes, and
/// a thousand pages are read of each.
/// </summary>
/// <typeparam name="T">What is worked out.</typeparam>
/// <param name="of">How, from the register alone. May be asked twice at the same time.</param>
public sealed class Kept<T>(Func<Register, T> of)
    where T : class
{
    private readonly ConditionalWeakTable<Register, T> known = [];

    public T Of(Register register) => known.TryGetValue(register, out var found) ? found : known.GetValue(register, asked => of(asked));
}
