using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Contributions;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Contributions;

public sealed class WithheldSourcesTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Slug declaration = Slug.Parse("what-we-share");

    [Fact]
    public void A_name_is_found_by_its_token_in_its_own_declaration_until_it_is_erased()
    {
        var sources = Sources();
        var token = sources.Keep(Register.Empty, declaration, Entry("one"), "Weston Council");

        Assert.Equal("Weston Council", sources.Find(declaration, token));
        Assert.Equal("Weston Council", sources.In(declaration)[token]);
        Assert.Null(sources.Find(Slug.Parse("another"), token));

        sources.Forget(declaration, token);
        Assert.Null(sources.Find(declaration, token));
    }

    [Fact]
    public void The_same_name_gets_another_token_with_every_entry_and_the_same_with_the_same()
    {
        var sources = Sources();
        SourceToken Kept(string form) => sources.Keep(Register.Empty, declaration, Entry(form), "Weston Council");

        Assert.NotEqual(Kept("two"), Kept("three"));
        Assert.Equal(Kept("two"), Kept("two"));
    }

    private static EntryId Entry(string form) => EntryId.Of(PersonId.Parse("p-0123456789ab"), form);

    private WithheldSources Sources()
    {
        _ = site.Address;
        return site.Services.GetRequiredService<WithheldSources>();
    }
}
