using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

public sealed class ImportTests
{
    [Fact]
    public void An_imported_text_gets_ids_and_is_credited_to_the_starting_text()
    {
        var draft = Import.Of("# Title\n\nWe will repair\n- what we use\n");

        Assert.Equal(["c1", "c2", "c3"], draft.Order.Select(id => id.ToString()));
        Assert.Equal(["1@start", "3@start", "3@start"], draft.Clauses.Select(clause => clause.Origins.ToString()));
    }

    [Fact]
    public void Every_real_text_is_imported_and_read_back_to_the_byte()
    {
        foreach (var (path, text) in Cases.Markdown())
        {
            var draft = Import.Of(Hygiene.Normalised(text));

            Assert.True(Draft.TryRead(Utf8.Encode(draft.Text), Utf8.Encode(draft.ClausesFile), out var read, out var fault), $"{path}: {fault}");
            Assert.Equal(Hygiene.Normalised(text), read.Text);
            Assert.Equal(draft.Clauses, read.Clauses);
        }
    }
}
