using System.Text.Json;

namespace DraftControl.Tests.Web.Roles;

/// <summary>What is asked or sent at a row's address, so that it would succeed for somebody who may.</summary>
internal sealed record Asked
{
    /// <summary>What stands for the parameters of the address after the declaration's, in order.</summary>
    public IReadOnlyList<string> Parts { get; private init; } = [];

    public string Query { get; private init; } = "";

    /// <summary>The fields of a form; null where there is none.</summary>
    public IReadOnlyList<(string Name, string Value)>? Fields { get; private init; }

    /// <summary>What a program sends; null where it sends nothing.</summary>
    public object? Json { get; private init; }

    /// <summary>A cookie that goes along besides those of whoever asks.</summary>
    public string? Cookie { get; private init; }

    /// <summary>Who asks, where it is not the person of the column themselves but somebody of the same office.</summary>
    public Caller? Instead { get; private init; }

    /// <summary>Nothing but the address.</summary>
    public static Asked At(params object[] parts) => new Asked().To(parts);

    /// <summary>A form, with an id of its own unless it says which.</summary>
    public static Asked Form(params (string Name, string Value)[] fields) =>
        new() { Fields = [.. fields.Any(field => field.Name == "FormId") ? [] : new[] { ("FormId", Guid.NewGuid().ToString("N")) }, .. fields] };

    public static Asked Body(object json) => new() { Json = JsonSerializer.SerializeToElement(json) };

    public Asked To(params object[] parts) => this with { Parts = [.. parts.Select(part => $"{part}")] };

    public Asked With(string query) => this with { Query = query };

    public Asked Carrying(string cookie) => this with { Cookie = cookie };

    public Asked By(Caller caller) => this with { Instead = caller };

    /// <summary>The same with fields and a cookie that name an office. What the row itself sends stays.</summary>
    public Asked Naming(string office) => this with
    {
        Cookie = $"{Cookie};office={office}",
        Fields = Fields is null ? null : [.. Fields, .. Forged(office).Where(forged => Fields.All(field => field.Name != forged.Name))],
    };

    private static IEnumerable<(string Name, string Value)> Forged(string office) =>
        [("Office", office), ("Role", office.Split('@')[0]), ("Organisation", office.Split('@')[1]), ("SpeaksAs", office), ("SignedIn.Office", office), ("IsSteward", "true")];
}
