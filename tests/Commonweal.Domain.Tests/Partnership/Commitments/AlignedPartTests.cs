using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;

namespace Commonweal.Domain.Tests.Partnership.Commitments;

/// <summary>Parts of a partner's plan that are aligned.</summary>
public sealed class AlignedPartTests
{
    private static readonly DateOnly April = new(2017, 4, 1);

    [Fact]
    [Trait("Requirement", "COM-08")]
    public void The_last_thing_said_of_a_part_holds()
    {
        AlignedPart[] said = [Part(1), Part(2, April.AddMonths(3))];

        Assert.Single(AlignedPart.On(said, April.AddMonths(2)));
        Assert.Empty(AlignedPart.On(said, April.AddMonths(3)));
        Assert.Single(AlignedPart.On([.. said, Part(3)], April.AddMonths(3)));
    }

    [Fact]
    public void A_part_is_entered_once_aligned_and_ends_no_sooner()
    {
        Assert.IsType<AlignedStillToCome>(AlignedPart.MayRecord(Part(1), April.AddDays(-1)).Refusal);
        Assert.IsType<AlignmentEndsBeforeItBegins>(AlignedPart.MayRecord(Part(1, April.AddDays(-1)), April).Refusal);
        Assert.False(AlignedPart.MayRecord(Part(1, April), April).IsRefused);
    }

    private static AlignedPart Part(int hour, DateOnly? endedOn = null) => new()
    {
        PlanId = PlanId.From(Guid.Empty), Text = "Musculoskeletal pathway", AlignedOn = April, EndedOn = endedOn, KnownFrom = new DateTime(2017, 4, 1, hour, 0, 0, DateTimeKind.Utc), Provenance = new(null, "Made up for a test"),
    };
}
