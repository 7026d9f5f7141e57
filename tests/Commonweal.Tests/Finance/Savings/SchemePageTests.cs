using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Savings;

public sealed class SchemePageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_scheme_shows_who_claims_what_and_who_is_paid_less()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var claims = (await visitor.PageAsync(SavingsForms.Scheme)).Table("Claims");

        Assert.Equal(["Islington CCG", "Whittington Health"], claims.Column("Claimed by"));
        Assert.Equal(["Whittington Health", "Nobody: a cost goes"], claims.Column("Paid less"));
    }
}
