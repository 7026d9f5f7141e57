using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Complaints;

public sealed class FollowTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/community/complaints/follow";

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task The_code_leads_back_however_it_is_typed_and_any_other_leads_nowhere()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (follow, reference) = await resident.ComplainAsync();
        using var elsewhere = site.NewVisitor();

        var found = await elsewhere.SendFormAsync(Form, ("Code", follow.Split('/')[^1].Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant()));
        var other = await elsewhere.SendFormAsync(Form, ("Code", "aaaaaa-aaaaaa-aaaaaa-aaaaaa"));
        var byReference = await elsewhere.SendFormAsync(Form, ("Code", reference));

        Assert.Contains(reference, found.Body(), StringComparison.Ordinal);
        Assert.Equal("No complaint has this code. Check it letter by letter", other.ProblemAt("Code"));
        Assert.Equal("No complaint has this code. Check it letter by letter", byReference.ProblemAt("Code"));
    }
}
