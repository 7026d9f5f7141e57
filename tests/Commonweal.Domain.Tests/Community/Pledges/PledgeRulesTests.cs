using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Community.Pledges;

public sealed class PledgeRulesTests
{
    private static readonly DateOnly Made = new(2017, 6, 20);

    [Fact]
    public void A_pledge_is_entered_after_it_is_given_and_due_after_that()
    {
        Assert.IsType<PledgedInTheFuture>(PledgeRules.MayMake(Of(null), Made.AddDays(-1)).Refusal);
        Assert.IsType<DueBeforePledged>(PledgeRules.MayMake(Of(Made.AddDays(-1)), Made).Refusal);
        Assert.False(PledgeRules.MayMake(Of(Made), Made).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "COM-06")]
    public void What_is_said_to_be_kept_has_evidence()
    {
        Assert.IsType<KeptNeedsEvidence>(PledgeRules.MayReport(Report(PledgeStanding.Kept, null)).Refusal);
        Assert.False(PledgeRules.MayReport(Report(PledgeStanding.NotKept, null)).IsRefused);
    }

    [Fact]
    public void A_pledge_is_late_from_the_day_after_its_day_until_it_is_kept()
    {
        var pledge = Of(Made.AddDays(10));

        Assert.False(PledgeReading.On(pledge, [], Made.AddDays(10)).IsLate);
        Assert.True(PledgeReading.On(pledge, [Report(PledgeStanding.OnTheWay, null)], Made.AddDays(11)).IsLate);
        Assert.Equal("Kept", PledgeReading.On(pledge, [Report(PledgeStanding.Kept, "a paper")], Made.AddDays(11)).InWords);
    }

    private static Pledge Of(DateOnly? due) => new() { Slug = "p", Text = "t", PartnerId = PartnerId.From(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)), GivenBy = "g", MadeOn = Made, DueOn = due, KnownFrom = default, Provenance = new("S1:123") };

    private static PledgeReport Report(PledgeStanding standing, string? evidence) => new() { Pledge = "p", Standing = standing, Words = "w", Evidence = evidence, On = Made.AddDays(5), KnownFrom = default };
}
