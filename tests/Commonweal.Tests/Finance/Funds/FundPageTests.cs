using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class FundPageTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Fund = "/finance/funds/learning-disabilities";

    [Fact]
    [Trait("Requirement", "S75-04")]
    [Trait("Requirement", "S75-09")]
    [Trait("Requirement", "S75-11")]
    [Trait("Requirement", "S75-19")]
    [Trait("Requirement", "LAW-26")]
    public async Task A_live_fund_shows_its_lead_its_seven_contents_and_how_it_improves_care()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Fund);

        Assert.StartsWith("Haringey Council (clause SCH-A)", page.Fact("Leads"), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Repeat("Said", 9), page.Table("What must be said before it goes live").Column("Filled?"));
        Assert.Contains("S3 line 54", page.Body(), StringComparison.Ordinal);
        Assert.Contains("All of what is spent on this group of people", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("which neither body could alone", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S75-03")]
    [Trait("Requirement", "S75-20")]
    public async Task A_schedule_left_blank_says_all_that_is_missing_and_a_fund_before_approval_that_nobody_approved_it()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var blank = (await visitor.PageAsync("/finance/funds/older-people")).MainText();
        var before = (await visitor.PageAsync($"{Fund}?asAt=2016-09-22")).MainText();

        Assert.Contains(new LeadNotAnswered().Sentence, blank, StringComparison.Ordinal);
        Assert.Contains(new NoHost().Sentence, blank, StringComparison.Ordinal);
        Assert.Contains("The written agreement does not yet say: contributions, and how they are varied", blank, StringComparison.Ordinal);
        Assert.Contains(new FundNotApproved([]).Sentence, before, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S75-06")]
    [Trait("Requirement", "S75-10")]
    public async Task Lines_stand_by_part_with_budget_and_spend_and_each_figure_opens_down_to_its_postings()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Fund);
        var spend = await visitor.PageAsync(page.Table("Lines").Link("Supported living", "Spent so far")!);

        Assert.Equal("Ring-fenced", page.Table("Lines").Cell("Annual health checks", "Part"));
        Assert.Equal("Aligned", page.Table("Lines").Cell("Dental surgery under anaesthetic", "Part"));
        Assert.Equal("Pooled: one fund, spent for all", page.Fact("Its money is"));
        Assert.StartsWith("Aligned", (await visitor.PageAsync($"{Fund}?asAt=2017-03-31")).Fact("Its money is"), StringComparison.Ordinal);
        Assert.Contains($"6 postings come to {page.Table("Lines").Cell("Supported living", "Spent so far")}", spend.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fund_is_found_by_search()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Violence against women and girls", (await visitor.PageAsync("/search?q=advocates+domestic")).MainText(), StringComparison.Ordinal);
    }
}
