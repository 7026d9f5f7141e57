using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class FundingTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_body_of_the_area_enters_what_is_paid_in_and_what_is_no_sum_is_said_beside_its_field()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var wrong = await recorder.SendFormAsync($"{CareFundForms.Haringey}/funding", ("Input.Sums[0]", "lots"), ("Input.Sums[1]", "100,000,001"));
        var page = await recorder.SendFormAsync($"{CareFundForms.Haringey}/funding", ("Input.Sums[0]", "2,100,001.50"));

        Assert.Equal("This is not a sum. Enter digits, such as 1,234.50 or -50.00.", wrong.ProblemAt("Input.Sums[0]"));
        Assert.Equal("The sum is larger than any that is expected here. Check it.", wrong.ProblemAt("Input.Sums[1]"));
        Assert.Equal("£2,100,001.50", page.Table("Where the money comes from").Cell("Disabled facilities grant", "Paid in"));
        Assert.Equal("Not signed", page.Table("Versions").Column("Signed")[0]);
    }

    [Fact]
    public async Task Nobody_enters_for_another_area_and_nothing_new_is_no_version()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var elsewhere = await recorder.PageAsync($"{CareFundForms.Islington}/funding");
        var same = await recorder.SendFormAsync($"{CareFundForms.Haringey}/funding");
        var stale = await recorder.SendFormAsync($"{CareFundForms.Haringey}/funding", ("Version", "0"));

        Assert.False(elsewhere.HasForm());
        Assert.StartsWith("The council and the commissioners of Islington enter this", new SpeaksForNoBodyOfTheArea("Islington", "Haringey Council as Recorder").Sentence, StringComparison.Ordinal);
        Assert.Contains("The council and the commissioners of Islington enter this", elsewhere.Errors(), StringComparison.Ordinal);
        Assert.Contains("Nothing has been entered.", same.Errors(), StringComparison.Ordinal);
        Assert.Contains("was entered after you opened this", stale.Errors(), StringComparison.Ordinal);
    }
}
