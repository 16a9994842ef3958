using System.Globalization;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Look;

/// <summary>
/// What the service is called and which colours it wears, as its operator set them: <c>Look:Name</c>, <c>Look:Brand</c> for the
/// header and the buttons, <c>Look:Link</c> for links. The other colours are made from these, so that nothing gets too pale to read.
/// </summary>
public sealed record ServiceLook
{
    private const double ForText = 4.5;
    private const double ForEdges = 3;

    private ServiceLook(string name, Colour brand, Colour link)
    {
        (Name, Brand, Link) = (name, brand, link);
        OnBrand = brand.Contrast(Colour.White) >= ForText ? Colour.White : Colour.Black;
        Css = $":root{{{string.Concat(Properties().Select(property => $"--{property.Name}:{property.Colour};"))}}}\n";
        Fingerprint = Sha256.Of(Css).ToString()[..12];
    }

    public string Name { get; }

    public Colour Brand { get; }

    public Colour Link { get; }

    /// <summary>What is written on the brand's colour: white, or black where white would not read.</summary>
    public Colour OnBrand { get; }

    /// <summary>A light ground for the menu and the footer.</summary>
    public Colour Tint => Brand.With(Colour.White, 0.93);

    /// <summary>The button when somebody points at it.</summary>
    public Colour Hover => OnBrand == Colour.White ? Brand.With(Colour.Black, 0.3) : Brand.With(Colour.White, 0.3);

    /// <summary>The stylesheet that comes after ours.</summary>
    public string Css { get; }

    /// <summary>What stands in the stylesheet's address, so that browsers may keep it for ever.</summary>
    public string Fingerprint { get; }

    /// <exception cref="InvalidOperationException">A setting is no colour, or cannot be read on the page. The service does not start.</exception>
    public static ServiceLook Of(IConfiguration settings)
    {
        var name = settings["Look:Name"]?.Trim();
        var look = new ServiceLook(name is { Length: > 0 } ? name : "DraftControl", Read(settings, "Look:Brand", "#0b5563"), Read(settings, "Look:Link", "#0b5563"));

        Demand(look.Brand, "Look:Brand", "the white page", Colour.White, ForEdges);
        Demand(look.Link, "Look:Link", "the white page", Colour.White, ForText);
        Demand(look.Link, "Look:Link", "the menu, which is a light tint of Look:Brand,", look.Tint, ForText);
        return look;
    }

    private static Colour Read(IConfiguration settings, string setting, string usual) => settings[setting] is not { Length: > 0 } written
        ? Colour.Parse(usual)
        : Colour.TryParse(written.Trim(), provider: null, out var colour) ? colour : throw new InvalidOperationException($"The setting {setting} is '{written}', which is not a colour. Write it like #0b5563.");

    private static void Demand(Colour colour, string setting, string ground, Colour behind, double least)
    {
        if (colour.Contrast(behind) is var contrast && contrast < least)
        {
            // Rounded down, so that 4.496 does not read as if it were enough.
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The setting {setting} is {colour}, which has a contrast of {Math.Floor(contrast * 100) / 100:0.00} to 1 on {ground} and needs {least} to 1. Choose a darker colour."));
        }
    }

    private IEnumerable<(string Name, Colour Colour)> Properties() =>
    [
        ("govuk-brand-colour", Brand),
        ("govuk-link-colour", Link),
        ("govuk-link-hover-colour", Link.With(Colour.Black, 0.4)),
        ("govuk-template-background-colour", Tint),
        ("govuk-surface-background-colour", Tint),
        ("govuk-surface-border-colour", Brand.With(Colour.White, 0.6)),
        ("dc-brand-hover", Hover),
        ("dc-brand-shadow", Brand.With(Colour.Black, 0.5)),
        ("dc-on-brand", OnBrand),
    ];
}
