using static DraftControl.Tests.Git.Tampering.Forgery;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>Who takes part, and under which rules: every trailer and file of the entries that say so.</summary>
internal static class RosterForgeries
{
    public static IEnumerable<Forgery> All => [.. Opening, .. Organisations, .. Appointments, .. Policy, .. PagesAndKeys];

    private static IEnumerable<Forgery> Opening =>
    [
        Of("opened", "Format", "2", "Format is 2"),
        Of("opened", "Rules", "4", "There is no set 4 of rules"),
        Of("opened", "Rules", "0", "cannot be read as Rules"),
        Of("opened", "Language", "cy", "may not hold the file"),
        Of("opened", "Title", "Sharing", "cannot be read as Title"),
        Of("opened", "Title", "\"\\u0053haring\"", "cannot be read as Title"),
        Of("opened", "Slug", "northam", "is its first steward"),
        Of("opened", "Name", "\"Centre\"", "but by the roster it is"),
        Of("opened", "Name", "\"<Centre>\"", "cannot be read as Name"),
        Of("opened", "Name", "\"Centre.\"", "cannot be read as Name"),
        Of("opened", "Class", "council", "cannot be read as Class"),
        Of("opened", "Nation", "England", "cannot be read as Nation"),
        new("opened: words credited to a proposal", "must be credited to the starting text", l => Everywhere(l, "clauses.en.tsv", "5@start\n", "5@1\n", l["opened"])),
        new("opened: no policy", "policy.yml is missing", l => Everywhere(l, "policy.yml", null)),
        new("opened: no keys", "keys", l => Everywhere(l, "keys/allowed_signers", null)),
        new("opened: no clauses", "clauses.en.tsv is missing", l => Everywhere(l, "clauses.en.tsv", null)),
        new("opened: no text", "declaration.en.md is missing", l => Everywhere(l, "declaration.en.md", null)),
        new("opened: a threshold of 0", "councillors", l => Everywhere(l, "policy.yml", "councillors: 1", "councillors: 0", l["opened"])),
        new("opened: again, as the last entry", "begins with 'opened', once", l => Append(l, "opened", _ => { })),
    ];

    private static IEnumerable<Forgery> Organisations =>
    [
        Of("northam", "Slug", "southam", "is registered already"),
        Of("northam", "Slug", "Northam", "cannot be read as Slug"),
        Of("northam", "Name", "\"Elsewhere Council\"", "but by the roster it is"),
        Of("northam", "Class", "supplier", "do not let a supplier propose"),
        Of("northam", "Nation", "\"\"", "cannot be read as Nation"),
        Of("southam renamed", "Slug", "atlantis", "No organisation with the short name 'atlantis'"),
        Of("southam renamed", "Name", "\"Southam Town Council\"", "but by the roster it is"),
        Of("southam renamed", "Class", "supplier", "do not let a supplier propose"),
        Of("southam renamed", "Nation", "Wales", "cannot be read as Nation"),
        new("northam: by a representative", "Only a steward can register", l => Append(l, "northam", entry => { By(l, entry, "rep northam"); entry["Slug"] = "atlantis"; })),
        new("southam renamed: by an editor", "Only a steward can change", l => Append(l, "southam renamed", entry => By(l, entry, "editor centre"))),
    ];

