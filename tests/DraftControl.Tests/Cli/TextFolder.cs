using DraftControl.Tests.Support;

namespace DraftControl.Tests.Cli;

/// <summary>A folder of texts, and what <c>draftcontrol</c> and git make of them.</summary>
public sealed class TextFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public string this[string name] => File.ReadAllText(At(name));

    public string At(string name) => Path.Combine(folder.FullName, name);

    public TextFolder With(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return this;
    }

    public (int Code, string Output) Run(string command, params string[] arguments) =>
        CommandLine.Run([command, .. arguments.Select(argument => argument.EndsWith(".md", StringComparison.Ordinal) ? At(argument) : argument)]);

    public string Git(params string[] arguments)
    {
        var (code, output) = StockGit.Run(folder.FullName, arguments);
        Assert.True(code == 0, output);
        return output;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
