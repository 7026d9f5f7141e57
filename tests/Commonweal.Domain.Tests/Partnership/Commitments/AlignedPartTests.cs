using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;

namespace Commonweal.Domain.Tests.Partnership.Commitments;

/// <summary>Parts of a partner's plan that are aligned.</summary>
public sealed class AlignedPartTests
{
    private static readonly DateOnly April = new(2017, 4, 1);

    [Fact]
    [Trait("Requirement", "COM-08")]
    public void A_part_is_entered_once_it_is_aligned()
    {
        Assert.IsType<AlignedStillToCome>(AlignedPart.MayRecord(Part(April), [], April.AddDays(-1)).Refusal);
        Assert.False(AlignedPart.MayRecord(Part(April), [], April).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "COM-08")]
    public void It_is_entered_again_only_after_it_ended()
    {
        Assert.IsType<AlignedAlready>(AlignedPart.MayRecord(Part(April.AddMonths(1)), [Part(April)], April.AddMonths(2)).Refusal);
        Assert.False(AlignedPart.MayRecord(Part(April.AddMonths(1)), [Part(April, April.AddDays(9))], April.AddMonths(2)).IsRefused);
    }

    private static AlignedPart Part(DateOnly from, DateOnly? to = null) => new()
    {
        PlanId = PlanId.From(Guid.Empty), Text = "Musculoskeletal pathway", From = from, To = to, KnownFrom = default, Provenance = new(null, "Made up for a test"),
    };
}