    private static IEnumerable<Forgery> Appointments =>
    [
        Of("rep northam", "Appointee", "p-0123456789ab", "You are not representative"),
        Of("rep northam", "Office", "editor", "You are not representative"),
        Of("rep northam", "Office", "mayor", "cannot be read as Office"),
        Of("rep northam", "For", "southam", "You are not representative"),
        Of("rep northam", "For", "atlantis", "No organisation with the short name 'atlantis'"),
        new("rep northam: a Group", "Only a councillor has a political group", l => l["rep northam"].Insert("For", "Group: \"Elm\"")),
        Of("elm", "Appointee", "p-0123456789ab", "You are not councillor"),
        Of("elm", "Office", "practitioner", "You are not councillor"),
        Of("elm", "For", "eastam", "confirms a councillor of another organisation"),
        Of("elm", "Group", "\"Oak\"", "gate groups not met"),
        Of("elm", "Group", "Elm", "cannot be read as Group"),
        Of("editor guild", "For", "centre", "You are not editor"),
        Of("elm confirmed", "Appointment", "{oak}", "confirms a councillor of another organisation"),
        Of("elm confirmed", "Appointment", "{own council}", "Neither the person appointed nor the one who appointed"),
        Of("elm confirmed", "Appointment", "999", "There is no appointment 999"),
        new("elm confirmed: by the representative of another council", "confirms a councillor of another organisation", l => By(l, l["elm confirmed"], "rep northam")),
        new("elm confirmed: by a steward", "Only a representative of the same organisation", l => By(l, l["elm confirmed"], "second steward")),
        new("elm confirmed: again", "has been confirmed already", l => Append(l, "elm confirmed", _ => { })),
        new("elm confirmed: dropped", "only once a representative of the same council", l => Drop(l, "elm confirmed")),
        Of("practitioner ended", "Appointment", "{elm}", "You are not councillor"),
        Of("practitioner ended", "Appointment", "1", "You are not steward"),
        Of("practitioner ended", "Appointment", "999", "There is no appointment 999"),
        new("practitioner ended: again", "has ended already", l => Append(l, "practitioner ended", _ => { })),
        new("practitioner ended: by the representative", "Only a steward can end", l => Append(l, "practitioner ended", entry => { By(l, entry, "rep northam"); entry["Appointment"] = l["chief"]["Seq"]; })),
        new("practitioner ended: the last steward", "must have a steward", l =>
        {
            Append(l, "practitioner ended", entry => entry["Appointment"] = l["second steward"]["Seq"]);
            Append(l, "practitioner ended", entry => entry["Appointment"] = "1");
        }),
        new("chief: by an editor", "Only a steward can appoint", l => Append(l, "chief", entry => { By(l, entry, "editor centre"); entry["Appointee"] = "p-0123456789ab"; })),
    ];

    private static IEnumerable<Forgery> Policy =>
    [
        Of("policy", "Number", "3", "must be 2"),
        Of("policy", "Number", "1", "must be 2"),
        Rule("number: 2", "number: 3", "must be 2"),
        Rule("number: 2", "number: 1", "must be 2"),
        Rule("councillors: 2", "councillors: 3", "gate councillors not met"),
        Rule("councillors: 2", "councillors: 0", "councillors"),
        Rule("groups: 2", "groups: 3", "gate groups not met"),
        Rule("agreements: 2", "agreements: 3", "gate agreements not met"),
        Rule("agreement-organisations: 2", "agreement-organisations: 3", "gate agreement-organisations not met"),
        Rule("no-open-concern: true", "no-open-concern: maybe", "no-open-concern"),
        Rule("drafting: public", "drafting: nobody", "drafting"),
        Rule("drafting: public\n", "", "'drafting' is missing"),
        Rule("drafting: public\n", "drafting: public\ndrafting: public\n", "stands twice"),
        Rule("drafting: public\n", "drafting: public\nnew: 1\n", "not a rule"),
        Rule("local-authority, ", "", "do not let a local authority propose"),
        Rule("local-authority", "local-authorities", "not a class of organisation"),
        new("policy: after the first proposal", "After the first proposal the publishing rules change only as proposed and agreed", l => Append(l, "policy", entry =>
        {
            entry["Number"] = "3";
            entry.Files["policy.yml"] = entry.Files["policy.yml"].ToString().Replace("number: 2", "number: 3", StringComparison.Ordinal);
        })),
        new("policy: by an editor", "Only a steward can change the publishing rules", l => By(l, l["policy"], "editor centre")),
        new("policy: an old one comes back beside a page", "may not change policy.yml", l => Everywhere(l, "policy.yml", l["opened"].Files["policy.yml"].ToString(), "page last")),
    ];

