using static DraftControl.Tests.Git.Tampering.RosterForgeries;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// What no rule can notice, because it could be true: whoever has the ledger's key can say it. Without the key the signatures
/// show it; with it, only another clone, a mirror or the fingerprint printed on a version does.
/// </summary>
internal static partial class Unnoticed
{
    public static IEnumerable<Forgery> All => [.. EveryEntryForgeries.Many.SelectMany(Any), .. People, .. Words, .. Judgements, .. Contributions, .. Discussions, .. Tests, .. Chains];

    /// <summary>In any entry: when, in which words, sent from which form.</summary>
    private static IEnumerable<Forgery> Any(string name) =>
    [
        Of($"{name}: another subject", l => l[name].Subject = "Do something else"),
        .. name.StartsWith("sealed ", StringComparison.Ordinal) ? Array.Empty<Forgery>() : [Of($"{name}: another reason", l => Argue(l, name))],
        Of($"{name}: another Id", l => l[name]["Id"] = "0123456789abcdef0123456789abcdef"),
        Of($"{name}: another time, between its neighbours'", l => Later(l, l[name])),
    ];

    private static IEnumerable<Forgery> People =>
    [
        Of("another Title of the declaration", l => l["opened"]["Title"] = "\"Caring\""),
        Of("another Language, in the names of the files, too", Welsh),
        Of("another Slug of an organisation, everywhere", l => Everyone(l, "northam", "norham", "Northam Council")),
        Of("another Name of an organisation, everywhere", l => Everyone(l, "northam", "northam", "Norham Council")),
        Of("another Class of an organisation, with the same rights", l => l["northam"]["Class"] = "sector-body"),
        Of("another Class of the opener", l => l["opened"]["Class"] = "supplier"),
        Of("another Nation of an organisation", l => l["northam"]["Nation"] = "\"Scotland\""),
        Of("another Nation of the opener", l => l["opened"].Drop("Nation")),
        Of("another Class and Nation from here on", l => (l["southam renamed"]["Class"], l["southam renamed"]["Nation"]) = ("sector-body", "\"England\"")),
        Of("another Person, everywhere", l => l.Entries.ForEach(entry => Person(entry, "p-0000000000b1", "p-0123456789ab"))),
        Of("another Appointee of an office that nobody acts in", l => l["chief"]["Appointee"] = "p-0123456789ab"),
        Of("another Office that nobody acts in", l => (l["chief"]["Office"], l["chief"]["For"]) = ("editor", "westam")),
        Of("another Group, where enough groups remain", l => l["elm"]["Group"] = "\"Beech\""),
        Of("a Group for nobody's", l => l["none"].Insert("For", "Group: \"Rowan\"")),
        Of("another steward writes the page", l => By(l, l["page last"], "second steward")),
        Of("another editor writes the page", l => By(l, l["page"], "editor guild")),
        Of("another Appointment ended", l => l["practitioner ended"]["Appointment"] = l["chief"]["Seq"]),
        Of("another Page, with its file", l => { Everywhere(l, "pages/about.md", l["opened"].Files["pages/about.md"].ToString(), "page"); Everywhere(l, "pages/news.md", "News.\n", "page"); l["page"]["Page"] = "pages/news.md"; }),
        Of("other words on a page, from the beginning", l => Everywhere(l, "pages/about.md", "About us.", "About them.", l["opened"])),
        Of("other words on a new page", l => Everywhere(l, "pages/help.md", "No help.\n", "page last")),
        Of("other words on a page", l => Everywhere(l, "pages/about.md", "We are not telling.\n", "page")),
        Of("a policy that asks for less", l => Everywhere(l, "policy.yml", "councillors: 2", "councillors: 1", l["policy"])),
        Of("a policy that hides the draft", l => Everywhere(l, "policy.yml", "drafting: public", "drafting: participants", l["policy"])),
        Of("a further key, a stranger's, with the second", l => Everywhere(l, "keys/allowed_signers", l["keys"].Files["keys/allowed_signers"] + System.Text.Encoding.UTF8.GetString(l.Stranger.AllowedSigners), "keys")),
        Of("all of it signed with a stranger's key, which the first entry allows", Stolen),
    ];

