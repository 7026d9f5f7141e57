using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance;

public sealed class KeptOutTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "F-L2")]
    public async Task What_the_law_keeps_out_of_pools_stands_with_its_days_and_for_a_lawyer_to_confirm()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await visitor.PageAsync("/finance/kept-out");

        Assert.Equal(["Surgery", "Radiotherapy", "Endoscopy", "Other invasive treatment", "Emergency ambulance services"], page.Table("Functions kept out of pools").First);
        Assert.Contains("For a lawyer to confirm", page.MainText(), StringComparison.Ordinal);
    }
}
