namespace DraftControl.Tests.Git.Tampering;

/// <summary>True ledgers of other making: what the format allows is never refused, however our own writer would have put it.</summary>
public sealed class OtherMakingTests(WholeLedger ledger) : IClassFixture<WholeLedger>
{
    [Fact]
    public void A_plain_way_from_a_proposal_to_a_version() => Accepted(hand =>
    {
        var proposed = hand.Propose("b1", 1, "reword c2", Reworded("c2", "We will repair it.\n\n", "3@start 1@1"));
        hand.Accept("c1", 1, "accepted", "reword c2", proposed.Wording, Reworded("c2", "We will repair it.\n\n", "3@start 1@1"));
        hand.Approve("1.0");
    });

    [Fact]
    public void Councillors_without_a_group_count_as_one_group() => Accepted(hand => hand.Approve("1.0", councillors: ["d1", "d3"]), ledger => ledger["elm"]["Group"] = "\"—\"");

    [Fact]
    public void A_proposal_deferred_twice_and_then_accepted_with_changes_to_other_clauses() => Accepted(hand =>
    {
        var proposed = hand.Propose("b1", 1, "reword c2", Reworded("c2", "We will repair it.\n\n", "3@start 1@1"));
        hand.Decide("c1", 1, "deferred");
        hand.Decide("c2", 1, "deferred");
        hand.Accept("c2", 1, "accepted-with-changes", "reword c3, remove c6, add c7 after start", proposed.Wording, entry =>
        {
            Reworded("c3", "- Design it.\n", "1@start 1@1")(entry);
            var editor = $"2@e{hand.Seq + 1}";
            entry.Clauses = [new("c7", "We care.\n\n", editor), .. entry.Clauses.Where(clause => clause.Id != "c6")];
        });
        hand.Approve("1.0");
    });

    [Fact]
    public void A_policy_changed_again_and_spelled_as_other_yaml() => Accepted(
        hand =>
        {
            hand.Write("aa", "policy-changed", "Number: 3", "Fewer.", files: entry => entry.Files["policy.yml"] = """
                # How we publish
                proposing-classes:
                  - local-authority
                  - supplier
                agreements: 1   # one is enough
                agreement-organisations: 1
                no-open-concern: true
                groups: 1
                councillors: 1
                drafting: participants
                number: 3

                """);
            hand.Propose("b1", 1, "remove c3", wording => wording.Clauses = [.. wording.Clauses.Where(clause => clause.Id != "c3")]);
            hand.Approve("1.0");
        });

    [Fact]
    public void Two_keys_that_sign_by_turns_entries_wordings_and_tags() => Accepted(hand =>
    {
        var older = hand.Tip.Parents[0];
        hand.Propose("b1", 1, "remove c3", wording => wording.Clauses = [.. wording.Clauses.Where(clause => clause.Id != "c3")]).Wording.SignedBy = hand.Ledger.Second;
        hand.Propose("b2", 2, "remove c2", wording => wording.Clauses = [.. wording.Clauses.Where(clause => clause.Id != "c2")], older).SignedBy = hand.Ledger.Second;
        hand.Approve("1.0").SignedBy = hand.Ledger.Second;
        hand.Ledger.Tags[^1].SignedBy = hand.Ledger.Second;
        hand.Write("aa", "version-released", "Version: 1.0");
    });

    [Fact]
    public void An_organisation_is_renamed_between_a_proposal_and_its_revision() => Accepted(hand =>
    {
        hand.Propose("b2", 1, "add c7 after c6", Added("c7", "\nOne more.\n", "2@1"));
        hand.Rename("southam", "Southam, Northam & Co (2)");
        hand.Propose("b2", 1, "add c8 after c6, move c1 after c8", wording =>
        {
            Added("c8", "\nTwo more.\n", "2@1")(wording);
            wording.Clauses = [.. wording.Clauses.Skip(1), wording.Clauses[0] with { Span = "\n# Sharing\n" }];
        }, kind: "revised");
        hand.Write("b2", "withdrawn", "Proposal: 1", "Never mind.");
    });

