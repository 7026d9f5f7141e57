namespace Commonweal.Platform.Audit;

public static class AuditTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>"24 November 2026, 23:47:58": UK local time (QUA-04).</summary>
    public static string InLondon(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, London).ToString("d MMMM yyyy, HH:mm:ss");
}