    private static IEnumerable<Forgery> Words =>
    [
        Of("another Title of a proposal", l => l["proposal 1"]["Title"] = "\"Say less\""),
        Of("another Title of a revision", l => l["revision 1"]["Title"] = "\"Say less\""),
        Of("other words asked for and accepted", l => Reworded(l, "We will train all our staff.", "We will train all new staff.")),
        Of("other words in the starting text", l => Reworded(l, "Design for people.", "Design for systems.")),
        Of("other words that nobody accepted", l => Reworded(l, "- Design for all.", "- Design for cats.")),
        Of("the starting text credited to an organisation", l => Credited(l, "@start", "@start:vendor")),
        Of("an editor's words credited to the proposal", l => Credited(l, "2@e37 1@2 1@e37", "4@2")),
        Of("an editor's words credited to the starting text, from which the decision takes others out", l => Credited(l, "3@start 4@1 2@e37 1@2 1@e37", "3@start 4@1 2@start 1@2 1@e37")),
        Of("a Base that the person had not read, of the same text", l => { l["proposal 9"].Wording.Parents[0] = l["approved last"].Parents[0]; l["proposal 9"]["Base"] = l["approved last"].Parents[0].Id; }),
        Of("another organisation that asked for nothing that counts", l => { By(l, l["proposal 4"], "rep eastam"); }),
        Of("a clause id of another number", l => NewId(l, "c8", "c88")),
    ];

    private static IEnumerable<Forgery> Judgements =>
    [
        Of("another Code that accepts nothing", l => l["not accepted"]["Code"] = "out-of-scope"),
        Of("accepted, said to be with changes", l => l["accepted"]["Code"] = "accepted-with-changes"),
        Of("never decided", l => l["not accepted"]["Code"] = "deferred"),
        Of("out of scope, said to be covered", l => { l["out of scope"]["Code"] = "already-covered"; l["out of scope"].Insert("Code", "Covered-By: 1"); }),
        Of("covered by another proposal", l => l["covered"]["Covered-By"] = "2"),
        Of("decided by another editor", l => By(l, l["not accepted"], "editor guild")),
        Of("another finding, where others suffice", l => l["unsure"]["Finding"] = "neutral"),
        Of("fewer wordings checked, where others suffice", l => l["unsure"]["Wordings"] = l["unsure"]["Wordings"][..64]),
        Of("a concern about other words of the clause", l => l["concern"]["Words"] = "\"people\""),
        Of("a concern never raised", l => { l["concern"]["Finding"] = "neutral"; l["concern"].Drop("Words"); }),
        Of("agreed by the others, in another order", l => { By(l, l["agreed centre"], "editor guild"); By(l, l["agreed guild"], "editor centre"); }),
        Of("another Version, in its tag, too", l =>
        {
            foreach (var name in new[] { "approved", "released", "signed", "signed by name" })
            {
                l[name]["Version"] = "0.8";
            }

            var tag = l.Tags.Single(tag => tag.Ref == "v0.9");
            (tag.Ref, tag.Name, tag.Message) = ("v0.8", "v0.8", "Version 0.8\n");
        }),
        Of("another Signatory", l => l["signed"]["Signatory"] = "westam"),
        Of("another Name and Class of a signatory", l => (l["signed by name"]["Name"], l["signed by name"]["Class"]) = ("\"Friends of Southam\"", "supplier")),
        Of("another Office-Of-Signatory and Authority", l => (l["signed"]["Office-Of-Signatory"], l["signed"]["Authority"]) = ("\"Clerk\"", "\"None\"")),
        Of("another Office-Of-Signatory and Authority of a signatory by name", l => (l["signed by name"]["Office-Of-Signatory"], l["signed by name"]["Authority"]) = ("\"Clerk\"", "\"None\"")),
        Of("another Signature withdrawn", l => l["signature withdrawn"]["Signature"] = l["signed by name"]["Seq"]),
    ];

