using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.MonthlyFigures;

public sealed class ReturnCheckTests
{
    private static readonly ReturnTerms Terms = new(
        6,
        new Dictionary<string, ReturnLine> { ["A"] = new(NeedsActivity: true, NeedsWte: false), ["B"] = new(NeedsActivity: false, NeedsWte: true), ["C"] = new(false, false) },
        new CommentaryThreshold(new(50_000_00), 5, new(5_000_00)),
        new Dictionary<string, LockedFigures> { ["C"] = new(new Money(100_00), new Money(1_000_00)) });

    private static readonly ReturnRow Right = new("C") { PlanToDate = "200.00", ActualToDate = "200.00", PlanOfYear = "1000.00", ForecastOfYear = "1000.00" };

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void A_return_that_is_right_has_no_error() => Assert.Empty(Check(Right, Right with { Line = ReturnRow.Total }));

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void All_faults_are_found_at_once() => Assert.Equal(
        ["C6 Blank", "G6 Blank", "D7 CannotBeRead", "H7 NegativeWte", "A8 UnknownLine", "A9 DuplicateLine"],
        Check(
            Right with { Line = "A", PlanToDate = null },
            Right with { Line = "B", ActualToDate = "12,34.00", Wte = "-0.5" },
            Right with { Line = "Z", PlanToDate = "x", Activity = "-1" },
            Right with { Line = "A", PlanToDate = null }));

    [Fact]
    public void A_compulsory_count_is_given_and_no_count_is_below_nought()
    {
        Assert.Equal(["G6 Blank"], Check(Right with { Line = "A", Activity = " " }));
        Assert.Equal(["G6 NegativeActivity", "H6 NegativeWte"], Check(Right with { Activity = "-1", Wte = "-14.625" }));
        Assert.Equal(["G6 CannotBeRead"], Check(Right with { Activity = "many" }));
        Assert.Empty(Check(Right with { Line = "B", Wte = "14.625" }));
    }

    [Theory]
    [InlineData("100000.00", "150000.00", true)]
    [InlineData("10000000.00", "10049999.99", false)]
    [InlineData("100000.00", "95000.00", true)]
    [InlineData("100000.00", "104999.99", false)]
    [InlineData("90000.00", "94999.99", false)]
    [InlineData("-100000.00", "-105000.00", true)]
    [InlineData("0.00", "5000.00", true)]
    public void A_variance_is_explained_from_the_amount_or_from_the_per_cent_and_the_floor(string plan, string actual, bool isAsked)
    {
        var row = Right with { Line = "B", Wte = "1", PlanToDate = plan, ActualToDate = actual, ForecastOfYear = "99999999.00" };

        Assert.Equal(isAsked ? ["I6 CommentaryRequired"] : [], Check(row));
        Assert.Empty(Check(row with { Commentary = "Agency staff" }));
    }

    [Fact]
    public void A_locked_month_holds_the_plan_and_the_year_to_date()
    {
        Assert.Equal(["D6 YearToDateBelowLockedMonth"], Check(Right with { ActualToDate = "99.99" }));
        Assert.Equal(["E6 PlanChangedSinceLock"], Check(Right with { PlanOfYear = "1000.01" }));
    }

    [Fact]
    public void A_forecast_below_the_year_to_date_is_an_error_only_where_nothing_is_said_of_it()
    {
        Assert.Equal(["F6 ForecastBelowYearToDate"], Check(Right with { ForecastOfYear = "199.99" }));
        Assert.Empty(Check(Right with { ForecastOfYear = "199.99", Commentary = "A grant is to come" }));
    }

    [Fact]
    public void A_sum_that_is_missing_counts_nought_in_the_total_and_in_no_other_check()
    {
        var total = Right with { Line = ReturnRow.Total };

        Assert.Equal(["D6 Blank"], Check(Right with { ActualToDate = null }, total with { ActualToDate = "0.00" }));
        Assert.Equal(["D7 Blank"], Check(Right, total with { ActualToDate = "" }));
        Assert.Equal(["A7 UnknownLine", "D8 TotalDoesNotCast"], Check(Right, Right with { Line = "Z" }, total with { PlanToDate = "400.00", ActualToDate = "200.00", PlanOfYear = "2000.00", ForecastOfYear = "2000.00" }));
    }

    [Fact]
    public void Every_error_has_its_words() =>
        Assert.All(Enum.GetValues<ReturnFault>(), f => Assert.EndsWith(".", new ReturnError("A1", f, CellFault.Blank).InWords, StringComparison.Ordinal));

    private static string[] Check(params ReturnRow[] rows) => [.. ReturnCheck.Of(Terms, rows).Select(e => $"{e.Cell} {e.Fault}")];
}
