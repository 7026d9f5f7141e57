using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>The months that the partnership's own team can take a step further.</summary>
public sealed class MonthsToday(ReadOpenBook read, KeepBook keep, Standing standing) : ITellToday
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation) => SpeakingFor.ThePartnership(standing.Speaker).IsRefused ? []
        : [.. from month in await read.ListAsync(cancellation)
              where Next(month) is { } next && keep.MayStep(month, next) is null
              select new TodayLine("Monthly figures", $"to be {Next(month)!.Value.ToString().ToLowerInvariant()}", month.InWords, month.Url)];

    private static BookStepKind? Next(BookMonth month) => month.Whole.Last?.Kind switch
    {
        null => BookStepKind.Consolidated,
        BookStepKind.Consolidated => BookStepKind.Accepted,
        BookStepKind.Accepted => BookStepKind.Locked,
        _ => null,
    };
}