    /// <summary>What was said elsewhere, by whom and when, nobody can tell from the record; nor whether words are what was asked for.</summary>
    private static IEnumerable<Forgery> Contributions =>
    [
        Of("another Kind of contribution", l => l["contributed"]["Kind"] = "political-neutrality"),
        Of("a contribution of another organisation, From which nobody acts on it", l => l["contributed"]["From"] = "vendor"),
        Of("a contribution of an organisation that takes part, as one that is withheld", l => l["contribution 5"].Trailers = [.. l["contribution 5"].Trailers.Select(line => line == "From: eastam" ? "Withheld: 00000000000000000000000000000000" : line)]),
        Of("another Name and Class of who made a contribution", l => (l["contributed by name"]["Name"], l["contributed by name"]["Class"]) = ("\"Residents of Southam\"", "supplier")),
        Of("an organisation that takes part, under a name that is only like its own", l => l["contributed by name"]["Name"] = "\"The Guild Council\""),
        Of("another source Withheld", l => l["contributed withheld"]["Withheld"] = "fedcba9876543210fedcba9876543210"),
        Of("a contribution about another Clause", l => l["contributed"]["Clause"] = "c3"),
        Of("a contribution about no clause", l => l["contributed"].Drop("Clause")),
        Of("a contribution on the text of another entry, its Base, where the clause stood", l => l["contributed"]["Base"] = l["opened"].Id),
        Of("another Occasion", l => l["contributed"]["Occasion"] = "letter"),
        Of("another Place", l => l["contributed"]["Place"] = "\"York\""),
        Of("another Day", l => l["contributed"]["Day"] = "1926-05-03"),
        Of("other words asked for, the Wording of a contribution", l => l["contributed"]["Wording"] = "\"We will train nobody.\""),
        Of("another File", l => l["contributed"]["File"] = "00000000000000000000000000000000000000000000000000000000000000ff"),
        Of("nothing of where, when, how and in which file", l => Array.ForEach(["Place", "Day", "Wording", "File"], l["contributed"].Drop)),
        Of("brought in by somebody else", l => By(l, l["contributed"], "rep vendor")),
        Of("a proposal made of no Contribution, so that its words are the proposer's own", l => l["proposal 10"].Drop("Contribution")),
        Of("a proposal said to be made of a contribution", l => l["proposal 11"]["Contribution"] = "8"),
        Of("another Code of an answer that names no proposal", l => l["answered noted"]["Code"] = "out-of-scope"),
        Of("an answer put off", l => l["answered noted"]["Code"] = "deferred"),
        Of("an answer to another Contribution", l => l["answered noted"]["Contribution"] = "8"),
        Of("another accepted Proposal that takes a contribution up", l => l["answered"]["Proposal"] = "7"),
        Of("covered by another Proposal", l => l["answered covered"]["Proposal"] = "2"),
        Of("covered by the text", l => l["answered covered"].Drop("Proposal")),
        Of("answered by another editor", l => By(l, l["answered noted"], "editor centre")),
        Of("an answer left out", l => Drop(l, "answered out of scope")),
        Of("a contribution left out that nobody answered", l => Drop(l, "contribution 11")),
    ];