    [Fact]
    public void The_starting_text_is_credited_to_organisations_that_come_later() => Accepted(
        hand => hand.Approve("1.0"),
        ledger =>
        {
            foreach (var commit in ledger.From("opened"))
            {
                commit.Files["clauses.en.tsv"] = commit.Files["clauses.en.tsv"].ToString().Replace("5@start\n", "2@start:northam 1@start 2@start:nobody\n", StringComparison.Ordinal);
            }
        });

    [Fact]
    public void Version_numbers_rise_by_number_and_not_by_letter() => Accepted(hand =>
    {
        foreach (var version in new[] { "0.9", "0.10", "1.0", "1.2", "1.10", "10.0" })
        {
            hand.Approve(version);
        }

        hand.Write("aa", "version-released", "Version: 1.10");
        hand.Write("aa", "version-released", "Version: 0.9", "Late.");
    });

    [Theory]
    [InlineData("councillors=met groups=met no-open-concern=met agreements=met agreement-organisations=met")]
    [InlineData("councillors=met groups=met agreements=met agreement-organisations=met")]
    public void A_policy_that_lets_concerns_stand(string gates) => Accepted(
        hand =>
        {
            hand.Check("d3", ["c2"], "concern", "the plumbing", "It is ours.");
            hand.Approve("1.0", gates);
        },
        ledger =>
        {
            foreach (var commit in ledger.From("opened"))
            {
                commit.Files["policy.yml"] = commit.Files["policy.yml"].ToString().Replace("no-open-concern: true", "no-open-concern: false", StringComparison.Ordinal);
            }
        });

    [Fact]
    public void Findings_of_every_sort_on_several_wordings() => Accepted(hand =>
    {
        hand.Check("d1", ["c1", "c2", "c3", "c4"], "unsure", body: "Hard to say.");
        hand.Check("d2", ["c2", "c6"], "concern", "We will", "Who?");
        hand.Check("d3", ["c6"], body: "Fine.");
        hand.Approve("1.0");
    });

    [Fact]
    public void Proposals_against_an_old_base() => Accepted(hand =>
    {
        var old = hand.Tip;
        var first = hand.Propose("b1", 1, "reword c2", Reworded("c2", "We will repair it.\n\n", "3@start 1@1"));
        hand.Accept("c1", 1, "accepted", "reword c2", first.Wording, Reworded("c2", "We will repair it.\n\n", "3@start 1@1"));

        // Another clause: taken to the byte. The same clause: the editor words it, without words of their own.
        var second = hand.Propose("b2", 2, "reword c3, reword c2", wording =>
        {
            Reworded("c3", "- Design for all.\n", "2@start 1@2")(wording);
            Reworded("c2", "We will mend the plumbing.\n\n", "2@start 1@2 2@start")(wording);
        }, old);
        hand.Accept("c1", 2, "accepted", "reword c3, reword c2", second.Wording, entry =>
        {
            Reworded("c3", "- Design for all.\n", "2@start 1@2")(entry);
            Reworded("c2", "We will mend it.\n\n", "2@start 1@2 1@1")(entry);
        });
        var third = hand.Propose("b3", 3, "move c6 after start", wording => wording.Clauses = [wording.Clauses[^1] with { Span = "We will train our staff.\n\n" }, .. wording.Clauses.SkipLast(1)], old);
        hand.Accept("c2", 3, "accepted", "move c6 after start", third.Wording, entry => entry.Clauses = [entry.Clauses[^1] with { Span = "We will train our staff.\n\n" }, .. entry.Clauses.SkipLast(1)]);
        hand.Approve("1.0");
    });

