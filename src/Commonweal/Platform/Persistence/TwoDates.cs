namespace Commonweal.Platform.Persistence;

/// <summary>
/// The two dates at which a page is read: what held at the end of a day (Europe/London), as it was known by an instant (UTC).
/// A request sets them once from ?asAt= and ?knownAt=, before anything is read.
/// </summary>
public sealed class TwoDates
{
    /// <summary>Everything ever known, whenever it held: for tools that look at a database without a viewer.</summary>
    public static TwoDates Unbounded => new() { AsAt = DateOnly.MaxValue, KnownAt = DateTime.MaxValue };

    public static TwoDates At(DateOnly today, DateTimeOffset now) => new() { AsAt = today, KnownAt = now.UtcDateTime };

    public DateOnly AsAt { get; set; }

    public DateTime KnownAt { get; set; }

    public bool IsKnownAtChosen { get; set; }

    /// <summary>Whether the reader chose either date: acts are then refused, since one acts only today.</summary>
    public bool AreChosen { get; set; }
}
