using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Incentives;

public sealed class IncentiveTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);
    private static readonly PartnerId[] Partners = [.. "abcd".Select(letter => PartnerId.From(Papers.Id($"{letter}")))];

    [Fact]
    [Trait("Requirement", "BUD-07")]
    public void What_some_bear_others_gain_to_the_penny() => Laws.Hold(
        Gen.Choose(0, 1000).ArrayOf(),
        sums =>
        {
            var shares = IncentiveShares.Of([.. sums.Select((s, i) => Of(s, Partners[i % 4], Partners[(i + 1 + (s % 3)) % 4]))], Day);
            return Money.Sum(shares.Select(s => s.Net)) == Money.Zero && Money.Sum(shares.Select(s => s.Gains)).Pence == sums.Sum(s => (long)s);
        });

    [Fact]
    public void Only_what_is_agreed_and_has_begun_counts()
    {
        Assert.Empty(IncentiveShares.Of([Of(5, from: Day.AddDays(1)), Of(5, stage: IncentiveStage.BeingShaped), Of(5, stage: IncentiveStage.Ended)], Day));
        Assert.Equal(2, IncentiveShares.Of([Of(5)], Day).Count);
    }

    [Fact]
    [Trait("Requirement", "BUD-07")]
    public void An_incentive_is_borne_by_one_and_gained_by_another()
    {
        Assert.Equal(new IncentiveToItself(), Incentive.MayKeep(Of(5, Partners[0], Partners[0])).Refusal);
        Assert.Equal(new IncentiveBelowNought(), Incentive.MayKeep(Of(-5)).Refusal);
    }

    [Fact]
    public void Until_it_is_agreed_it_has_a_next_step_and_a_day()
    {
        Assert.Equal(new IncentiveNeedsANextStep(), Incentive.MayKeep(Of(0, stage: IncentiveStage.Idea)).Refusal);
        Assert.False(Incentive.MayKeep(Of(0, stage: IncentiveStage.Idea, next: "Work it out")).IsRefused);
        Assert.True(Of(0, stage: IncentiveStage.Idea, next: "Work it out").IsLate(Day.AddDays(8)));
    }

    [Fact]
    public void Once_agreed_it_has_its_sum_its_day_and_who_agreed()
    {
        Assert.Equal(new AgreedIncentiveIsWhole(), Incentive.MayKeep(Of(0)).Refusal);
        Assert.Equal(new AgreedIncentiveIsWhole(), Incentive.MayKeep(Of(5, agreedBy: null)).Refusal);
        Assert.False(Incentive.MayKeep(Of(5)).IsRefused);
    }

    [Fact]
    public void One_that_has_ended_or_is_between_others_may_be_entered_again()
    {
        Incentive[] first = [Of(5)], ended = [Of(5, stage: IncentiveStage.Ended)];
        Incentive Again(PartnerId? gainer = null) => Of(6, gainer: gainer, slug: "another");

        Assert.Equal([first[0], null, null], [IncentiveShares.EnteredBefore(first, Again()), IncentiveShares.EnteredBefore(ended, Again()), IncentiveShares.EnteredBefore(first, Again(Partners[2]))]);
    }

    [Fact]
    public void The_last_version_of_a_day_stands() => Assert.Equal([2], IncentiveShares.On([Of(5), Of(6, version: 2)], Day).Select(i => i.Version));

    private static Incentive Of(
        long pence, PartnerId? bearer = null, PartnerId? gainer = null, IncentiveStage stage = IncentiveStage.Agreed, DateOnly? from = null, string? agreedBy = "The Board", string? next = null, int version = 1, string slug = "follow-up") => new()
    {
        Slug = slug, Version = version, Title = "Follow-up", Rewards = "Fewer journeys", Target = "TGT-7.3", BearerId = bearer ?? Partners[0], GainerId = gainer ?? Partners[1], Pence = pence, Stage = stage, From = from ?? Day, AgreedBy = agreedBy,
        NextStep = next, NextBy = next is null ? null : Day.AddDays(7), Words = "Entered", On = Day, KnownFrom = DateTime.UnixEpoch, Provenance = Provenance.OfAnAct(),
    };
}
