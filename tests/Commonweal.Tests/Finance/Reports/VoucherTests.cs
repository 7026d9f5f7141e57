using Commonweal.Domain.Finance.Funds;
using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Reports;

public sealed class VoucherTests(Sites sites) : IClassFixture<Sites>
{
    private const string Voucher = "/finance/grant-voucher?Kind=Section256&Payer=haringey-ccg&Payee=haringey-council&Sum=100,000&Year=2017&Purpose=Reablement";

    [Fact]
    [Trait("Requirement", "F-L10")]
    public async Task A_voucher_is_made_as_page_and_workbook_and_says_that_it_is_no_pool()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{Voucher}&BetterUse=People+stay+at+home");
        using var book = await visitor.GetAsync($"{Voucher}&BetterUse=People+stay+at+home&format=xlsx");

        Assert.Equal("£100,000", page.Fact("Sum"));
        Assert.Contains(new GrantIsNoPool(GrantKind.Section256).Sentence, page.MainText(), StringComparison.Ordinal);
        Assert.Equal(Workbook.MediaType, book.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task In_the_file_a_sum_stands_as_a_sum_of_pounds()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, $"{Voucher}&BetterUse=People+stay+at+home&format=csv");

        Assert.Equal(["", "Sum", "", "100000.00", "", ""], csv.Rows.Single(r => r[1] == "Sum"));
    }

    [Fact]
    public async Task What_stands_in_its_way_is_said_and_nothing_typed_is_lost()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync(Voucher);

        Assert.Contains(new BetterUseNotShown().Sentence, page.MainText(), StringComparison.Ordinal);
        Assert.Equal("Reablement", page.QuerySelector("#Purpose")!.GetAttribute("value"));
        var faulty = await visitor.PageAsync("/finance/grant-voucher?Kind=Section76&Payer=haringey-ccg&Payee=haringey-council&Sum=much&Year=2017&Purpose=");
        Assert.Equal(4, faulty.Problems().Count);
        Assert.Contains(new GrantGoesTheOtherWay(GrantKind.Section76).Sentence, faulty.ProblemAt("Kind"), StringComparison.Ordinal);
        Assert.StartsWith("This is not a sum", faulty.ProblemAt("Sum"), StringComparison.Ordinal);
        Assert.Equal("Say what it is for", faulty.ProblemAt("Purpose"));
    }
}
