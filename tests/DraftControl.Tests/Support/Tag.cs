using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Tests.Support;

/// <summary>An element as a view would write it, run through its tag helper: with content, attributes and elements inside.</summary>
public sealed class Tag(string name, TagHelper helper, string content = "", params Tag[] inside)
{
    public TagHelperAttributeList Attributes { get; } = [];

    /// <summary>Runs the tag helpers and parses what comes out.</summary>
    public async Task<IElement> Render()
    {
        var html = await Html(new Dictionary<object, object>());
        return new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
    }

    public static ModelExpression For(string field, object? model, Type? type = null)
    {
        var metadata = new EmptyModelMetadataProvider();
        return new ModelExpression(field, new ModelExplorer(metadata, metadata.GetMetadataForType(type ?? model?.GetType() ?? typeof(string)), model));
    }

    public static ViewContext View()
    {
        var state = new ModelStateDictionary();
        return new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), state),
        };
    }

    private async Task<string> Html(IDictionary<object, object> items)
    {
        var context = new TagHelperContext(name, Attributes, new Dictionary<object, object>(items), Guid.NewGuid().ToString());
        var output = new TagHelperOutput(name, Attributes, (_, _) => Content(context.Items));
        helper.Init(context);
        await helper.ProcessAsync(context, output);

        if (!output.IsContentModified && output.TagName is not null)
        {
            output.Content = await output.GetChildContentAsync();
        }

        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }

    private async Task<TagHelperContent> Content(IDictionary<object, object> items)
    {
        var all = new DefaultTagHelperContent();
        all.Append(content);

        foreach (var tag in inside)
        {
            all.AppendHtml(await tag.Html(items));
        }

        return all;
    }
}
