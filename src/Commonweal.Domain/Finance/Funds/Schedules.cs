using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>The schedules of a section 75 framework: more can be added for other groups of people (S75-01). One that is added is a draft, and passes the same gates as the first five.</summary>
public static class Schedules
{
    /// <summary>The letter after the last: "f" after "e".</summary>
    public static string Next(IEnumerable<string> letters)
    {
        var last = letters.Where(l => l is [>= 'a' and <= 'z']).DefaultIfEmpty("`").Max(StringComparer.Ordinal)!;
        return ((char)(last[0] + 1)).ToString();
    }

    public static Refusal? MayAdd(string title, IEnumerable<string> titles) => titles.Any(t => Slug.From(t) == Slug.From(title)) ? new ScheduleStandsAlready(title) : null;
}

public sealed record ScheduleStandsAlready(string Title) : Refusal($"There is a schedule called {Title} already. Open it, or give this one another name.");
