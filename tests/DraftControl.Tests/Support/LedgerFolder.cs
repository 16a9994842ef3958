using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Git.Signing;

namespace DraftControl.Tests.Support;

/// <summary>A server's data folder in a temporary place, with one declaration that the centre's steward opened.</summary>
public sealed class LedgerFolder : IDisposable
{
    public const string Policy = """
        number: 1
        drafting: public
        councillors: 1
        groups: 1
        no-open-concern: true
        agreements: 1
        agreement-organisations: 1
        proposing-classes: [local-authority]

        """;

    public static readonly Office Steward = Office("aa", Role.Steward, "centre");

    private int forms;

    public LedgerFolder()
        : this(TimeProvider.System)
    {
    }

    /// <param name="clock">What time it is.</param>
    public LedgerFolder(TimeProvider clock)
    {
        Key = SigningKey.In(Path);
        Ledger = Ledger.Create(Path, Slug.Parse("sample"), Key, clock);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("draftcontrol-").FullName;

    public SigningKey Key { get; }

    public Ledger Ledger { get; private set; }

    public static Office Office(string person, Role role, string organisation) => new(Person(person), role, Slug.Parse(organisation));

    public static PersonId Person(string hex) => PersonId.Parse($"p-{hex.PadLeft(12, '0')}");

    public static LedgerFolder Opened()
    {
        var folder = new LedgerFolder();
        folder.Do(Steward, (_, head) => folder.Open(head));
        return folder;
    }

    /// <summary>Opens the declaration "Sharing".</summary>
    public Attempt Open(Head head) => new Opening(
        Line.Parse("Sharing"),
        Language.Parse("en"),
        new Organisation(Slug.Parse("centre"), OrganisationName.Parse("Centre for Services"), OrganisationClass.CentralGovernment, Line.Parse("England")),
        "# Sharing\n\nWe will repair the plumbing.\n",
        Policy,
        new Dictionary<string, string> { ["pages/about.md"] = "About us.\n" }).Open(head.Id, head.By.Person, head.At, Key.AllowedSigners);

    /// <summary>Writes an entry that the rules must allow.</summary>
    public RecordedEntry Do(Office by, Func<Register, Head, Attempt> act, string? reason = null, string? form = null) =>
        Try(by, act, reason, form) switch
        {
            WriteResult.Written written => written.Recorded,
            WriteResult.Refused refused => throw new InvalidOperationException(refused.Refusal.Sentence),
            _ => throw new InvalidOperationException(),
        };

    public WriteResult Try(Office by, Func<Register, Head, Attempt> act, string? reason = null, string? form = null)
    {
        var id = EntryId.Of(by.Person, form ?? $"form-{Interlocked.Increment(ref forms)}");
        return Ledger.Write(id, (register, now) => act(register, new Head(register.Seq + 1, id, by, now, reason is null ? null : Reason.Parse(reason))));
    }

    public RecordedEntry Register(string slug, string? form = null) => Do(Steward, (register, head) => Registering(register, head, slug), form: form);

    public static Act Registering(Register register, Head head, string slug) =>
        register.Unchanged(new OrganisationRegistered(head, new Organisation(Slug.Parse(slug), OrganisationName.Parse($"{slug} Council"), OrganisationClass.LocalAuthority, null)));

    public RecordedEntry Appoint(Office office, string? group = null) =>
        Do(Steward, (register, head) => register.Unchanged(new Appointed(head, office, group is null ? null : Line.Parse(group))));

    /// <summary>Opens the ledger anew, as another server process would.</summary>
    public void Reopen()
    {
        Ledger.Dispose();
        Ledger = Ledger.Open(Path, Ledger.Slug, Key);
    }

    public void Dispose()
    {
        Ledger.Dispose();
        Key.Dispose();
        Directory.Delete(Path, recursive: true);
    }
}
