namespace DraftControl.Tests.Web.Seen;

/// <summary>Who sees what of a declaration that is drafted among those who take part.</summary>
public sealed class AmongThoseWhoTakePartTests(ITestOutputHelper output)
{
    private const string BeforeTheRelease = """
                                                    visitor  stranger  former  invited  participant  colleague  councillor  editor  steward
        words of a released version                 yes      yes       yes     yes      yes          yes        yes         yes     yes
        why they were asked for                     yes      yes       yes     yes      yes          yes        yes         yes     yes
        why they were accepted                      yes      yes       yes     yes      yes          yes        yes         yes     yes
        who signed it                               yes      yes       yes     yes      yes          yes        yes         yes     yes
        on which authority                          yes      yes       yes     yes      yes          yes        yes         yes     yes
        a concern raised before the release         yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which political group it was             yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which council it was                     –        –         –       –        yes          yes        yes         yes     yes
        a proposal's title                          –        –         –       –        yes          yes        yes         yes     yes
        a proposal's words                          –        –         –       –        yes          yes        yes         yes     yes
        a proposal's reason                         –        –         –       –        yes          yes        yes         yes     yes
        words that compete with it                  –        –         –       –        yes          yes        yes         yes     yes
        a contribution                              –        –         –       –        yes          yes        yes         yes     yes
        who made it, who is not to be named         –        –         –       –        –            yes        –           yes     yes
        what was said about it                      –        –         –       –        yes          yes        yes         yes     yes
        other words suggested                       –        –         –       –        yes          yes        yes         yes     yes
        what its proposer was asked                 –        –         –       –        yes          yes        yes         yes     yes
        what a round is for                         –        –         –       –        yes          yes        yes         yes     yes
        what says the same                          –        –         –       –        yes          yes        yes         yes     yes
        why a proposal was not accepted             –        –         –       –        yes          yes        yes         yes     yes
        a proposal taken back                       –        –         –       –        yes          yes        yes         yes     yes
        words of the draft                          –        –         –       –        yes          yes        yes         yes     yes
        a concern about the draft                   –        –         –       –        yes          yes        yes         yes     yes
        of which political group that was           –        –         –       –        yes          yes        yes         yes     yes
        of which council that was                   –        –         –       –        yes          yes        yes         yes     yes
        what a panel is for                         –        –         –       –        yes          yes        yes         yes     yes
        an interest that a councillor declared      –        –         –       –        yes          yes        yes         yes     yes
        a concern about the whole text              –        –         –       –        yes          yes        yes         yes     yes
        of which council that concern was           –        –         –       –        yes          yes        yes         yes     yes
        what front-line staff said of the language  –        –         –       –        yes          yes        yes         yes     yes
        of which council they were                  –        –         –       –        yes          yes        yes         yes     yes
        an answer that came by e-mail               –        –         –       –        yes          yes        yes         yes     yes
        the mail itself                             –        –         –       –        yes          yes        yes         yes     yes
        a loaded term, with its reason              –        –         –       –        yes          yes        yes         yes     yes
        why other publishing rules are proposed     –        –         –       –        yes          yes        yes         yes     yes
        why a candidate was taken back              –        –         –       –        yes          yes        yes         yes     yes
        an unsent proposal                          –        –         –       –        –            yes        –           –       –
        a draft decision                            –        –         –       –        –            –          –           yes     –
        what editors say about it                   –        –         –       –        –            –          –           yes     –
        a text to begin reasons with                –        –         –       –        –            –          –           yes     –
        who made a point, withheld                  –        –         –       –        –            yes        –           yes     yes
        a row not brought in yet                    –        –         –       –        –            –          –           –       –
        words of a version not released             –        –         –       yes      yes          yes        yes         yes     yes
        why they were asked for there               –        –         –       –        yes          yes        yes         yes     yes
        who signed that                             –        –         –       –        yes          yes        yes         yes     yes
        on which authority that                     –        –         –       –        yes          yes        yes         yes     yes
        when it is to be released                   –        –         –       yes      yes          yes        yes         yes     yes
        who else is invited to sign                 –        –         –       –        –            –          –           –       yes
        at which address                            –        –         –       –        –            –          –           –       yes
        who asks to sign                            –        –         –       –        –            –          –           –       yes
        what it commits to                          –        –         –       –        –            –          –           –       yes
        who can be asked there                      –        –         –       –        –            –          –           –       yes
        a message to an organisation                –        –         –       yes      –            –          –           –       –
        a person's name                             –        –         –       –        –            yes        –           –       yes
        a person's address                          –        –         –       –        –            –          –           –       yes
        """;

