using DraftControl.Core.Wordings;

namespace DraftControl.Cli.Texts;

/// <summary>Texts in files, byte by byte: nothing is added to them and nothing taken away.</summary>
internal static class TextFiles
{
    /// <exception cref="FormatException">The file is not UTF-8.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Read(FileInfo file) =>
        Utf8.TryDecode(File.ReadAllBytes(file.FullName), out var text) ? text : throw new FormatException($"{file} is not UTF-8.");

    /// <summary>Writes to a file, or where commands write if there is none.</summary>
    public static void Write(string text, FileInfo? file)
    {
        using var stream = file is null ? Console.OpenStandardOutput() : file.Open(FileMode.Create);
        stream.Write(Utf8.Encode(text));
    }
}