    [Fact]
    public void Contributions_with_as_little_and_as_much_as_they_can_say() => Accepted(hand =>
    {
        var opened = hand.Ledger["opened"].Id;
        hand.Write("b1", "contributed", $"Contribution: 1\nKind: other\nWithheld: 00000000000000000000000000000000\nBase: {opened}\nOccasion: other", "?");
        hand.Write("aa", "contributed", $"Contribution: 2\nKind: wording\nName: \"Ynys Môn \\\"Môn\\\" (1)\"\nClass: local-authority\nClause: c5\nBase: {opened}\nOccasion: document\nPlace: \"🙂\"\nDay: 0001-01-01\nWording: \"\\t{string.Concat(Enumerable.Repeat("🙂", 9_999))}\"\nFile: {new string('f', 64)}", string.Concat(Enumerable.Repeat("🙂", 10_000)));
        hand.Write("c2", "contributed", $"Contribution: 3\nKind: meaning\nFrom: guild\nBase: {hand.Tip.Id}\nOccasion: meeting\nPlace: \"At \\\"home\\\"\"", "\\--- of our own\n\nEntry: contributed");
        hand.Write("c1", "contribution-answered", "Contribution: 3\nCode: deferred", "Later.");
        hand.Write("c1", "contribution-answered", "Contribution: 3\nCode: deferred", "Later still.");
        hand.Write("c1", "contribution-answered", "Contribution: 3\nCode: noted", "Thank you.");
        hand.Write("c2", "contribution-answered", "Contribution: 1\nCode: already-covered", "It says so.");
        hand.Approve("1.0");
    });

    [Fact]
    public void A_contribution_whose_proposal_is_withdrawn_becomes_another_and_its_maker_takes_part_later() => Accepted(hand =>
    {
        hand.Write("b1", "contributed", $"Contribution: 1\nKind: wording\nName: \"Friends of Northam\"\nClass: other-public\nClause: c2\nBase: {hand.Tip.Id}\nOccasion: letter", "Repair it.");
        hand.Propose("b1", 1, "reword c2", Reworded("c2", "We will repair it.\n\n", "3@start 1@1")).Insert("Base", "Contribution: 1");
        hand.Write("b1", "withdrawn", "Proposal: 1");
        hand.Write("c1", "contribution-answered", "Contribution: 1\nCode: deferred", "Who words it?");
        var second = hand.Propose("b2", 2, "reword c2", Reworded("c2", "We will mend it.\n\n", "2@start 2@2"));
        second.Insert("Base", "Contribution: 1");
        hand.Decide("c2", 2, "deferred");
        hand.Write("aa", "organisation-registered", "Slug: friends\nName: \"FRIENDS of Northam\"\nClass: other-public");
        hand.Propose("b2", 2, "reword c2", Reworded("c2", "We will mend it all.\n\n", "2@start 3@2"), kind: "revised");
        hand.Accept("c2", 2, "accepted", "reword c2", hand.Tip.Wording, Reworded("c2", "We will mend it all.\n\n", "2@start 3@2"));
        hand.Approve("1.0");
    });

    [Fact]
    public void Words_and_names_at_their_limits() => Accepted(hand =>
    {
        hand.Propose("b1", 1, "reword c2", Reworded("c2", "We\twill > | \\| 🙂\u00A0repair.\n\n", "2@start 4@1"), title: "\"\\\\\\\" é <b> ---\"");
        hand.Write("aa", "appointed", "Appointee: p-0123456789abcdef0123456789abcdef\nOffice: chief-executive\nFor: guild", string.Concat(Enumerable.Repeat("🙂", 10_000)));
        hand.Write("aa", "organisation-registered", "Slug: 0\nName: \"Ôslo’s 'Free' Council (No. 1) é\"\nClass: other-public\nNation: \"Cymru \\\"Wales\\\"\"", "\\--- x\n\n\n\\\\o/\n Seq: 3\nEntry: opened").Subject = string.Concat(Enumerable.Repeat("🙂", 72));
        hand.Tip.Message = $"Seq: 3 {hand.Tip.Message[hand.Tip.Message.IndexOf("\n\n", StringComparison.Ordinal)..]}";
    });

