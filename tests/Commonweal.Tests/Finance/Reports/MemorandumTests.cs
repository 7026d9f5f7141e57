using Commonweal.Tests.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Reports;

public sealed class MemorandumTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "S75-12")]
    public async Task The_account_casts_and_equals_what_the_host_holds_by_the_ledger()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync($"{FundPageTests.Fund}/memorandum/2017");

        Assert.Equal("The account casts and equals the ledger.", page.Fact("Check"));
        Assert.Equal(page.Fact("Held by the host"), page.Table("Each partner’s part").Cell("Total", "Carried forward"));
        Assert.Contains("There is nothing to account for", (await visitor.PageAsync("/finance/funds/older-people/memorandum/2017")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S75-12")]
    public async Task Each_partner_bears_of_the_spend_what_following_the_money_says_it_paid_for()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var account = (await visitor.PageAsync($"{FundPageTests.Fund}/memorandum/2017")).Table("Each partner’s part");
        var followed = (await visitor.PageAsync($"{FundPageTests.Fund}/follow")).Table("The whole fund, and who paid for it");

        string[] partners = ["Haringey Council", "Haringey CCG"];
        Assert.Equal(partners.Select(p => followed.Cell(p, "Paid for, payment by payment")), partners.Select(p => account.Cell(p, "Share of expenditure")));
    }

    [Fact]
    public async Task In_the_file_a_sum_stands_as_a_sum_of_pounds()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var csv = await CsvFile.ReadAsync(visitor, $"{FundPageTests.Fund}/memorandum/2017?format=csv");

        Assert.Equal(("13909117.16", ""), csv.Rows.Where(r => r[1] == "Gross expenditure").Select(r => (r[3], r[4])).Single());
    }
}
