using System.CommandLine;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Git.Signing;

namespace DraftControl.Cli.Commands;

/// <summary><c>draftcontrol import &lt;file.md&gt;</c>: starts a declaration from a Markdown file, in a server's data folder.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> file = new("file") { Description = "The starting text, in Markdown." };
    private static readonly Option<DirectoryInfo> data = new("--data") { Required = true, Description = "The server's data folder." };
    private static readonly Option<Slug> slug = Value<Slug>("--slug", "The declaration's short name in addresses.");
    private static readonly Option<Line> title = Value<Line>("--title", "What the declaration is called.");
    private static readonly Option<PersonId> person = Value<PersonId>("--person", "The id of the person who becomes its first steward: p- and 12 hexadecimal digits or more.");
    private static readonly Option<Slug> organisation = Value<Slug>("--organisation", "The short name of the steward's organisation.");
    private static readonly Option<OrganisationName> name = Value<OrganisationName>("--name", "The organisation's name.");
    private static readonly Option<string> @class = new("--class") { Required = true, Description = "local-authority, central-government, sector-body, other-public or supplier." };
    private static readonly Option<string> language = new("--language") { DefaultValueFactory = _ => "en", Description = "The language of the text." };
    private static readonly Option<FileInfo> policy = new("--policy") { Description = "The publishing rules; without it, usual ones." };

    private static readonly Option<FileInfo> authors = new("--authors") { Description = "Credits the file's Git history: a line for each author, with the address, a space or tab and the short name of the organisation." };
    private static readonly Option<FileInfo> credits = new("--credits") { Description = "States whose words a clause is: a line for each clause, with its number, a space or tab and the short name of the organisation." };

    public static Command Make()
    {
        var command = new Command("import", "Start a declaration from a Markdown file.") { file, data, slug, title, person, organisation, name, @class, language, policy, authors, credits };
        command.SetAction(Run);
        return command;
    }

    private static Option<T> Value<T>(string name, string description)
        where T : IParsable<T> => new(name)
        {
            Required = true,
            Description = description,
            CustomParser = result =>
            {
                if (T.TryParse(result.Tokens[0].Value, null, out var value))
                {
                    return value;
                }

                result.AddError($"{name}: '{result.Tokens[0].Value}' will not do. {description}");
                return default;
            },
        };

    private static int Run(ParseResult result)
    {
        var error = result.InvocationConfiguration.Error;
        try
        {
            var opening = Opening(result);
            var folder = result.GetRequiredValue(data).FullName;
            using var key = SigningKey.In(folder);
            var (declaration, by) = (result.GetRequiredValue(slug), result.GetRequiredValue(person));

            // The same import, run twice, starts one declaration; one that would be refused leaves nothing behind.
            var id = EntryId.Of(by, $"import/{declaration}");
            if (opening.Open(id, by, DateTimeOffset.UnixEpoch, key.AllowedSigners).Refusal is { } refusal)
            {
                error.WriteLine(refusal.Sentence);
                return 1;
            }

            using var ledger = Ledger.Create(folder, declaration, key);
            switch (ledger.Write(id, (_, now) => opening.Open(id, by, now, key.AllowedSigners)))
            {
                case WriteResult.Written written:
                    result.InvocationConfiguration.Output.WriteLine($"{(written.Repeated ? "already imported" : "imported")}: {ledger.Read().Draft.Clauses.Count} clauses, {ledger.Path}");
                    return 0;
                case WriteResult.Refused refused:
                    error.WriteLine(refused.Refusal.Sentence);
                    return 1;
                default:
                    return 1;
            }
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException or LedgerUnavailableException or UnreadableLedgerException or InvalidOperationException)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }

    private static Opening Opening(ParseResult result)
    {
        if (!OrganisationClasses.TryParse(result.GetRequiredValue(@class), out var kind))
        {
            throw new FormatException($"--class: '{result.GetRequiredValue(@class)}' will not do. {@class.Description}");
        }

        var text = Text(result.GetRequiredValue(file));
        return new Opening(
            result.GetRequiredValue(title),
            Language.Parse(result.GetRequiredValue(language)),
            new Organisation(result.GetRequiredValue(organisation), result.GetRequiredValue(name), kind, Nation: null),
            text,
            result.GetValue(policy) is { } given ? Text(given) : UsualPolicy.Yaml,
            Pages: new Dictionary<string, string>())
        {
            History = result.GetValue(authors) is { } mapping ? History(result.GetRequiredValue(file), text, Read(mapping, Credits.OfAuthors)) : [],
            Stated = result.GetValue(credits) is { } stated ? Read(stated, lines => Credits.OfClauses(lines, Import.Of(Hygiene.Normalised(text)))) : new Dictionary<ClauseNumber, Slug>(),
        };
    }

    /// <summary>The versions that the file went through, and the file as it is; authors who are not mapped are credited with nothing.</summary>
    private static IReadOnlyList<EarlierText> History(FileInfo file, string text, IReadOnlyDictionary<string, Slug> authors)
    {
        var versions = FileHistory.Of(file.FullName).Select(version => new EarlierText(version.Text, authors.GetValueOrDefault(version.Author.ToLowerInvariant()))).ToList();
        return versions.Count > 0 && Hygiene.Normalised(versions[^1].Text) == Hygiene.Normalised(text) ? versions : [.. versions, new EarlierText(text, By: null)];
    }

    private static IReadOnlyDictionary<T, Slug> Read<T>(FileInfo file, Func<string, Credits<T>> read)
        where T : notnull
    {
        var credits = read(Text(file));
        return credits.Complaint is { } complaint ? throw new FormatException($"{file.Name}: {complaint}.") : credits.By;
    }

    private static string Text(FileInfo file) =>
        Utf8.TryDecode(File.ReadAllBytes(file.FullName), out var text) ? text.TrimStart('\uFEFF') : throw new FormatException($"{file.Name} is not UTF-8.");
}
