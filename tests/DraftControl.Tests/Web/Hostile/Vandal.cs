using System.Text;
using DraftControl.Tests.Support;
using SkiaSharp;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>Somebody who sends forms with whatever they like in them.</summary>
/// <param name="name">Who it is.</param>
/// <param name="person">Their browser.</param>
internal sealed class Vandal(string name, Somebody person)
{
    /// <summary>A file of contributions with markup in every cell, of which none can be brought in as it stands.</summary>
    public const string Table = "<script>alert(4)</script>,Organisation,Class,Clause,Kind,Point,Proposed wording,Occasion,Place,Date\n" +
        "x,<img src=x onerror=alert(5)>,<b onclick=alert(6)>,<i onclick=alert(7)>,<script>alert(8)</script>,<script>alert(9)</script>,[a](javascript:alert(10)),<u onclick=alert(11)>,<script>alert(12)</script>,<s onclick=alert(13)>\n";

    public string Name => name;

    public Task<Answer> Get(string address) => Answer.Of(address, person.Get(address));

    public async Task<Answer> Send(FoundForm form, string action, IEnumerable<(string Name, string Value)> fields)
    {
        var pairs = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        if (form.IsGet)
        {
            return await Get($"{action.Split('?')[0]}?{string.Join('&', pairs.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"))}");
        }

        using HttpContent content = form.IsMultipart ? Parts(form, pairs) : new FormUrlEncodedContent(pairs);
        return await Answer.Of(action, person.Post(action, content));
    }

    /// <summary>Files have a name that is markup, too.</summary>
    private static MultipartFormDataContent Parts(FoundForm form, List<KeyValuePair<string, string>> pairs)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in pairs)
        {
            parts.Add(new StringContent(value), name);
        }

        foreach (var name in form.Files)
        {
            parts.Add(new ByteArrayContent(name == "Upload" ? Encoding.UTF8.GetBytes(Table) : name.Contains("Logo", StringComparison.Ordinal) ? Logo() : Encoding.UTF8.GetBytes("# <script>alert(1)</script>\n\n<img src=x onerror=alert(2)>\n")), name, "<script>alert(3).png");
        }

        return parts;
    }

    private static byte[] Logo()
    {
        using var bitmap = new SKBitmap(50, 50);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }
}
