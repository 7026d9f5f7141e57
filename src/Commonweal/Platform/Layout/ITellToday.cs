namespace Commonweal.Platform.Layout;

/// <summary>A line that a capability tells on the page of the day, which knows none of them.</summary>
/// <param name="Heading">"Next meeting".</param>
public sealed record TodayLine(string Heading, string Words, string Link, string Url);

public interface ITellToday
{
    Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation);
}
