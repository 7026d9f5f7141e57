using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook;

public sealed class StepTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Steps_are_taken_by_the_team_in_their_order_and_say_what_is_missing()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var lead = await site.FinanceLeadAsync();

        Assert.Contains(new NotConsolidated(new(2017, 8)).Sentence, (await director.PageAsync($"{Books.List}/months/2017-08/accepted")).Errors(), StringComparison.Ordinal);
        Assert.Contains("entered by the partnership's own team", (await lead.PageAsync($"{Books.List}/months/2017-08/consolidated")).Errors(), StringComparison.Ordinal);
        Assert.Equal("Say what was found or decided", (await director.SendFormAsync($"{Books.List}/months/2017-08/consolidated")).ProblemAt("Words"));
        var done = await director.SendFormAsync($"{Books.List}/months/2017-08/consolidated", ("Words", "Two are missing."));
        Assert.Equal("Partial: 2 of 6 partners had not signed", done.Table("What was done with the month").Cell("Consolidated", "Whole or partial"));
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task A_month_is_accepted_only_at_a_meeting_that_the_group_has_held_since()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var director = await site.SignInAsAsync("programme-director");
        const string Accept = $"{Books.List}/months/2017-08/accepted";
        await director.SendFormAsync($"{Books.List}/months/2017-08/consolidated", ("Words", "Two are missing."));

        var asked = await director.PageAsync(Accept);
        var earlier = await director.SendFormAsync(Accept, ("Meeting", "finance-and-performance-group-2017-08-29"), ("Words", "Minute 4"));
        var done = await director.SendFormAsync(Accept, ("Meeting", Books.Meeting), ("Words", "Minute 4"));

        Assert.DoesNotContain("29 August 2017", asked.MainText(), StringComparison.Ordinal);
        Assert.Equal("Choose the meeting at which the group accepted it", earlier.ProblemAt("Meeting"));
        Assert.Equal("Finance and Performance Group, 9 October 2017", done.Table("What was done with the month").Cell("Accepted", "Meeting"));
    }
}
