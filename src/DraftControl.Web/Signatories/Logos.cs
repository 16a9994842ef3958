using DraftControl.Core.Wordings;
using SkiaSharp;

namespace DraftControl.Web.Signatories;

/// <summary>
/// Logos, each decoded under limits and encoded again, so that nothing but its pixels is kept. A file is named by the
/// SHA-256 of what is in it.
/// </summary>
public sealed class Logos(DataFolder data, TimeProvider clock) : IDisposable
{
    /// <summary>What is asked for, to be said where a file will not do.</summary>
    public const string Demand = "Choose a PNG or WebP file of at most 1 MB and 4,000 by 4,000 pixels";

    private const int MostBytes = 1024 * 1024;
    private const int MostPixels = 4000;
    private const int Width = 400;

    // A picture of 4,000 by 4,000 pixels takes 64 MB while it is decoded.
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Keeps a logo.</summary>
    /// <param name="file">What was sent.</param>
    /// <param name="complaint">What is wrong with it, and what to do; null where it was kept.</param>
    /// <returns>Its name; null where it will not do.</returns>
    public Sha256? Keep(byte[] file, out string? complaint)
    {
        complaint = file.Length > MostBytes ? $"The logo is larger than 1 MB. {Demand}"
            : IsPng(file) || IsWebP(file) ? null
            : $"The logo is not a PNG or WebP file. {Demand}";
        if (complaint is not null)
        {
            return null;
        }

        one.Wait();
        try
        {
            return Encoded(file, out complaint) is { } png ? Kept(png) : null;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>The logo's bytes, as PNG; null where there is none of this name.</summary>
    public byte[]? Read(Sha256 name) => File.Exists(PathOf(name)) ? File.ReadAllBytes(PathOf(name)) : null;

    /// <summary>Makes sure of a logo that was kept before, as if it had been sent just now.</summary>
    /// <returns>Whether it is still there.</returns>
    public bool Hold(Sha256 name)
    {
        try
        {
            File.SetLastWriteTimeUtc(PathOf(name), clock.GetUtcNow().UtcDateTime);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Removes the files that nobody has sent since a time, but for those whose logos are named.</summary>
    public void Remove(DateTimeOffset before, IReadOnlySet<string> needed)
    {
        var folder = new DirectoryInfo(data.File("logos"));
        foreach (var file in folder.Exists ? folder.GetFiles() : [])
        {
            if (!needed.Contains(Path.GetFileNameWithoutExtension(file.Name)) && file.LastWriteTimeUtc < before.UtcDateTime)
            {
                file.Delete();
            }
        }
    }

    public void Dispose() => one.Dispose();

    private static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    private static bool IsWebP(ReadOnlySpan<byte> file) => file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8);

    private static byte[]? Encoded(byte[] file, out string? complaint)
    {
        using var codec = SKCodec.Create(new SKMemoryStream(file));
        if (codec is null)
        {
            complaint = $"The logo cannot be read. {Demand}";
            return null;
        }

        // From the header, before any pixel is decoded.
        if (codec.Info.Width is < 1 or > MostPixels || codec.Info.Height is < 1 or > MostPixels)
        {
            complaint = $"The logo is {codec.Info.Width:N0} by {codec.Info.Height:N0} pixels. {Demand}";
            return null;
        }

        if (codec.FrameCount > 1)
        {
            complaint = "The logo moves. Choose a picture that stands still";
            return null;
        }

        using var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
        {
            complaint = $"The logo is damaged or not complete. {Demand}";
            return null;
        }

        using var small = Fitted(bitmap);
        using var encoded = small.Encode(SKEncodedImageFormat.Png, 100);
        complaint = null;
        return encoded.ToArray();
    }

    private static SKBitmap Fitted(SKBitmap bitmap) => bitmap.Width <= Width && bitmap.Height <= Width ? bitmap.Copy()
        : bitmap.Resize(Size(bitmap.Width, bitmap.Height, Math.Min((double)Width / bitmap.Width, (double)Width / bitmap.Height)), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));

    private static SKSizeI Size(int width, int height, double scale) => new(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)));

    private Sha256 Kept(byte[] png)
    {
        var name = Sha256.Of(png);
        Directory.CreateDirectory(data.File("logos"));
        if (!Hold(name))
        {
            // Whoever reads sees the whole file or none.
            var part = $"{PathOf(name)}.{Guid.NewGuid():N}";
            File.WriteAllBytes(part, png);
            File.Move(part, PathOf(name), overwrite: true);
            Hold(name);
        }

        return name;
    }

    private string PathOf(Sha256 name) => Path.Combine(data.File("logos"), $"{name}.png");
}
