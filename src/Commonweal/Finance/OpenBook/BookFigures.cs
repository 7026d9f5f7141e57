using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.OpenBook;

/// <summary>The pictures of a partner's month.</summary>
internal static class BookFigures
{
    /// <param name="before">What was signed of the month before.</param>
    /// <param name="earlier">Of the earlier months that were signed.</param>
    public static Figure RunRate(BookCase book, IReadOnlyList<LineFigures> now, IReadOnlyList<LineFigures> before, IReadOnlyList<CostOfMonth> earlier, TableQuery query) =>
        new RateFigure(book, LineFigures.Total([.. now]), before.Count == 0 || earlier.Count == 0 ? null : LineFigures.Total([.. before]), earlier).Of(query);

    /// <summary>From plan to cost, one step for each line.</summary>
    public static Figure Bridge(BookCase book, IReadOnlyList<LineFigures> now, TableQuery query)
    {
        var bridge = new Bridge("Plan to date", LineFigures.Total([.. now]).PlanToDate, [.. now.Select(l => new BridgeStep(book.NameOf(l.Line), l.Variance))], "Cost to date");
        var (change, most) = (bridge.End - bridge.Start, bridge.Steps.MaxBy(s => s.Change.Abs)!);
        var sentence = $"From a plan of {bridge.Start.InWords} to a cost of {bridge.End.InWords}: {change.Abs.InWords} {(change.Sign > 0 ? "more" : "less")}. The largest step is {most.Name}, {most.Change.Abs.InWords} {(most.Change.Sign < 0 ? "less" : "more")}.";
        return BridgeFigure.Of("bridge", $"{book.Partner.ShortName}: from plan to cost, to the end of {book.MonthInWords}", sentence, bridge, query, book.IsMadeUp, BookCase.PurposeLimit);
    }
}
