using Commonweal.Domain.Finance.Spend;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

public sealed class AddMappingTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/finance/spend/mappings/add";

    private static readonly (string, string)[] Mapping =
        [("SourceTitle", "A new council"), ("LayoutName", "From 2017"), ("Input.Date", "Day; Paid on"), ("Input.Amount", "Sum"), ("Input.Vat", "Gross"), ("Input.Reason", "Their first file")];

    [Fact]
    public async Task A_new_source_is_saved_once_and_can_be_sent()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await lead.SendAndReadAsync((await lead.PageAsync(Form)).Form(), Mapping);
        var again = await lead.SendAndReadAsync((await lead.PageAsync(Form)).Form(), Mapping);
        var sending = await lead.PageAsync(Sent.Form);

        Assert.Equal("With VAT", page.Table("Mappings in use").Cell("A new council", "Sums are"));
        Assert.Contains("has a layout of this name already", again.ProblemAt("LayoutName"), StringComparison.Ordinal);
        Assert.Contains("A new council", sending.QuerySelector("select")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_that_means_two_things_is_refused_and_others_may_not_save()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("whittington-finance");
        using var director = await site.SignInAsAsync("programme-director");

        var page = await lead.SendAndReadAsync((await lead.PageAsync(Form)).Form(), [.. Mapping.Skip(1), ("SourceTitle", "Another council"), ("Input.Payee", "SUM")]);

        Assert.Contains(new HeadingMeansTwoThings("Sum", ["Amount", "Payee"]).Sentence, page.Problems()[0], StringComparison.Ordinal);
        Assert.Contains(new OnlyFinanceMaps("the partnership's own team").Sentence[..40], (await director.PageAsync(Form)).Problems()[0], StringComparison.Ordinal);
    }
}