    private const string AfterTheRelease = """
                                                    visitor  stranger  former  invited  participant  colleague  councillor  editor  steward
        words of a released version                 yes      yes       yes     yes      yes          yes        yes         yes     yes
        why they were asked for                     yes      yes       yes     yes      yes          yes        yes         yes     yes
        why they were accepted                      yes      yes       yes     yes      yes          yes        yes         yes     yes
        who signed it                               yes      yes       yes     yes      yes          yes        yes         yes     yes
        on which authority                          yes      yes       yes     yes      yes          yes        yes         yes     yes
        a concern raised before the release         yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which political group it was             yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which council it was                     –        –         –       –        yes          yes        yes         yes     yes
        a proposal's title                          yes      yes       yes     yes      yes          yes        yes         yes     yes
        a proposal's words                          yes      yes       yes     yes      yes          yes        yes         yes     yes
        a proposal's reason                         yes      yes       yes     yes      yes          yes        yes         yes     yes
        words that compete with it                  yes      yes       yes     yes      yes          yes        yes         yes     yes
        a contribution                              yes      yes       yes     yes      yes          yes        yes         yes     yes
        who made it, who is not to be named         –        –         –       –        –            yes        –           yes     yes
        what was said about it                      yes      yes       yes     yes      yes          yes        yes         yes     yes
        other words suggested                       yes      yes       yes     yes      yes          yes        yes         yes     yes
        what its proposer was asked                 yes      yes       yes     yes      yes          yes        yes         yes     yes
        what a round is for                         yes      yes       yes     yes      yes          yes        yes         yes     yes
        what says the same                          yes      yes       yes     yes      yes          yes        yes         yes     yes
        why a proposal was not accepted             yes      yes       yes     yes      yes          yes        yes         yes     yes
        a proposal taken back                       yes      yes       yes     yes      yes          yes        yes         yes     yes
        words of the draft                          yes      yes       yes     yes      yes          yes        yes         yes     yes
        a concern about the draft                   yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which political group that was           yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which council that was                   –        –         –       –        yes          yes        yes         yes     yes
        what a panel is for                         yes      yes       yes     yes      yes          yes        yes         yes     yes
        an interest that a councillor declared      yes      yes       yes     yes      yes          yes        yes         yes     yes
        a concern about the whole text              yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which council that concern was           –        –         –       –        yes          yes        yes         yes     yes
        what front-line staff said of the language  yes      yes       yes     yes      yes          yes        yes         yes     yes
        of which council they were                  –        –         –       –        yes          yes        yes         yes     yes
        an answer that came by e-mail               yes      yes       yes     yes      yes          yes        yes         yes     yes
        the mail itself                             –        –         –       –        yes          yes        yes         yes     yes
        a loaded term, with its reason              yes      yes       yes     yes      yes          yes        yes         yes     yes
        why other publishing rules are proposed     yes      yes       yes     yes      yes          yes        yes         yes     yes
        why a candidate was taken back              yes      yes       yes     yes      yes          yes        yes         yes     yes
        an unsent proposal                          –        –         –       –        –            yes        –           –       –
        a draft decision                            –        –         –       –        –            –          –           yes     –
        what editors say about it                   –        –         –       –        –            –          –           yes     –
        a text to begin reasons with                –        –         –       –        –            –          –           yes     –
        who made a point, withheld                  –        –         –       –        –            yes        –           yes     yes
        a row not brought in yet                    –        –         –       –        –            –          –           –       –
        words of a version not released             yes      yes       yes     yes      yes          yes        yes         yes     yes
        why they were asked for there               yes      yes       yes     yes      yes          yes        yes         yes     yes
        who signed that                             yes      yes       yes     yes      yes          yes        yes         yes     yes
        on which authority that                     yes      yes       yes     yes      yes          yes        yes         yes     yes
        when it is to be released                   –        –         –       yes      –            –          –           –       –
        who else is invited to sign                 –        –         –       –        –            –          –           –       yes
        at which address                            –        –         –       –        –            –          –           –       yes
        who asks to sign                            –        –         –       –        –            –          –           –       yes
        what it commits to                          –        –         –       –        –            –          –           –       yes
        who can be asked there                      –        –         –       –        –            –          –           –       yes
        a message to an organisation                –        –         –       yes      –            –          –           –       –
        a person's name                             –        –         –       –        –            yes        –           –       yes
        a person's address                          –        –         –       –        –            –          –           –       yes
        """;

    [Fact]
    public async Task What_is_not_released_is_for_those_who_take_part()
    {
        using var planted = await Planted.UnderEmbargo("participants");

        var table = await Table.Of(planted);

        table.WriteTo(output);
        Assert.Equal(BeforeTheRelease, table.ToString());
        Assert.Equal(["API", "clone", "downloads", "feeds", "mail", "pages", "search"], table.Surfaces());
    }

    [Fact]
    public async Task A_release_opens_what_was_recorded_until_then_and_nothing_else()
    {
        using var planted = await Planted.UnderEmbargo("participants");
        await planted.ReleaseNext();

        var table = await Table.Of(planted);

        table.WriteTo(output);
        Assert.Equal(AfterTheRelease, table.ToString());
    }
}
