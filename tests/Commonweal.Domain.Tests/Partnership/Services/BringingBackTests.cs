using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Services;

namespace Commonweal.Domain.Tests.Partnership.Services;

/// <summary>A service that was taken out of scope comes back by a decision too.</summary>
public sealed class BringingBackTests
{
    private static readonly Exclusion Held = new()
    {
        Service = "oncology", DecidedBy = "wellbeing-partnership-board", Reason = "Planned for all of London", From = new(2017, 10, 1), KnownFrom = default, Provenance = new(null, "Made up for a test"),
    };

    [Fact]
    [Trait("Requirement", "SCO-03")]
    public void The_last_day_out_of_scope_is_the_day_before_it_comes_back() =>
        Assert.Equal(new DateOnly(2017, 10, 8), Exclusion.MayBringBack(Held, new(2017, 10, 9), "wellbeing-partnership-board", "Planned here after all").Value);

    [Fact]
    [Trait("Requirement", "SCO-03")]
    public void It_comes_back_only_from_outside_by_a_body_with_a_reason_and_later_than_it_left()
    {
        Assert.IsType<NothingToBringBack>(Refusal(null, 9, "wellbeing-partnership-board", "Planned here after all"));
        Assert.IsType<BringingBackNeedsReason>(Refusal(Held, 9, "wellbeing-partnership-board", " "));
        Assert.IsType<BringingBackNeedsReason>(Refusal(Held, 9, "", "Planned here after all"));
        Assert.IsType<ExclusionEndsBeforeItBegins>(Refusal(Held, 1, "wellbeing-partnership-board", "Planned here after all"));
    }

    private static Refusal? Refusal(Exclusion? held, int day, string body, string reason) => Exclusion.MayBringBack(held, new(2017, 10, day), body, reason).Refusal;
}
