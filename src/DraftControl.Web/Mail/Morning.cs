using DraftControl.Web.Texts;

namespace DraftControl.Web.Mail;

/// <summary>When daily messages go out: at seven in the morning, UK time.</summary>
public static class Morning
{
    private static readonly TimeOnly seven = new(7, 0);

    /// <summary>The first morning after a time.</summary>
    public static DateTimeOffset After(DateTimeOffset now)
    {
        var today = Of(now.UkDay());
        return now < today ? today : Of(now.UkDay().AddDays(1));
    }

    /// <summary>The last morning up to a time.</summary>
    public static DateTimeOffset Before(DateTimeOffset now)
    {
        var today = Of(now.UkDay());
        return now < today ? Of(now.UkDay().AddDays(-1)) : today;
    }

    private static DateTimeOffset Of(DateOnly day) => UkTime.At(day, seven, out _)!.Value;
}
