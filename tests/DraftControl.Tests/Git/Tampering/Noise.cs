namespace DraftControl.Tests.Git.Tampering;

/// <summary>Random damage to bytes, the same for the same seed.</summary>
internal sealed class Noise(int seed)
{
    private static readonly string[] tasty = ["\n", "\n\n", " ", "\t", ": ", "-", "\\", "\"", "@", "9", "0", "\u200B", "\0", "parent ", "gpgsig ", "Change: ", "99999999999999999999", "🙂"];

    // The same damage for the same seed is the point: a case that fails can be tried again.
#pragma warning disable CA5394
    private readonly Random random = new(seed);

    public int Next(int below) => random.Next(below);

    public T Of<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    /// <summary>Flips, deletes, inserts, doubles or cuts off, once or a few times.</summary>
    public byte[] Damaged(byte[] bytes)
    {
        var result = bytes.ToList();
        for (var times = 1 + random.Next(3); times > 0 && result.Count > 0; times--)
        {
            var (at, length) = (random.Next(result.Count), 1 + random.Next(4));
            switch (random.Next(7))
            {
                case 0 or 1:
                    result[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    result.RemoveRange(at, Math.Min(length, result.Count - at));
                    break;
                case 3:
                    result.InsertRange(at, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256)));
                    break;
                case 4:
                    result.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Of(tasty)));
                    break;
                case 5:
                    result.InsertRange(at, result.GetRange(random.Next(at + 1), Math.Min(20, result.Count - at)));
                    break;
                default:
                    result.RemoveRange(at, random.Next(result.Count - at));
                    break;
            }
        }

        return [.. result];
    }
#pragma warning restore CA5394
}
