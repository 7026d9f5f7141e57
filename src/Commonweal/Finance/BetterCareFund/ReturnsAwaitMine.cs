using Commonweal.Partnership.Today;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>The quarterly reports that wait until a council's recorder enters that the board signed them.</summary>
public sealed class ReturnsAwaitMine(ReadCareFund read, KeepCareFund keep, Standing standing) : IAwaitMine
{
    private const int Quarters = 4;

    public async Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation) =>
        standing.PartnerId is null || !(await read.AreasAsync(cancellation)).Any(a => a.Council == standing.PartnerSlug) ? []
        :
        [
            .. from reading in await read.ListAsync(cancellation)
               where keep.MayRecord(reading) is null
               from quarter in Enumerable.Range(1, Quarters)
               where reading.AsAt > reading.QuarterEnd(quarter) && reading.SignedReturn(quarter) is null
               let due = reading.QuarterEnd(quarter).AddDays(CareFundReading.ReturnDays)
               select new ToDo($"{reading.Area.Name}: Better Care Fund report of quarter {quarter}, {reading.Year}", $"{(reading.AsAt > due ? "was" : "is")} due on {due:d MMMM yyyy}", "See the report", reading.ReturnUrl(quarter)),
        ];
}
