using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Posts;

/// <summary>A partner lets its grant end sooner than it would.</summary>
public sealed class GrantEndingTests
{
    private static readonly AuthorityGrant Grant = new()
    {
        Id = AuthorityGrantId.From(Guid.Empty), Post = "intermediate-care-lead", PartnerId = PartnerId.From(Guid.Empty), Services = ["step-down"], Actions = LeadActions.Decide,
        From = new(2017, 10, 1), To = new(2018, 3, 31), KnownFrom = default, Provenance = new(null, "Made up for a test"),
    };

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public void It_ends_on_any_day_of_its_time_and_neither_before_nor_after()
    {
        Assert.Equal(new DateOnly(2017, 10, 1), GrantRules.MayEnd(Grant, new(2017, 10, 1)).Value);
        Assert.IsType<GrantEndsBeforeItBegins>(GrantRules.MayEnd(Grant, new(2017, 9, 30)).Refusal);
        Assert.IsType<GrantEndsSooner>(GrantRules.MayEnd(Grant, new(2018, 3, 31)).Refusal);
    }
}