    private static IEnumerable<Forgery> PagesAndKeys =>
    [
        Of("page", "Page", "pages/help.md", "may not change pages/about.md"),
        Of("page", "Page", "policy.yml", "may not change pages/about.md"),
        Of("page", "Page", "\"pages/about.md\"", "cannot be read as Page"),
        new("page: another file altogether", "is not a public page", l => { Everywhere(l, "pages/about.md", "About us.\n", "page"); Everywhere(l, "terms.yml", "1: 2\n", "page"); l["page"]["Page"] = "terms.yml"; }),
        new("page: by a representative", "Only a steward or an editor", l => By(l, l["page"], "rep northam")),
        new("page: with an invisible character", "pages/about.md holds invisible character", l => Everywhere(l, "pages/about.md", "About\u00ADus.\n", "page")),
        new("page: of bytes that are no text", "not UTF-8", l =>
        {
            foreach (var commit in l.From("page"))
            {
                commit.Files["pages/about.md"] = new ForgedFile([0xC3, 0x28, 0x0A]);
            }
        }),
        new("keys: the first one is gone", "must keep its earlier keys", l => Everywhere(l, "keys/allowed_signers", System.Text.Encoding.UTF8.GetString(l.Second.AllowedSigners), "keys")),
        new("keys: a line that is none", "of the file of keys", l => Everywhere(l, "keys/allowed_signers", l["keys"].Files["keys/allowed_signers"] + "anybody ssh-ed25519 AAAA\n", "keys")),
        new("keys: an authority for certificates", "of the file of keys", l => Everywhere(l, "keys/allowed_signers", l["keys"].Files["keys/allowed_signers"] + $"server@draftcontrol.invalid cert-authority {System.Text.Encoding.UTF8.GetString(l.Stranger.AllowedSigners).Split("\" ")[1]}", "keys")),
        new("keys: by an editor", "Only a steward can change the ledger's keys", l => By(l, l["keys"], "editor centre")),
        new("keys: signed with the key that it brings", "no good signature", l => l["keys"].SignedBy = l.Second),
        new("keys: the new key signs before", "no good signature", l => l["page"].SignedBy = l.Second),
        new("keys: a stranger's key beside a page", "may not change keys/allowed_signers", l => Everywhere(l, "keys/allowed_signers", l["keys"].Files["keys/allowed_signers"] + System.Text.Encoding.UTF8.GetString(l.Stranger.AllowedSigners), "page last")),
    ];

    /// <summary>Gives an entry to the person whom another entry appointed.</summary>
    public static void By(ForgedLedger ledger, ForgedCommit entry, string appointment)
    {
        var to = ledger[appointment];
        var named = ledger.Entries.Last(other => other.Has("Slug") && other["Slug"] == to["For"] && ledger.Entries.IndexOf(other) < ledger.Entries.IndexOf(to));
        ForgedLedger.By(entry, to["Appointee"], to["Office"], to["For"], named["Name"].Trim('"'));
    }

    /// <summary>Writes an entry once more, as the newest.</summary>
    public static void Append(ForgedLedger ledger, string name, Action<ForgedCommit> change)
    {
        var (copy, tip) = (ledger[name].Copy(), ledger.Entries[^1]);
        copy["Seq"] = EveryEntryForgeries.Plus(tip["Seq"], 1);
        copy["Id"] = copy.Id[..32];
        copy.Time = tip.Time;
        foreach (var path in copy.Files.Keys.Union(tip.Files.Keys).ToList())
        {
            copy.Files[path] = tip.Files[path];
        }

        copy.Parents.Clear();
        copy.Parents.Add(tip);
        change(copy);
        ledger.Entries.Add(copy);
    }

    /// <summary>Takes an entry out and numbers the others anew.</summary>
    public static void Drop(ForgedLedger ledger, string name)
    {
        var (gone, before) = (ledger[name], ledger[name].Parents[0]);
        ledger.Entries.Remove(gone);
        foreach (var entry in ledger.Entries.Where(entry => entry.Has("Base") && entry["Base"] == gone.Id))
        {
            entry["Base"] = before.Id;
            if (entry.Parents.Count > 1)
            {
                entry.Wording.Parents[0] = before;
            }
        }

        ledger.Relink();
        ledger.Renumber();
    }

    /// <summary>Gives a file, from an entry on, other contents; null takes it away.</summary>
    public static void Everywhere(ForgedLedger ledger, string path, string? text, string from = "opened")
    {
        foreach (var commit in ledger.From(from))
        {
            if (text is null)
            {
                commit.Files.Remove(path);
            }
            else
            {
                commit.Files[path] = text;
            }
        }
    }

    /// <summary>Changes a file wherever it stands as in this entry.</summary>
    public static void Everywhere(ForgedLedger ledger, string path, string old, string @new, ForgedCommit like)
    {
        var was = like.Files[path].ToString();
        Assert.Contains(old, was, StringComparison.Ordinal);
        foreach (var commit in ledger.From("opened").Where(commit => commit.Files[path].ToString() == was))
        {
            commit.Files[path] = was.Replace(old, @new, StringComparison.Ordinal);
        }
    }

    private static Forgery Rule(string old, string @new, string noticedBy) =>
        new($"policy: {old.Trim()} is {@new.Trim().Replace('\n', ' ')}", noticedBy, l => Everywhere(l, "policy.yml", old, @new, l["policy"]));
}