    /// <summary>What people said, suggested, asked and grouped, and until when, nobody can tell from the record.</summary>
    private static IEnumerable<Forgery> Discussions =>
    [
        Of("a thread about another Clause of the same words", l => { l["thread on clause"]["Clause"] = "c9"; l["thread on clause"]["Suggestion-For"] = "c9"; l["thread on clause"]["Wording"] = Hash(l, "c9"); l["thread on clause"].Drop("Words"); }),
        Of("other Words selected", l => l["thread on clause"]["Words"] = "\"our staff\""),
        Of("another Suggestion", l => l["thread on clause"]["Suggestion"] = "\"We will not.\""),
        Of("a thread on another Proposal", l => { l["thread on proposal"]["Proposal"] = "8"; l["comment"].Drop("Suggestion-For"); l["comment"].Drop("Suggestion"); By(l, l["resolved"], "editor guild"); }),
        Of("a thread on another Contribution", l => l["thread on contribution"]["Contribution"] = "10"),
        Of("a comment in another Thread", l => { l["comment"]["Thread"] = "1"; l["comment"]["Suggestion-For"] = "c6"; }),
        Of("another Base of a thread, of the same words", l => l["thread on clause"]["Base"] = l["answered noted"].Parents[0].Id),
        Of("said by somebody else", l => By(l, l["comment"], "rep vendor")),
        Of("another day to Answer-By", l => l["question"]["Answer-By"] = "2027-06-10"),
        Of("a question by another editor", l => By(l, l["question"], "editor guild")),
        Of("another Name of a round", l => l["round"]["Name"] = "\"Summer\""),
        Of("a round that Opens later", l => l["next round"]["Opens"] = "2026-06-03T13:00:00Z"),
        Of("a round that Closes later", l => l["next round"]["Closes"] = "2026-06-05T13:00:00Z"),
        Of("an extension to another time, before it was closed", l => l["round extended"]["Closes"] = "2026-06-02T13:00:00Z"),
        Of("another round closed, paused and resumed, but its Round", l => Array.ForEach(["round paused", "round resumed", "round closed"], name => l[name]["Round"] = "2")),
        Of("content in the name of another organisation", l => By(l, l["nothing to change"], "rep vendor")),
        Of("another Title of a cluster", l => l["clustered"]["Title"] = "\"Other\""),
        Of("other Proposals and Contributions in a cluster", l => (l["clustered"]["Proposals"], l["clustered"]["Contributions"]) = ("8 9", "3 4")),
        Of("another meeting", l => (l["asked to agree"]["Meeting"], l["asked to agree"]["Meeting-Day"], l["asked to agree"]["Present"]) = ("\"Board\"", "2026-05-01", "editor@centre")),
        Of("decided at no meeting", l => Array.ForEach(["Meeting", "Meeting-Day", "Present"], l["asked to agree"].Drop)),
        Of("an answer at another meeting", l => (l["answered at meeting"]["Meeting"], l["answered at meeting"]["Meeting-Day"]) = ("\"Bored\"", "2026-05-01")),
        Of("asked to agree until another day", l => l["asked to agree"]["Answer-By"] = "2027-01-01"),
        Of("agreed, said to be disputed", l => l["changes agreed"]["Entry"] = "changes-disputed"),
        Of("a dispute never settled", l => Drop(l, "settled")),
        Of("undone by another editor", l => By(l, l["undone plain"], "editor centre")),
        Of("another refusal undone", l => l["undone plain"]["Proposal"] = "6"),
    ];

    private static string Hash(ForgedLedger ledger, string clause) =>
        ledger["thread on clause"].Files["clauses.en.tsv"].ToString().Split('\n').Single(line => line.StartsWith($"{clause}\t", StringComparison.Ordinal)).Split('\t')[2];

    private static IEnumerable<Forgery> Chains =>
    [
        Of("an entry left out on which nothing rests", l => Drop(l, "withdrawn")),
        Of("another entry left out on which nothing rests", l => Drop(l, "signature withdrawn")),
        Of("two entries swapped that do not rest on each other", l => VersionForgeries.Swap(l, "signed", "signed by name")),
        Of("an entry that never was", l => Append(l, "page last", entry => entry.Subject = "Write it anew")),
    ];

    private static Forgery Of(string what, Action<ForgedLedger> falsify) => new(what, "", falsify);

