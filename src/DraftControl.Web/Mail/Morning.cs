namespace DraftControl.Web.Mail;

/// <summary>When daily messages go out: at seven in the morning, UK time.</summary>
public static class Morning
{
    private static readonly TimeZoneInfo london = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var zone) ? zone : TimeZoneInfo.Utc;
    private static readonly TimeSpan seven = TimeSpan.FromHours(7);

    /// <summary>The first morning after a time.</summary>
    public static DateTimeOffset After(DateTimeOffset now)
    {
        var there = TimeZoneInfo.ConvertTime(now, london).DateTime;
        var morning = there.TimeOfDay < seven ? there.Date + seven : there.Date.AddDays(1) + seven;
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(morning, london));
    }
}
