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
        Assert.Contains("Consolidated", (await director.SendFormAsync($"{Books.List}/months/2017-08/consolidated", ("Words", "Two are missing."))).Body(), StringComparison.Ordinal);
    }
}
