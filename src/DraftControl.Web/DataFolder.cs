namespace DraftControl.Web;

/// <summary>The folder that everything is kept in: ledgers, keys and the accounts database. Setting <c>Data</c>, by default <c>data/</c>.</summary>
public sealed class DataFolder
{
    public DataFolder(IConfiguration settings)
    {
        Root = Path.GetFullPath(settings["Data"] is { Length: > 0 } folder ? folder : "data");
        Directory.CreateDirectory(Root);
    }

    /// <summary>Its full path. It exists.</summary>
    public string Root { get; }

    public string File(string name) => Path.Combine(Root, name);

    public override string ToString() => Root;
}
