using System.Globalization;
using DraftControl.Core.People;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Addresses of what is in a list, as <see cref="QueueLinks"/> makes them. Each sort is made once and then only gets its number, because a list links to hundreds.</summary>
public sealed class QueueAddresses(IUrlHelper url, Slug slug, WorkFilter filter)
{
    /// <summary>What stands in an address where the number of a proposal or contribution comes.</summary>
    private const string Gap = "/0";

    private readonly Dictionary<(string Kind, string Act), (string Before, string After)> made = [];

    public string ToRead(QueueItem item) => Of(item, nameof(ToRead), url.ToRead);

    public string ToDecide(QueueItem item) => Of(item, nameof(ToDecide), url.ToDecide);

    public string ToAccept(QueueItem item) => Of(item, nameof(ToAccept), url.ToAccept);

    private string Of(QueueItem item, string act, Func<Slug, WorkFilter, QueueItem, string> make)
    {
        if (!made.TryGetValue((item.Kind, act), out var halves))
        {
            var address = make(slug, filter, item with { Number = 0 });
            var at = address.Split('?')[0].LastIndexOf(Gap, StringComparison.Ordinal);
            made[(item.Kind, act)] = halves = (address[..(at + 1)], address[(at + Gap.Length)..]);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{halves.Before}{item.Number}{halves.After}");
    }
}
