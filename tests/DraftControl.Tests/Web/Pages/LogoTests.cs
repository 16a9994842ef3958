using System.Net;
using System.Text;
using DraftControl.Tests.Support;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Logos: only pixels are kept of them, and nobody sees one before its signature is public.</summary>
public sealed class LogoTests(SigningSite signing) : IClassFixture<SigningSite>
{
    private const string Marker = "EXIF-MARKER-4711";

    private Logos Logos => signing.Site.Services.GetRequiredService<Logos>();

    [Fact]
    public void Only_pixels_are_kept()
    {
        var png = Picture(800, 400, SKEncodedImageFormat.Png);
        byte[] chunk = [0, 0, 0, (byte)Marker.Length, .. "tEXt"u8, .. Encoding.ASCII.GetBytes(Marker), 0, 0, 0, 0];
        byte[] marked = [.. png.AsSpan(0, 33), .. chunk, .. png.AsSpan(33), .. "<script>"u8];

        var name = Logos.Keep(marked, out var complaint);

        Assert.Null(complaint);
        var kept = Logos.Read(name!)!;
        Assert.DoesNotContain(Marker, Encoding.Latin1.GetString(kept));
        Assert.DoesNotContain("<script>", Encoding.Latin1.GetString(kept));
        using var bitmap = SKBitmap.Decode(kept);
        Assert.Equal((400, 200), (bitmap.Width, bitmap.Height));
        Assert.NotNull(Logos.Keep(Picture(50, 50, SKEncodedImageFormat.Webp), out _));
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "svg", "is not a PNG or WebP file" }, { "gif", "is not a PNG or WebP file" }, { "jpeg", "is not a PNG or WebP file" },
        { "truncated", "is damaged or not complete" }, { "header", "cannot be read" }, { "bomb", "is 60,000 by 60,000 pixels" }, { "large", "is larger than 1 MB" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_logo_is_refused_with_what_to_do(string kind, string says)
    {
        var png = Picture(300, 300, SKEncodedImageFormat.Png);
        var file = kind switch
        {
            "svg" => Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>"),
            "gif" => Encoding.ASCII.GetBytes("GIF89a;;;;;;;;;;"),
            "jpeg" => Picture(30, 30, SKEncodedImageFormat.Jpeg),
            "truncated" => png[..(png.Length / 2)],
            "header" => png[..12],
            "bomb" => Bomb(png),
            _ => new byte[(1024 * 1024) + 1],
        };

        Assert.Null(Logos.Keep(file, out var complaint));
        Assert.Contains(says, complaint);
        Assert.Contains("Choose a PNG or WebP file of at most 1 MB and 4,000 by 4,000 pixels", complaint);
    }

    [Fact]
    public async Task A_logo_is_seen_by_nobody_else_before_its_signature_is_public()
    {
        var drafting = signing.Approved();
        await signing.Invite(drafting, "northam; logo@northam.example");
        var signatory = await new Somebody(signing.Site).Open($"{Mailbox.Link(signing.Site, "logo@northam.example")}/sign");
        signatory.Files["Fields.LogoFile"] = Picture(120, 60, SKEncodedImageFormat.Webp);
        await signatory.Press("Check your answers", [.. SigningSite.Answers, ("Fields.MayShowLogo", "true"), ("Fields.LogoText", "A bridge")]);
        Assert.Empty(signatory.Errors);
        var withKey = signatory.Page.QuerySelector("main img.dc-logo")!.GetAttribute("src")!;
        await signatory.Press("Ask to sign");
        await signing.Confirm(drafting, ("Which", "northam"));
        var address = withKey.Split('?')[0];

        Assert.Equal(HttpStatusCode.OK, (await Get(withKey)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get($"{address}?key=guess")).StatusCode);
        drafting.Opened("1.0");
        using var seen = await Get(address);
        Assert.Equal((HttpStatusCode.OK, "image/png", "nosniff"), (seen.StatusCode, seen.Content.Headers.ContentType!.MediaType, Assert.Single(seen.Headers.GetValues("X-Content-Type-Options"))));
        Assert.Contains("immutable", seen.Headers.CacheControl!.ToString());
        Assert.Equal("A bridge", (await new Somebody(signing.Site).Open($"{drafting.Path}/signatories")).Page.QuerySelector("main img.dc-logo")!.GetAttribute("alt"));
    }

    private Task<HttpResponseMessage> Get(string path) => signing.Site.Visitor().GetAsync(path, TestContext.Current.CancellationToken);

    private static byte[] Picture(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var encoded = bitmap.Encode(format, 90);
        return encoded.ToArray();
    }

    /// <summary>A small file whose header says that it is very large.</summary>
    private static byte[] Bomb(byte[] png)
    {
        var bomb = png.ToArray();
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(29), Crc(bomb.AsSpan(12, 17)));
        return bomb;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var part in bytes)
        {
            crc ^= part;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
