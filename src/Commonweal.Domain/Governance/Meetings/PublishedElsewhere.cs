using System.Collections.Immutable;
using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>Where a council's own committee system shows an item of this meeting, as that system gave it back: nothing is typed twice (GAP-7).</summary>
public sealed class PublishedElsewhere : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    /// <summary>The council in whose name it is published.</summary>
    public required string InTheNameOf { get; init; }

    public required int Item { get; init; }

    public required string Link { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The number of the minute there; null until there is one.</summary>
    public string? Minute { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>One row of the file that a committee system gives back.</summary>
public sealed record ReturnedRow(int Line, string Item, string Link, string On, string Minute);

/// <summary>What is in the file, with every error at once.</summary>
public sealed record ReturnReading(ImmutableArray<(int Item, string Link, DateOnly On, string? Minute)> Rows, ImmutableArray<string> Errors)
{
    private const int LinkLengthMax = 400;
    private const int MinuteLengthMax = 200;

    public static IReadOnlyList<string> Columns { get; } = ["item", "link", "published on", "minute"];

    public static ReturnReading Of(IEnumerable<ReturnedRow> rows, IReadOnlyCollection<int> items, DateOnly today)
    {
        var (read, errors) = (ImmutableArray.CreateBuilder<(int, string, DateOnly, string?)>(), ImmutableArray.CreateBuilder<string>());
        foreach (var row in rows)
        {
            var before = errors.Count;
            if (!int.TryParse(row.Item, NumberStyles.None, CultureInfo.InvariantCulture, out var item) || !items.Contains(item))
            {
                errors.Add($"Line {row.Line}, item: “{row.Item}” is no item of this agenda");
            }

            if (!Uri.TryCreate(row.Link, UriKind.Absolute, out var link) || link.Scheme != Uri.UriSchemeHttps || row.Link.Length > LinkLengthMax)
            {
                errors.Add($"Line {row.Line}, link: write a whole address that begins with https:// and has {LinkLengthMax} characters at most");
            }

            if (!DateOnly.TryParseExact(row.On, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) || on > today)
            {
                errors.Add($"Line {row.Line}, published on: write a day up to today, as 2017-09-29 or 29/09/2017");
            }

            if (row.Minute.Length > MinuteLengthMax)
            {
                errors.Add($"Line {row.Line}, minute: {MinuteLengthMax} characters or fewer");
            }

            if (errors.Count == before)
            {
                read.Add((item, row.Link, on, row.Minute.Length == 0 ? null : row.Minute));
            }
        }

        if (read.Count == 0 && errors.Count == 0)
        {
            errors.Add("The file holds no rows");
        }

        return new(read.ToImmutable(), errors.ToImmutable());
    }
}
