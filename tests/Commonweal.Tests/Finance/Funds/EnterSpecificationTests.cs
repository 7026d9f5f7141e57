using AngleSharp.Html.Dom;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

[Trait("Requirement", "S75-14")]
public sealed class EnterSpecificationTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = $"{FundPageTests.Fund}/specification";
    private const string All = "Alder House Day Services\nBrook Lane Employment Support\nCorner Kitchen Co-operative";

    [Theory, BothDatabases]
    public async Task A_version_holds_from_its_day_and_the_one_before_stays(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();

        var page = await EnterAsync(manager, All, "", 1);

        Assert.Equal(["Under it", "Under it", "Under it"], page.Table("Providers, and whether they are under it").Column("Standing"));
        Assert.Equal(["2", "1"], page.Table("Versions").Column("Version"));
        Assert.Contains("1 not yet", (await manager.PageAsync($"{FundPageTests.Fund}?asAt=2017-09-30")).MainText(), StringComparison.Ordinal);
        Assert.Contains("3 under it, 0 not yet", (await manager.PageAsync(FundPageTests.Fund)).MainText(), StringComparison.Ordinal);
        Assert.Contains("Corrected by the next version", (await EnterAsync(manager, All, "", 1)).Table("Versions").Column("State"));
    }

    [Fact]
    public async Task Nobody_who_is_paid_is_left_out_and_nothing_typed_is_lost()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var page = await EnterAsync(manager, "Alder House Day Services", "Brook Lane Employment Support", 2);

        Assert.Contains(new ProviderLeftOut(["Corner Kitchen Co-operative"]).Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Equal("Alder House Day Services", page.Typed("Input.UnderIt"));
        var empty = await manager.SendFormAsync($"{Page}/enter", ("Input.Title", ""), ("Input.UnderIt", ""));
        Assert.Equal("Give it a title", empty.ProblemAt("Input.Title"));
        Assert.Equal("Name one provider at least", empty.ProblemAt("Input.UnderIt"));
        Assert.Equal("Say where it was decided", empty.ProblemAt("Input.Decision"));
        Assert.Equal("Enter the day from which it holds", empty.ProblemAt("Input.From"));
    }

    private static Task<IHtmlDocument> EnterAsync(Visitor manager, string underIt, string notYet, int day) => manager.SendFormAsync(
        $"{Page}/enter",
        [("Input.Title", "A good life"), .. Forms.Day("Input.From", day, 10, 2017), ("Input.UnderIt", underIt), ("Input.NotYet", notYet), ("Input.Decision", "Joint executive team, 2 October, item 5")]);
}
