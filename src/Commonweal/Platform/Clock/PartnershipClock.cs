namespace Commonweal.Platform.Clock;

/// <summary>
/// The partnership's today, in Europe/London. A demonstration stands at the date of its facts; production goes with the system's time.
/// Audit, recorded instants, cookies and mail never ask it: they take <see cref="TimeProvider"/>.
/// </summary>
public sealed class PartnershipClock(TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day a demonstration stands at; null in production.</summary>
    public DateOnly? StandsAt { get; set; }

    public DateOnly Today => StandsAt ?? LondonDate(time.GetUtcNow().UtcDateTime);

    /// <summary>The day in London at an instant.</summary>
    public static DateOnly LondonDate(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, London));

    /// <summary>The instant at which a day begins in London.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), London);

    /// <summary>The instant of a time of day in London, in summer and in winter. In the hour that is left out in March it is that much later; of the hour that comes twice in October it is the second.</summary>
    public static DateTime InstantOf(DateOnly day, TimeOnly at)
    {
        var local = day.ToDateTime(at);
        return TimeZoneInfo.ConvertTimeToUtc(London.IsInvalidTime(local) ? local.AddHours(1) : local, London);
    }

    /// <summary>The last microsecond of a day in London: what "known by the end of that day" means.</summary>
    public static DateTime EndOf(DateOnly day) => day == DateOnly.MaxValue ? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc) : StartOf(day.AddDays(1)).AddMicroseconds(-1);
}