    [Fact]
    public void Offices_given_confirmed_ended_and_given_again() => Accepted(hand =>
    {
        hand.Write("b1", "appointment-confirmed", $"Appointment: {hand.Ledger["chief"]["Seq"]}");
        hand.Write("aa", "appointment-ended", $"Appointment: {hand.Ledger["elm"]["Seq"]}");
        hand.Write("aa", "appointed", "Appointee: p-0000000000d1\nOffice: councillor\nFor: westam\nGroup: \"Elm\"");
        hand.Write("b3", "appointment-confirmed", $"Appointment: {hand.Seq}", "Again.");
        hand.Write("aa", "appointed", "Appointee: p-0000000000b1\nOffice: editor\nFor: northam");
        hand.Approve("1.0");
        hand.Write("aa", "appointment-ended", $"Appointment: {hand.Ledger["second steward"]["Seq"]}");
    });

    [Fact]
    public void Pages_of_other_names_that_come_and_go() => Accepted(hand =>
    {
        hand.Write("c1", "page-changed", "Page: pages/Privacy_notice.v2.md", files: entry => entry.Files["pages/Privacy_notice.v2.md"] = "Private.\n");
        hand.Write("c2", "page-changed", "Page: pages/Privacy_notice.v2.md", files: entry => entry.Files.Remove("pages/Privacy_notice.v2.md"));
        hand.Write("c2", "page-changed", "Page: pages/about.md", "As it was.");
        hand.Write("c2", "page-changed", "Page: pages/about.md", files: entry => entry.Files.Remove("pages/about.md"));
    });

    [Fact]
    public void A_version_is_signed_again_after_the_signature_was_withdrawn() => Accepted(hand =>
    {
        hand.Approve("1.0");
        hand.Approve("1.1");
        hand.Write("aa", "signed", "Signatory: vendor\nVersion: 1.0\nOffice-Of-Signatory: \"Head\"\nAuthority: \"Board\"", "Gladly.");
        hand.Write("aa", "signed", "Signatory: vendor\nVersion: 1.1\nOffice-Of-Signatory: \"Head\"\nAuthority: \"Board\"");
        hand.Write("aa", "signature-withdrawn", $"Signature: {hand.Seq - 1}");
        hand.Write("aa", "signed", "Signatory: vendor\nVersion: 1.0\nOffice-Of-Signatory: \"Head\"\nAuthority: \"Board\"");
        hand.Write("aa", "signed", "Name: \"Vendor\"\nClass: supplier\nVersion: 1.0\nOffice-Of-Signatory: \"Head\"\nAuthority: \"Board\"");
        hand.Write("aa", "version-released", "Version: 1.1");
    });

    [Fact]
    public void An_opening_with_terms_no_pages_and_a_text_that_ends_without_a_line_break() => Accepted(
        hand => hand.Approve("1.0"),
        ledger =>
        {
            foreach (var commit in ledger.From("opened"))
            {
                commit.Files["terms.yml"] = "terms: []\n";
                commit.Clauses = [.. commit.Clauses.SkipLast(1), new("c6", "We end.", "2@start"), new("c41", "", "")];
                commit.Clauses = [.. commit.Clauses.SkipLast(1)];
                commit.Files.Remove("pages/about.md");
            }

            ledger["opened"].Body = "Why we begin.";
        },
        last: "policy");

    private static Action<ForgedCommit> Reworded(string id, string span, string origins) => commit => commit.Clause(id, clause => clause with { Span = span, Origins = origins });

    private static Action<ForgedCommit> Added(string id, string span, string origins) => commit => commit.Clauses = [.. commit.Clauses, new(id, span, origins)];

    private void Accepted(Action<OtherHand> write, Action<ForgedLedger>? before = null, string last = "keys")
    {
        var report = ledger.Verified(l =>
        {
            before?.Invoke(l);
            write(new OtherHand(l, last));
        });

        Assert.Empty(report.Faults);
    }
}