    /// <summary>What was sealed is sealed anew with the other reason.</summary>
    private static void Argue(ForgedLedger ledger, string name)
    {
        ledger[name].Body = "For quite another reason.";
        if (name.StartsWith("opened ", StringComparison.Ordinal))
        {
            FindingForgeries.Reseal(ledger, name.Replace("opened ", "sealed ", StringComparison.Ordinal), name, ledger[name]["Finding"], ledger[name].Has("Words") ? ledger[name]["Words"].Trim('"') : null);
        }
    }

    private static void Later(ForgedLedger ledger, ForgedCommit entry)
    {
        entry.Time += 7;
        ledger.Tags.Where(tag => tag.Target == entry).ToList().ForEach(tag => tag.Tagger = entry.Committer);
        if (entry["Entry"] is "proposed" or "revised")
        {
            entry.Wording.Time += 7;
        }
    }

    private static void Person(ForgedCommit entry, string was, string @is)
    {
        entry.Message = entry.Message.Replace(was, @is, StringComparison.Ordinal);
        entry.Author = entry.Author.Replace(was, @is, StringComparison.Ordinal);
        if (entry["Entry"] is "proposed" or "revised")
        {
            entry.Wording.Author = entry.Author;
        }
    }

    private static void Everyone(ForgedLedger ledger, string was, string slug, string name)
    {
        foreach (var entry in ledger.Entries)
        {
            foreach (var trailer in new[] { "Slug", "For", "Signatory", "From" }.Where(trailer => entry.Has(trailer) && entry[trailer] == was))
            {
                entry[trailer] = slug;
            }

            if (entry["Organisation"] == was)
            {
                ForgedLedger.By(entry, entry["Person"], entry["Role"], slug, name);
            }
        }

        ledger["northam"]["Name"] = $"\"{name}\"";
    }

    private static void Welsh(ForgedLedger ledger)
    {
        ledger["opened"]["Language"] = "cy";
        foreach (var commit in ledger.From("opened").ToList())
        {
            foreach (var path in new[] { "declaration.{0}.md", "clauses.{0}.tsv" })
            {
                commit.Files[path.Replace("{0}", "cy", StringComparison.Ordinal)] = commit.Files[path.Replace("{0}", "en", StringComparison.Ordinal)];
                commit.Files.Remove(path.Replace("{0}", "en", StringComparison.Ordinal));
            }
        }
    }

    private static void Stolen(ForgedLedger ledger)
    {
        foreach (var commit in ledger.From("opened"))
        {
            var keys = commit.Files["keys/allowed_signers"].ToString().Split('\n');
            keys[0] = System.Text.Encoding.UTF8.GetString(ledger.Stranger.AllowedSigners).Trim();
            commit.Files["keys/allowed_signers"] = string.Join('\n', keys);
            commit.SignedBy = ledger.Stranger;
        }

        ledger.Tags.ForEach(tag => tag.SignedBy = ledger.Stranger);
    }

    private static void Reworded(ForgedLedger ledger, string was, string @is)
    {
        foreach (var commit in ledger.From("opened").Where(commit => commit.Files["declaration.en.md"].ToString().Contains(was, StringComparison.Ordinal)))
        {
            commit.Clauses = [.. commit.Clauses.Select(clause => clause with { Span = clause.Span.Replace(was, @is, StringComparison.Ordinal) })];
        }
    }

    private static void Credited(ForgedLedger ledger, string was, string @is)
    {
        foreach (var commit in ledger.From("opened"))
        {
            commit.Files["clauses.en.tsv"] = commit.Files["clauses.en.tsv"].ToString().Replace(was, @is, StringComparison.Ordinal);
        }
    }

    private static void NewId(ForgedLedger ledger, string was, string @is)
    {
        var proposal = ledger["proposal 3"];
        proposal.Message = proposal.Message.Replace($"add {was} ", $"add {@is} ", StringComparison.Ordinal);
        proposal.Wording.Files["clauses.en.tsv"] = proposal.Wording.Files["clauses.en.tsv"].ToString().Replace($"{was}\t", $"{@is}\t", StringComparison.Ordinal);
    }
}
