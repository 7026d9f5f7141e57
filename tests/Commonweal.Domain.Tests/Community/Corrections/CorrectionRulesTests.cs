using System.Collections.Immutable;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Partnership.Corrections;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Community.Corrections;

public sealed class CorrectionRulesTests
{
    private static readonly DateOnly Opens = new(2017, 9, 18);
    private static readonly DateOnly Closes = new(2017, 10, 31);

    [Fact]
    [Trait("Requirement", "ENG-05")]
    public void A_consultation_gets_more_time_while_it_is_open_and_never_less() => Laws.Hold(
        Gen.Choose(-60, 120).Zip(Gen.Choose(-60, 120)),
        days =>
        {
            var (today, last) = (Closes.AddDays(days.Item1), Closes.AddDays(days.Item2));
            var refusal = CorrectionRules.MayCorrect(Asked, [PartChange.Of(CorrectedPart.LastDay, Closes, last)], today).Refusal;
            return today > Closes ? refusal is ClosedIsNotExtended : last <= Closes ? refusal is OnlyALaterLastDay : refusal is null;
        });

    [Fact]
    public void More_time_is_not_more_than_three_years() =>
        Assert.IsType<ClosesTooLate>(CorrectionRules.MayCorrect(Asked, [PartChange.Of(CorrectedPart.LastDay, Closes, new DateOnly(9999, 1, 1))], Opens).Refusal);

    [Fact]
    [Trait("Requirement", "LAW-28")]
    public void What_people_answered_stays_as_it_was_once_it_has_closed()
    {
        ImmutableArray<PartChange> question = [PartChange.Of(CorrectedPart.Question, Asked.Question, "Which nights?")];
        ImmutableArray<PartChange> title = [PartChange.Of(CorrectedPart.Title, Asked.Title, "When?")];

        Assert.IsType<AnswersWereToTheseWords>(CorrectionRules.MayCorrect(Asked, question, Closes.AddDays(1)).Refusal);
        Assert.Null(CorrectionRules.MayCorrect(Asked, question, Closes).Refusal);
        Assert.Null(CorrectionRules.MayCorrect(Asked, title, Closes.AddDays(1)).Refusal);
    }

    [Fact]
    public void The_last_correction_of_a_part_holds_and_the_others_stay_as_they_were()
    {
        var now = Asked.As([PartChange.Of(CorrectedPart.LastDay, Closes, Closes.AddDays(7)), PartChange.Of(CorrectedPart.Information, "", "Two nights."), PartChange.Of(CorrectedPart.LastDay, Closes.AddDays(7), Closes.AddDays(14))]);

        Assert.Equal((Closes.AddDays(14), "Two nights.", Asked.Question), (now.Closes, now.Information, now.Question));
        Assert.Same(Asked, Asked.As([]));
    }

    [Fact]
    public void An_activity_and_a_pledge_keep_their_own_rules()
    {
        var activity = new EngagementActivity { Slug = "a", Title = "t", Level = EngagementLevel.Workstream, About = "a", With = "w", From = Opens, To = Closes, KnownFrom = default, Provenance = new("S4:115") };
        var pledge = new Pledge { Slug = "p", Text = "t", PartnerId = default, GivenBy = "g", MadeOn = Opens, DueOn = Closes, KnownFrom = default, Provenance = new("S1:123") };

        Assert.IsType<ActivityEndsBeforeItBegins>(CorrectionRules.MayCorrect(activity, [PartChange.Of(CorrectedPart.FirstDay, Opens, Closes.AddDays(1))]).Refusal);
        Assert.IsType<DueBeforePledged>(CorrectionRules.MayCorrect(pledge, [PartChange.Of(CorrectedPart.DueDay, Closes, Opens.AddDays(-1))], Closes).Refusal);
        Assert.Null(pledge.As([PartChange.Of(CorrectedPart.DueDay, Closes, null)]).DueOn);
        Assert.Equal("Nobody but us", activity.As([PartChange.Of(CorrectedPart.With, "w", "Nobody but us")]).With);
    }

    private static Consultation Asked { get; } = new() { Slug = "c", Title = "Wen?", About = "a", Question = "Which days?", Opens = Opens, Closes = Closes, KnownFrom = default, Provenance = new("S4:115") };
}
