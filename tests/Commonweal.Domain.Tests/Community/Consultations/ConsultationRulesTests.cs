using Commonweal.Domain.Community.Consultations;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Community.Consultations;

public sealed class ConsultationRulesTests
{
    private static readonly DateOnly Opens = new(2017, 9, 18);
    private static readonly DateOnly Closes = new(2017, 10, 31);

    [Fact]
    public void It_opens_today_or_later_and_closes_after_that()
    {
        Assert.IsType<ClosesBeforeItOpens>(ConsultationRules.MayOpen(Of(Opens, Opens), null, Opens).Refusal);
        Assert.IsType<OpensInThePast>(ConsultationRules.MayOpen(Of(), null, Opens.AddDays(1)).Refusal);
        Assert.False(ConsultationRules.MayOpen(Of(), null, Opens).IsRefused);
    }

    [Fact]
    public void It_closes_within_three_years()
    {
        Assert.IsType<ClosesTooLate>(ConsultationRules.MayOpen(Of(closes: new(9999, 1, 1)), null, Opens).Refusal);
        Assert.IsType<ClosesTooLate>(ConsultationRules.MayOpen(Of(closes: Opens.AddYears(3).AddDays(1)), null, Opens).Refusal);
        Assert.False(ConsultationRules.MayOpen(Of(closes: Opens.AddYears(3)), null, Opens).IsRefused);
    }

    [Theory]
    [InlineData(27, null, true)]
    [InlineData(27, " ", true)]
    [InlineData(27, "The clinic's lease ends.", false)]
    [InlineData(28, null, false)]
    [Trait("Requirement", "LAW-28")]
    public void Less_time_than_we_ask_for_needs_a_reason(int days, string? why, bool isRefused) =>
        Assert.Equal(isRefused, ConsultationRules.MayOpen(Of(Opens, Opens.AddDays(days - 1)), why, Opens).Refusal is ShortTimeNeedsAReason);

    [Fact]
    [Trait("Requirement", "ENG-05")]
    public void Answers_are_taken_from_the_first_day_to_the_last_and_on_no_other() => Laws.Hold(
        Gen.Choose(-100, 200),
        days =>
        {
            var today = Opens.AddDays(days);
            var refusal = ConsultationRules.MayAnswer(Of(), today).Refusal;
            return today < Opens ? refusal is OpensLater : today > Closes ? refusal is ClosedSince : refusal is null;
        });

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void It_is_summed_up_once_closed_and_once_every_answer_was_read()
    {
        Assert.IsType<StillOpen>(ConsultationRules.MaySumUp(Of(), 0, Closes).Refusal);
        Assert.IsType<AnswersNotRead>(ConsultationRules.MaySumUp(Of(), 1, Closes.AddDays(1)).Refusal);
        Assert.False(ConsultationRules.MaySumUp(Of(), 0, Closes.AddDays(1)).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void A_decision_before_the_close_breaks_the_first_rule() => Assert.Equal(CheckState.NotMet, Checks(decidedOn: Closes)[0].State);

    [Fact]
    public void Nothing_to_answer_from_breaks_the_second() =>
        Assert.Equal(CheckState.NotMet, GunningChecks.Of(Of(information: null), [], 0, null, Opens)[1].State);

    [Theory]
    [InlineData(27, CheckState.NotMet)]
    [InlineData(28, CheckState.Met)]
    public void Twenty_eight_days_are_enough_time(int days, CheckState state) =>
        Assert.Equal(state, GunningChecks.Of(Of(Opens, Opens.AddDays(days - 1)), [], 0, null, Opens)[2].State);

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void Answers_are_weighed_when_they_are_summed_up_before_the_decision()
    {
        var day = Closes.AddDays(5);

        Assert.Equal(CheckState.NotYet, Checks()[3].State);
        Assert.Equal(CheckState.Met, Checks(summedUp: day, decidedOn: day)[3].State);
        Assert.Equal(CheckState.NotMet, Checks(summedUp: day, decidedOn: day.AddDays(-1))[3].State);
        Assert.Equal(CheckState.NotMet, Checks(decidedOn: day)[3].State);
    }

    private static IReadOnlyList<GunningCheck> Checks(DateOnly? summedUp = null, DateOnly? decidedOn = null) => GunningChecks.Of(
        Of(), summedUp is { } on ? [new ConsultationResult { Consultation = "c", On = on, Said = "s", Did = "d", KnownFrom = default }] : [], 0, decidedOn, Closes.AddDays(20));

    private static Consultation Of(DateOnly? opens = null, DateOnly? closes = null, string? information = "i") => new()
    {
        Slug = "c", Title = "C", About = "a", Question = "q", Information = information, Opens = opens ?? Opens, Closes = closes ?? Closes, KnownFrom = default, Provenance = new("S1:193"),
    };
}
