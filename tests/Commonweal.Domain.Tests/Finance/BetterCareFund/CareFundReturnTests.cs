using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.BetterCareFund;

public sealed class CareFundReturnTests
{
    private static readonly DateOnly Day = new(2017, 11, 1);

    [Fact]
    public void What_plan_and_ledger_know_stands_in_it_beforehand()
    {
        var known = Form(2).Beforehand;

        Assert.Equal(("532.50", "200.00", "150.00"), (known["income-plan-1"], known["income-actual-2"], known["expenditure-actual-1"]));
        Assert.Equal("Yes", known["section-75"]);
        Assert.False(known.ContainsKey("income-forecast-3"));
    }

    [Fact]
    public void Without_a_ledger_no_actual_is_known_and_it_is_said_that_nothing_is_pooled()
    {
        var known = new CareFundReturn(CareFunds.Terms, 1, CareFunds.Whole, new CareFundLedger(new Money[4], new Money[4], [], false)).Beforehand;

        Assert.Equal("No", known["section-75"]);
        Assert.DoesNotContain(known.Keys, k => k.Contains("actual", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_answer_has_its_row_and_cell_and_an_empty_report_names_every_gap()
    {
        var form = Form(2);

        var checklist = form.Checklist(form.Beforehand);
        var refusal = Assert.IsType<CareFundReturnNotComplete>(form.MaySign(1, form.Beforehand, Day, Day));

        Assert.Equal(form.Questions.Count, checklist.Count);
        Assert.Equal(["prepared-by", "condition-agreed", "income-forecast-3", "income-forecast-4", "expenditure-forecast-3", "expenditure-forecast-4", "metric-admissions", "narrative"], refusal.Gaps.Select(g => g.Question.Id));
        Assert.All(refusal.Gaps, gap => Assert.Contains(gap.Cell, refusal.Sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("100000000", true)]
    [InlineData("100000000.01", false)]
    [InlineData("0", true)]
    [InlineData("-1", false)]
    [InlineData("1E5", false)]
    public void A_sum_is_from_nought_to_a_hundred_million(string typed, bool isTaken)
    {
        var answers = new Dictionary<string, string>(Complete(Form(2))) { ["income-plan-4"] = typed };

        Assert.Equal(isTaken, Form(2).Unreadable(answers).Count == 0);
    }

    [Fact]
    public void A_no_says_why_and_a_metric_off_its_track_says_what_is_done()
    {
        var answers = new Dictionary<string, string>(Complete(Form(2))) { ["condition-agreed"] = "No", ["metric-admissions"] = "Not on track" };

        Assert.Equal(["condition-agreed-words", "metric-admissions-words"], Gaps(answers));
    }

    [Fact]
    public void A_year_off_its_plan_or_a_quarter_off_its_ledger_is_explained()
    {
        var complete = Complete(Form(2));
        var offPlan = new Dictionary<string, string>(complete) { ["income-forecast-4"] = "1" };
        var offLedger = new Dictionary<string, string>(complete) { ["income-actual-1"] = "101", ["income-actual-2"] = "199" };

        Assert.Empty(Gaps(complete));
        Assert.Equal([CareFundReturn.Difference], Gaps(offPlan));
        Assert.Equal([CareFundReturn.Difference], Gaps(offLedger));
    }

    [Fact]
    public void A_complete_report_is_signed_on_a_day_that_has_come()
    {
        var (form, answers) = (Form(2), Complete(Form(2)));

        Assert.Null(form.MaySign(1, answers, Day, Day));
        Assert.Equal(new SignedAhead(Day), form.MaySign(1, answers, Day, Day.AddDays(-1)));
        Assert.Equal(new NothingToSign("quarterly report"), form.MaySign(null, answers, Day, Day));
    }

    private static string[] Gaps(Dictionary<string, string> answers) => [.. Form(2).Checklist(answers).Where(a => !a.IsComplete).Select(a => a.Question.Id)];

    private static CareFundReturn Form(int quarter) => new(CareFunds.Terms, quarter, CareFunds.Whole, new CareFundLedger(Quarters(100_00, 200_00), Quarters(150_00, 170_00), ["Older people"], true));

    /// <summary>The plan is £2,130 in and out; £300 was paid in and £320 spent by half-year.</summary>
    private static Dictionary<string, string> Complete(CareFundReturn form) => new(form.Beforehand)
    {
        ["prepared-by"] = "Finance lead, Council", ["condition-agreed"] = "Yes", ["income-forecast-3"] = "900", ["income-forecast-4"] = "930", ["expenditure-forecast-3"] = "905", ["expenditure-forecast-4"] = "905",
        ["metric-admissions"] = "On track", ["narrative"] = "It goes well.",
    };

    private static Money[] Quarters(long first, long second) => [new(first), new(second), Money.Zero, Money.Zero];
}
