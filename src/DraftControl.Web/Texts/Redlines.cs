using DraftControl.Core.Wordings;
using Microsoft.Extensions.Caching.Memory;

namespace DraftControl.Web.Texts;

/// <summary>Redlines between wordings, computed once for each pair and kept while there is room.</summary>
public sealed class Redlines : IDisposable
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 64 * 1024 * 1024 });

    public Redline Between(string old, string @new) => cache.GetOrCreate((Sha256.Of(old), Sha256.Of(@new)), entry =>
    {
        entry.Size = 200 + (4 * (old.Length + @new.Length));
        return Redline.Between(old, @new);
    })!;

    public void Dispose() => cache.Dispose();
}
