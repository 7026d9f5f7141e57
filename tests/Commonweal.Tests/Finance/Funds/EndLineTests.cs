using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class EndLineTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task A_line_ends_on_a_day_and_keeps_what_it_spent_and_one_with_money_was_no_mistake(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();
        const string line = $"{FundPageTests.Fund}/lines/day-opportunities/end";

        var mistake = await manager.SendFormAsync(line, ("Input.How", "EnteredByMistake"), ("Input.Why", "Minute 4"));
        var ended = await manager.SendFormAsync(line, [("Input.How", "OnADay"), .. Forms.Day("Input.LastDay", 30, 9, 2017), ("Input.Why", "Minute 5")]);

        Assert.Contains(new MoneyStandsOnIt("Day opportunities").Sentence, mistake.Errors(), StringComparison.Ordinal);
        Assert.Equal("Pool, to 30 September 2017", ended.Table("Lines").Cell("Day opportunities", "Part"));
        Assert.Equal("£1,120,697.19", ended.Table("Lines").Cell("Day opportunities", "Spent so far"));
        Assert.Contains(new LineNotOpenThen("Day opportunities", new(2017, 10, 2)).Sentence, (await manager.SpendAsync("day-opportunities", "1", 10, "INV-9", day: 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new LineHasEnded("Day opportunities", new(2017, 9, 30)).Sentence, (await manager.SendFormAsync($"{FundPageTests.Fund}/lines/day-opportunities/change", [("Input.Vat", "Nhs"), .. Forms.Day("Input.From", 2, 10, 2017), ("Input.Basis", "Minute 6")])).Errors(), StringComparison.Ordinal);
    }
}
