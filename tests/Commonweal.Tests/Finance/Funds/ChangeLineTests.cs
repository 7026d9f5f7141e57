using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class ChangeLineTests(Sites sites) : IClassFixture<Sites>
{
    private const string Line = $"{FundPageTests.Fund}/lines/voluntary-sector";

    [Theory, BothDatabases]
    public async Task A_change_holds_from_its_day_by_a_decision_and_what_was_before_stays(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{Line}/change", [("Input.Vat", "Nhs"), .. Forms.Day("Input.From", 1, 10, 2017), ("Input.Basis", "Joint executive team, 2 October, item 4")]);

        Assert.Equal("NHS rules", page.Fact("VAT"));
        Assert.Equal("Joint executive team, 2 October, item 4", page.Fact("What allows it"));
        Assert.Equal("Council’s rules", (await manager.PageAsync($"{Line}?asAt=2017-09-30")).Fact("VAT"));
        Assert.Equal(["Taken over by a later entry", "Stands", "Stands"], page.Table("Every entry of this line").Column("State"));
        Assert.Equal("£94,344.20", (await manager.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Voluntary sector advocacy", "Left"));
    }

    [Fact]
    public async Task A_change_from_the_first_day_is_a_correction_and_whose_money_it_is_is_not_asked()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{FundPageTests.Fund}/lines/transport/change", [("Input.Vat", "Nhs"), .. Forms.Day("Input.From", 1, 4, 2017), ("Input.Basis", "Minute 3")]);

        Assert.Contains(new ChangesFromItsFirstDay(new(2017, 4, 1)).Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[name='Input.Origin']"));
    }

    [Fact]
    [Trait("Requirement", "F-L2")]
    public async Task A_pooled_line_does_not_become_what_the_law_keeps_out()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await manager.SendFormAsync($"{FundPageTests.Fund}/lines/continuing-care/change", [("Input.Kind", "surgery"), .. Forms.Day("Input.From", 1, 9, 2017), ("Input.Basis", "Minute 3")]);

        Assert.StartsWith(new KeptOutOfPools("Surgery", "").Sentence, page.ProblemAt("Input.Kind"), StringComparison.Ordinal);
    }
}
