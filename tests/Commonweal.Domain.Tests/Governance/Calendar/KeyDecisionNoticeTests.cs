using Commonweal.Domain.Governance.Calendar;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Calendar;

/// <summary>Notice of a key decision, and the two ways round it.</summary>
public sealed class KeyDecisionNoticeTests
{
    private static readonly ClearDays Full = new(28, CountedDays.Calendar);
    private static readonly DateOnly Decision = new(2017, 10, 19);

    [Fact]
    [Trait("Requirement", "LAW-13")]
    public void A_notice_that_lacks_any_particular_is_refused_and_says_which() => Laws.Hold(
        Gen.SubListOf(Enum.GetValues<NoticeParticular>()), said =>
        {
            var result = NoticeParticulars.MayPublish([.. said]);
            var missing = Enum.GetValues<NoticeParticular>().Except(said).ToList();
            return missing.Count == 0 ? !result.IsRefused
                : result.Refusal is NoticeLacksParticulars refusal && refusal.Missing.Length == missing.Count && missing.All(m => refusal.Sentence.Contains(m.InWords(), StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("2017-09-20", KeyDecisionRoute.Notice)]
    [InlineData("2017-09-21", KeyDecisionRoute.GeneralException)]
    [InlineData("2017-10-11", KeyDecisionRoute.GeneralException)]
    [InlineData("2017-10-12", KeyDecisionRoute.SpecialUrgency)]
    [Trait("Requirement", "LAW-14")]
    public void The_way_follows_from_the_days_that_are_left(string today, KeyDecisionRoute route) =>
        Assert.Equal(route, KeyDecisionRoutes.Choose(Full, DateOnly.Parse(today), Decision, PapersCalendar.Holidays));

    [Fact]
    [Trait("Requirement", "LAW-14")]
    public void As_days_pass_the_way_only_gets_narrower() => Laws.Hold(
        from before in Gen.Choose(0, 60) from later in Gen.Choose(0, 30) select (before, later), d =>
        KeyDecisionRoutes.Choose(Full, Decision.AddDays(-d.before), Decision, PapersCalendar.Holidays)
            <= KeyDecisionRoutes.Choose(Full, Decision.AddDays(-d.before + d.later), Decision, PapersCalendar.Holidays));

    [Fact]
    [Trait("Requirement", "LAW-14")]
    public void Without_notice_telling_or_agreement_in_time_it_cannot_be_taken()
    {
        Assert.IsType<KeyDecisionWithoutNotice>(May(new(Decision)).Refusal);
        Assert.IsType<KeyDecisionWithoutNotice>(May(new(Decision, NoticePublished: new(2017, 10, 1))).Refusal);
        Assert.Equal(KeyDecisionRoute.Notice, May(new(Decision, NoticePublished: new(2017, 9, 20))).Value);
        Assert.Equal(KeyDecisionRoute.GeneralException, May(new(Decision, NoticePublished: new(2017, 10, 1), ScrutinyChairTold: new(2017, 10, 11))).Value);
        Assert.Equal(KeyDecisionRoute.SpecialUrgency, May(new(Decision, ScrutinyChairAgreed: Decision)).Value);
    }

    [Fact]
    public void Each_way_names_its_regulation_and_its_words() => Assert.All(
        Enum.GetValues<KeyDecisionRoute>(), route => Assert.True(route.InWords().Length > 0 && route.RestsOn().StartsWith("SI 2012/2089, regulation ", StringComparison.Ordinal)));

    private static Domain.Foundation.Outcome<KeyDecisionRoute> May(KeyDecisionSteps steps) => KeyDecisionRoutes.MayDecide(steps, Full, PapersCalendar.Holidays);
}
