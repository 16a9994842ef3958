using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Entries;

/// <summary>How a finding is sealed never changes, because seals stand in ledgers. The hashes here were made with <c>sha256sum</c>.</summary>
public sealed class SealingTests
{
    private static readonly Salt salt = Salt.Parse("f0e1d2c3b4a5968778695a4b3c2d1e0f");

    [Theory]
    [InlineData("neutral", null, "000102030405060708090a0b0c0d0e0f", null, "3141f2bf361a8e918bbfb9d1857e3212d8be2352ecf12d939fe55961684f01d7")]
    [InlineData("concern", "what it costs", "f0e1d2c3b4a5968778695a4b3c2d1e0f", "One party says so.\n\nEvery day.", "9946082db17532d1507ca112cbca211cb44c1f3acf7fbf38d0a681db53a27cd0")]
    [InlineData("unsure", null, "f0e1d2c3b4a5968778695a4b3c2d1e0f", "Which taps?", "4d1b96c377c2465c4bfd583fc2992856d0ff5a4161b6e0fc76e2cc0dd3f11c01")]
    public void A_seal_is_the_hash_of_finding_words_salt_and_reason_on_lines_of_their_own(string finding, string? words, string salt, string? reason, string seal)
    {
        Assert.True(Findings.TryParse(finding, out var found));

        var made = Sealing.Of(found, words is null ? null : Line.Parse(words), Salt.Parse(salt), reason is null ? null : Reason.Parse(reason));

        Assert.Equal(seal, made.ToString());
    }

    [Fact]
    public void Nothing_under_the_seal_can_be_exchanged()
    {
        var (words, reason) = (Line.Parse("the cuts"), Reason.Parse("It blames."));
        Sha256[] seals =
        [
            Sealing.Of(Finding.Concern, words, salt, reason),
            Sealing.Of(Finding.Unsure, words, salt, reason),
            Sealing.Of(Finding.Concern, Line.Parse("the cut"), salt, reason),
            Sealing.Of(Finding.Concern, null, salt, reason),
            Sealing.Of(Finding.Concern, words, Salt.Parse("f0e1d2c3b4a5968778695a4b3c2d1e00"), reason),
            Sealing.Of(Finding.Concern, words, salt, Reason.Parse("It blames")),
            Sealing.Of(Finding.Concern, words, salt, null),
        ];

        Assert.Equal(seals.Length, seals.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("f0e1d2c3b4a5968778695a4b3c2d1e0")]
    [InlineData("f0e1d2c3b4a5968778695a4b3c2d1e0f0")]
    [InlineData("F0E1D2C3B4A5968778695A4B3C2D1E0F")]
    [InlineData("f0e1d2c3b4a5968778695a4b3c2d1e0 ")]
    [InlineData("f0e1d2c3b4a5968778695a4b3c2d1e0٠")]
    public void A_salt_is_32_hexadecimal_digits(string text) => Assert.False(Salt.TryParse(text, null, out _));

    [Fact]
    public void A_salt_of_chance_is_spelled_as_its_bytes() => Assert.Equal("000102030405060708090a0b0c0d0e0f", Salt.Of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]).ToString());
}
