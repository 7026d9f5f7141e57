using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

public sealed class MappingPageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_correction_is_a_new_version_and_what_was_taken_keeps_the_old_one()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");
        const string page = "/finance/spend/mappings/haringey-ledger/monthly";

        var corrected = await lead.SendAndReadAsync((await lead.PageAsync(page)).Form(), ("Input.Date", "Date paid; Paid"), ("Input.Reason", "They changed a heading"));

        Assert.Equal(["2", "1"], corrected.Table("Versions").First);
        Assert.Contains("version 1", (await lead.PageAsync("/finance/spend/haringey-council-2017-07")).Fact("Read by"), StringComparison.Ordinal);
    }
}
