using System.Text.RegularExpressions;

namespace DraftControl.Tests.Web.Roles;

/// <summary>What a "yes" does besides answering.</summary>
internal enum Writes
{
    Nothing,

    /// <summary>An entry, or a new declaration.</summary>
    Ledger,

    /// <summary>Something in the accounts database, and no entry.</summary>
    Accounts,

    /// <summary>A cookie of whoever asks: they are signed in or out, or speak in another office.</summary>
    Cookie,
}

/// <summary>One handler, with what everybody is answered.</summary>
/// <param name="Handler">As it is asked: <c>POST /declarations/{slug}/mail?handler=Discard</c>.</param>
/// <param name="Cells">What everybody is answered.</param>
/// <param name="Writes">What it does for those who may.</param>
/// <param name="Ask">A request that would succeed for somebody who may, about something of Northam's that was made for it.</param>
internal sealed partial record Row(string Handler, Cells Cells, Writes Writes, Func<Stage, Who, Task<Asked>> Ask)
{
    private const string Declaration = "/declarations/{slug}";

    /// <summary>Which of several things that the handler does, or under which circumstances; empty where there is one.</summary>
    public string Case { get; init; } = "";

    /// <summary>Whether whoever asks must be somebody of their own, because it changes the account that asks.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>What is said only to those who may, where they are answered with 404 all the same.</summary>
    public string? Says { get; init; }

    public HttpMethod Method => new(Handler.Split(' ')[0] is "ANY" ? "GET" : Handler.Split(' ')[0]);

    /// <summary>Whether it only shows something.</summary>
    public bool IsRead => Writes == Writes.Nothing && Method != HttpMethod.Post;

    public bool IsOfDeclaration => Handler.Contains(Declaration, StringComparison.Ordinal);

    public static Row Get(string address, Cells cells, Func<Stage, Asked>? ask = null) => Of($"GET {address}", cells, Writes.Nothing, ask ?? (_ => Asked.At()));

    public static Row Get(string address, Cells cells, Writes writes, Func<Stage, Asked> ask) => Of($"GET {address}", cells, writes, ask);

    public static Row Post(string address, Cells cells, Writes writes, Func<Stage, Asked> ask) => Of($"POST {address}", cells, writes, ask);

    /// <summary>A row about the account of whoever asks: a double of everybody asks, the same in all such rows.</summary>
    public static Row Own(string handler, Cells cells, Writes writes, Func<Stage, Caller, Task<Asked>> ask) => ByDouble(handler, cells, writes, (stage, who) => stage.Double(who), ask);

    public static Row Own(string handler, Cells cells, Writes writes, Func<Asked> ask) => Own(handler, cells, writes, (_, _) => Task.FromResult(ask()));

    /// <summary>The same, with a double who asks this once, because the session or the account is another afterwards.</summary>
    public static Row Once(string handler, Cells cells, Writes writes, Func<Stage, Caller, Task<Asked>> ask) => ByDouble(handler, cells, writes, (stage, who) => stage.NewDouble(who), ask);

    public static Row Once(string handler, Cells cells, Writes writes, Func<Asked> ask) => Once(handler, cells, writes, (_, _) => Task.FromResult(ask()));

    public static Row Of(string handler, Cells cells, Writes writes, Func<Stage, Asked> ask) => new(handler, cells, writes, (stage, _) => Task.FromResult(ask(stage)));

    private static Row ByDouble(string handler, Cells cells, Writes writes, Func<Stage, Who, Task<Caller>> find, Func<Stage, Caller, Task<Asked>> ask) => new(handler, cells, writes, async (stage, who) =>
    {
        var caller = await find(stage, who);
        return (who != Who.Visitor ? await ask(stage, caller) : handler.StartsWith("GET", StringComparison.Ordinal) ? Asked.At() : Asked.Form()).By(caller);
    })
    { IsPersonal = true };

    /// <summary>The address that is asked, of one declaration.</summary>
    public string Address(Stage stage, Asked asked)
    {
        var parts = new Queue<string>(asked.Parts);
        var address = Parameter().Replace(Handler.Split(' ')[1], name => name.Value == "{slug}" ? $"{stage.Slug}" : parts.TryDequeue(out var part) ? part : "");
        return $"{address}{(asked.Query.Length == 0 ? "" : address.Contains('?', StringComparison.Ordinal) ? "&" : "?")}{asked.Query}";
    }

    public override string ToString() => Case.Length == 0 ? Handler : $"{Handler} ({Case})";

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
