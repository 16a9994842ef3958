using System.Globalization;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DraftControl.Web.TagHelpers;

/// <summary>A date in British form, and with <c>to="minute"</c> its time: <c>&lt;time at="entry.At"&gt;&lt;/time&gt;</c>.</summary>
[HtmlTargetElement("time", Attributes = "at")]
public sealed class TimeTagHelper : TagHelper
{
    public DateTimeOffset At { get; set; }

    /// <summary><c>day</c>, or <c>minute</c>.</summary>
    public string To { get; set; } = "day";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(To == "minute" ? At.InWords() : At.DayInWords());
    }
}
