using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Tests.Foundation;

/// <summary>What holds between two dates is let end sooner than it would.</summary>
public sealed class EndingTests
{
    private static readonly AuthorityGrant Grant = new()
    {
        Id = AuthorityGrantId.From(Guid.Empty), Post = "intermediate-care-lead", PartnerId = PartnerId.From(Guid.Empty), Services = ["step-down"], Actions = LeadActions.Decide,
        From = new(2017, 10, 1), To = new(2018, 3, 31), KnownFrom = default, Provenance = new(null, "Made up for a test"),
    };

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public void It_ends_on_any_day_of_its_time_but_the_last_and_neither_before_nor_after() => Laws.Hold<short>(days =>
    {
        var day = Grant.From.AddDays(days);
        return Ending.MayEnd(Grant, day).Refusal switch
        {
            null => day >= Grant.From && day < Grant.To,
            EndsBeforeItsFirstDay => day < Grant.From,
            EndsSoonerAlready => day >= Grant.To,
            _ => false,
        };
    });
}
