using System.Diagnostics.CodeAnalysis;

namespace DraftControl.Git;

/// <summary>The few values that were used last. Safe for many threads.</summary>
internal sealed class Recent<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> byKey = [];
    private readonly LinkedList<(TKey Key, TValue Value)> order = [];
    private readonly Lock gate = new();

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            order.Remove(node);
            order.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Keeps a value; the one that is there already wins, so that everybody shares it.</summary>
    public TValue Keep(TKey key, TValue value)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known))
            {
                return known.Value.Value;
            }

            byKey[key] = order.AddFirst((key, value));
            if (byKey.Count > capacity)
            {
                byKey.Remove(order.Last!.Value.Key);
                order.RemoveLast();
            }

            return value;
        }
    }
}
