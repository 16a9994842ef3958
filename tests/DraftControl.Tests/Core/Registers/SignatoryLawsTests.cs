using CsCheck;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Tests.Core.Registers;

/// <summary>What holds of signatories whatever is signed, withdrawn, released and renamed, in whatever order.</summary>
public sealed class SignatoryLawsTests
{
    private static readonly string[] slugs = ["ash", "birch", "cedar"];
    private static readonly string[] names = ["Ash", "Birch", "Cedar", "Elm", "Friends of Ash"];
    private static readonly string[] versions = ["1.0", "1.1", "2.0"];

    /// <summary>What is done, to whom, about which version, and how many seconds later.</summary>
    private static readonly Gen<(int Act, int Who, int Version, int Seconds)[]> anything = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 2]).Array[0, 60];

    [Fact]
    public void What_is_said_of_an_instant_is_what_the_entries_up_to_it_say() => anything.Sample(acts =>
    {
        var entries = Written(acts);
        var signatories = entries.Signatories;

        foreach (var at in Instants(entries))
        {
            Assert.Equal(Replayed(entries.Register, at), signatories.All.SelectMany(organisation => organisation.At(at)).Select(signature => signature.Entry.Seq).Order());
        }
    });

    [Fact]
    public void Later_entries_never_change_what_was_true() => anything.Sample(acts =>
    {
        var whole = Written(acts);

        foreach (var length in new[] { acts.Length / 3, acts.Length / 2 })
        {
            var part = Written(acts[..length]);
            foreach (var at in Instants(part).Where(at => at < part.Now))
            {
                Assert.Equal(Counting(part, at), Counting(whole, at));
            }
        }
    });

    [Fact]
    public void Counts_add_up() => anything.Sample(acts =>
    {
        var entries = Written(acts);

        foreach (var at in Instants(entries))
        {
            var counts = entries.Signatories.Counts(at);
            Assert.Equal(entries.Signatories.At(at).Count(), counts.Total);
            Assert.Equal(counts.Total, counts.ByClass.Sum(kind => kind.Count));
            Assert.Equal(counts.Total, counts.ByNation.Sum(nation => nation.Count));
            Assert.All(counts.ByVersion, version => Assert.InRange(version.Count, 0, counts.Total));
            Assert.InRange(counts.Total, 0, counts.ByVersion.Sum(version => version.Count));
        }
    });

    [Fact]
    public void Nobody_is_a_signatory_before_a_release_and_no_embargo_shows() => anything.Sample(acts =>
    {
        var entries = Written(acts);
        var releases = entries.Register.Versions.Where(version => version.IsReleased).ToDictionary(version => version.Number, version => version.Release!.At);
        var first = releases.Values.DefaultIfEmpty(DateTimeOffset.MaxValue).Min();

        Assert.Empty(entries.Signatories.At(first.AddTicks(-1)));
        Assert.All(entries.Signatories.All.SelectMany(organisation => organisation.Signatures).Where(signature => signature.From is not null), signature =>
            Assert.True(signature.From >= releases[signature.Version] && !signature.IsUnderEmbargo));
    });

    [Fact]
    public void Every_signature_stands_under_one_organisation_and_no_organisation_twice() => anything.Sample(acts =>
    {
        var entries = Written(acts);
        var all = entries.Signatories.All;

        Assert.Equal(entries.Register.Signatures.Keys, all.SelectMany(organisation => organisation.Signatures).Select(signature => signature.Entry.Seq).Order());
        Assert.Equal(all.Count, all.Select(organisation => organisation.Name.ToString()).Distinct(StringComparer.Ordinal).Count() + SharedNames(entries));
    });

    /// <summary>The same again, the slow way: entry by entry up to the instant.</summary>
    private static IEnumerable<int> Replayed(Register register, DateTimeOffset at)
    {
        var (signed, released) = (new SortedDictionary<int, VersionNumber>(), new HashSet<VersionNumber>());
        foreach (var entry in register.Entries.Select(recorded => recorded.Entry).Where(entry => entry.At <= at))
        {
            _ = entry switch
            {
                Signed e => signed.TryAdd(e.Seq, e.Version),
                SignatureWithdrawn e => signed.Remove(e.Signature),
                VersionReleased e => released.Add(e.Version),
                _ => false,
            };
        }

        return signed.Where(signature => released.Contains(signature.Value)).Select(signature => signature.Key);
    }

    private static IEnumerable<int> Counting(SignatoryEntries entries, DateTimeOffset at) =>
        entries.Signatories.All.SelectMany(organisation => organisation.At(at)).Select(signature => signature.Entry.Seq).Order();

    /// <summary>Two registered organisations may have the same name; they stay two.</summary>
    private static int SharedNames(SignatoryEntries entries) => entries.Signatories.All.GroupBy(organisation => organisation.Name).Sum(group => group.Count() - 1);

    private static IEnumerable<DateTimeOffset> Instants(SignatoryEntries entries) =>
        entries.Register.Entries.SelectMany(recorded => new[] { recorded.Entry.At.AddTicks(-1), recorded.Entry.At }).Append(DateTimeOffset.MaxValue).Distinct();

    private static SignatoryEntries Written((int Act, int Who, int Version, int Seconds)[] acts)
    {
        var entries = new SignatoryEntries();
        foreach (var slug in slugs)
        {
            entries.Registered(slug, char.ToUpperInvariant(slug[0]) + slug[1..]);
        }

        foreach (var (act, who, which, seconds) in acts)
        {
            entries.Pace = TimeSpan.FromSeconds(seconds);
            var (register, version) = (entries.Register, VersionNumber.Parse(versions[which]));
            Signatory signatory = who < slugs.Length
                ? new Signatory.Registered(Slug.Parse(slugs[who]))
                : new Signatory.Named(OrganisationName.Parse(names[who - slugs.Length + 2]), OrganisationClass.OtherPublic);
            var open = register.Signatures.Values.Where(signature => signature.Withdrawn is null).ToList();
            switch (act)
            {
                case 0 when register.Find(version) is null:
                    entries.Approved(versions[which]);
                    break;
                case 1 when register.Find(version) is { IsReleased: false }:
                    entries.Released(versions[which]);
                    break;
                case 2 when who < slugs.Length:
                    entries.Renamed(slugs[who], names[(who + which) % names.Length]);
                    break;
                case 3 or 4 when open.Count > 0:
                    entries.Withdrawn(open[who % open.Count].Entry.Seq);
                    break;
                case > 4 when register.Find(version) is not null && open.All(signature => signature.Entry.Signatory != signatory || signature.Entry.Version != version):
                    entries.Signed(signatory, versions[which]);
                    break;
            }
        }

        return entries;
    }
}
