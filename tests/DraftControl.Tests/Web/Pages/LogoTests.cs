using System.Net;
using System.Text;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
        var signatory = await Uploaded(drafting, "northam", Picture(120, 60, SKEncodedImageFormat.Webp));
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

    [Fact]
    public async Task A_logo_whose_request_is_not_sent_or_is_declined_goes_after_some_days_and_the_others_stay()
    {
        var drafting = signing.Approved();
        var (left, declined, waiting, confirmed) = (Picture(31, 60), Picture(32, 60), Picture(33, 60), Picture(34, 60));
        await Uploaded(drafting, "eastam", left);
        await Asked(drafting, "vendor", declined);
        await (await (await signing.Steward()).Open($"{drafting.Path}/signing/requests/{signing.Last(drafting).Id}")).Press("Do not confirm", ("Answer", "Ask your cabinet first."));
        await Asked(drafting, "northam", confirmed);
        await signing.Confirm(drafting, ("Which", "northam"));
        await Asked(drafting, "southam", waiting);

        Night(days: 6);
        Assert.All([left, declined, waiting, confirmed], logo => Assert.True(IsKept(logo)));
        Night(days: 2);

        Assert.Equal([false, false, true, true], new[] { left, declined, waiting, confirmed }.Select(IsKept));
    }

    [Fact]
    public async Task A_logo_that_went_meanwhile_is_asked_for_again_and_one_that_is_looked_at_again_stays()
    {
        var drafting = signing.Approved();
        var late = await Uploaded(drafting, "eastam", Picture(35, 60));
        var slow = await Uploaded(drafting, "southam", Picture(36, 60));
        Night(days: 6);
        await slow.Press("Change");
        Night(days: 2);

        await late.Press("Ask to sign");
        await slow.Press("Check your answers");

        Assert.Equal(["Choose a PNG or WebP file of at most 1 MB and 4,000 by 4,000 pixels"], late.Errors);
        Assert.Equal("A bridge", late.Field("Fields.LogoText"));
        Assert.Empty(slow.Errors);
    }

    /// <summary>An organisation's answers with a logo, shown to be checked.</summary>
    private async Task<Somebody> Uploaded(Drafting drafting, string organisation, byte[] logo)
    {
        var address = $"logo-{drafting.Slug}@{organisation}.example";
        await signing.Invite(drafting, $"{organisation}; {address}");
        var signatory = await new Somebody(signing.Site).Open($"{Mailbox.Link(signing.Site, address)}/sign");
        signatory.Files["Fields.LogoFile"] = logo;
        await signatory.Press("Check your answers", [.. SigningSite.Answers, ("Fields.MayShowLogo", "true"), ("Fields.LogoText", "A bridge")]);
        signatory.Files.Clear();
        Assert.Empty(signatory.Errors);
        return signatory;
    }

    private async Task Asked(Drafting drafting, string organisation, byte[] logo) => await (await Uploaded(drafting, organisation, logo)).Press("Ask to sign");

    /// <summary>Some days pass, and the last night's upkeep is done.</summary>
    private void Night(int days)
    {
        signing.Site.Clock.Pass(TimeSpan.FromDays(days));
        signing.Site.Services.GetServices<IHostedService>().OfType<Upkeep>().Single().Run();
    }

    private bool IsKept(byte[] logo)
    {
        using var bitmap = SKBitmap.Decode(logo);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return Logos.Read(Sha256.Of(encoded.ToArray())) is not null;
    }

    private static byte[] Picture(int width, int height) => Picture(width, height, SKEncodedImageFormat.Png);

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
