using DraftControl.Core.People;

namespace DraftControl.Tests.Core.Registers;

/// <summary>Who was a signatory when, under which version.</summary>
public sealed class RegisterOfSignatoriesTests
{
    private readonly SignatoryEntries entries = new();

    [Fact]
    public void A_signature_given_before_the_release_counts_from_the_release()
    {
        var (before, release) = SignedThenReleased();

        var northam = Assert.Single(entries.Signatories.All);
        Assert.False(northam.IsSignatoryAt(before));
        Assert.False(northam.IsSignatoryAt(release.AddTicks(-1)));
        Assert.True(northam.IsSignatoryAt(release));
        Assert.Equal(release, northam.Signatures[0].From);
    }

    [Fact]
    public void A_signature_given_after_the_release_counts_from_its_entry()
    {
        SignedThenReleased();
        entries.Registered("southam", "Southam Council");
        entries.Signed("southam", "1.0");

        Assert.Equal(entries.Now, entries.Signatories.All.Single(organisation => organisation.IsCalled("southam")).Signatures[0].From);
    }

    [Fact]
    public void A_signature_under_embargo_is_known_and_does_not_count()
    {
        entries.Registered("northam", "Northam Council");
        entries.Approved("1.0");
        entries.Signed("northam", "1.0");

        var signature = Assert.Single(Assert.Single(entries.Signatories.All).Signatures);
        Assert.True(signature is { IsUnderEmbargo: true, From: null });
        Assert.Empty(entries.Signatories.At(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void A_signature_withdrawn_before_the_release_never_counts()
    {
        entries.Registered("northam", "Northam Council");
        entries.Approved("1.0");
        entries.Pace = TimeSpan.Zero;
        entries.Withdrawn(entries.Signed("northam", "1.0"));
        entries.Released("1.0");

        var signature = Assert.Single(Assert.Single(entries.Signatories.All).Signatures);
        Assert.True(signature is { IsUnderEmbargo: false, From: null });
        Assert.False(signature.IsWithdrawnAt(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Councils_that_were_merged_were_signatories_before_and_their_successor_is_one_after()
    {
        SignedThenReleased();
        entries.Registered("southam", "Southam Council");
        var (north, south) = (entries.Register.Signatures.Keys.Single(), entries.Signed("southam", "1.0"));
        var before = entries.Now;
        entries.Registered("mid", "Midshire Council");
        entries.Withdrawn(north, "Merged into Midshire Council.");
        entries.Withdrawn(south, "Merged into Midshire Council.");
        entries.Signed("mid", "1.0", "Successor of Northam and Southam.");

        Assert.Equal(["Northam Council", "Southam Council"], Names(before));
        Assert.Equal(["Midshire Council"], Names(entries.Now));
        Assert.All(entries.Signatories.All.Where(organisation => !organisation.IsCalled("mid")), old =>
        {
            Assert.True(old.Signatures[0].IsWithdrawnAt(entries.Now));
            Assert.Equal("Merged into Midshire Council.", old.Signatures[0].Withdrawal!.Entry.Reason!.ToString());
        });
    }

    [Fact]
    public void An_organisation_is_found_by_the_names_it_had_and_shown_by_the_one_it_has()
    {
        SignedThenReleased();
        entries.Renamed("northam", "City of Northam");

        var northam = Assert.Single(entries.Signatories.All);
        Assert.Equal("City of Northam", northam.Name.ToString());
        Assert.Equal(["Northam Council"], northam.FormerNames.Select(name => name.ToString()));
        Assert.True(northam.IsCalled("northam council") && northam.IsCalled("NORTHAM") && northam.IsCalled("City of Northam"));
        Assert.False(northam.IsCalled("North"));
    }

    [Fact]
    public void Who_signed_by_name_and_takes_part_under_it_is_one_organisation()
    {
        entries.Approved("1.0");
        entries.Released("1.0");
        entries.SignedByName("Friends of Northam", "1.0");
        entries.Approved("1.1");
        entries.Released("1.1");
        entries.Registered("friends", "FRIENDS of Northam", OrganisationClass.SectorBody, "Wales");
        entries.Signed("friends", "1.1");

        var friends = Assert.Single(entries.Signatories.At(entries.Now));
        Assert.Equal(("friends", OrganisationClass.SectorBody, "Wales"), (friends.ShortName?.ToString(), friends.Class, friends.Nation?.ToString()));
        Assert.Equal(["1.1", "1.0"], friends.At(entries.Now).Select(signature => signature.Version.ToString()));
    }

    [Fact]
    public void A_newer_version_that_a_signatory_has_not_signed_is_named()
    {
        SignedThenReleased();
        entries.Approved("1.1");
        var northam = entries.Signatories.All[0];
        Assert.Null(entries.Signatories.NotSignedBy(northam, entries.Now));

        entries.Released("1.1");
        Assert.Equal("1.1", entries.Signatories.NotSignedBy(northam, entries.Now)?.ToString());

        entries.Signed("northam", "1.1");
        Assert.Null(entries.Signatories.NotSignedBy(entries.Signatories.All[0], entries.Now));
        Assert.Equal("1.1", entries.Signatories.All[0].NewestSignedAt(entries.Now)?.ToString());
    }

    [Fact]
    public void Counts_are_by_class_nation_and_version()
    {
        SignedThenReleased();
        entries.Registered("cardigan", "Cardigan Council", nation: "Wales");
        entries.Signed("cardigan", "1.0");
        entries.SignedByName("Friends of Northam", "1.0");
        entries.Approved("1.1");
        entries.Released("1.1");
        entries.Signed("cardigan", "1.1");

        var counts = entries.Signatories.Counts(entries.Now);

        Assert.Equal(3, counts.Total);
        Assert.Equal([(OrganisationClass.LocalAuthority, 2), (OrganisationClass.OtherPublic, 1)], counts.ByClass);
        Assert.Equal([("Wales", 1), (null, 2)], counts.ByNation.Select(nation => (nation.Nation?.ToString(), nation.Count)));
        Assert.Equal([("1.1", 1), ("1.0", 3)], counts.ByVersion.Select(version => (version.Version.ToString(), version.Count)));
    }

    [Theory]
    [InlineData("Friends of Northam", "friends-of-northam")]
    [InlineData("St. Mary's (Parish) Council", "st-mary-s-parish-council")]
    [InlineData("(Friends)", "friends")]
    [InlineData("Centre", null)]
    [InlineData("Ελλάδα", null)]
    public void A_name_makes_a_short_name_that_nobody_else_has(string name, string? shortName)
    {
        entries.Registered("centre", "Centre for Services");
        entries.Approved("1.0");
        entries.SignedByName(name, "1.0");

        Assert.Equal(shortName, Assert.Single(entries.Signatories.All).ShortName?.ToString());
    }

    private IEnumerable<string> Names(DateTimeOffset at) => entries.Signatories.At(at).Select(organisation => organisation.Name.ToString());

    private (DateTimeOffset Signed, DateTimeOffset Released) SignedThenReleased()
    {
        entries.Registered("northam", "Northam Council");
        entries.Approved("1.0");
        entries.Signed("northam", "1.0");
        var signed = entries.Now;
        entries.Released("1.0");
        return (signed, entries.Now);
    }
}
