using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;

namespace Commonweal.Domain.Tests.Governance.Decisions;

/// <summary>Two matters told from proposal to effect.</summary>
public sealed class StoriesTests
{
    private const long Shift = 31_000_000;

    /// <summary>A shift of £310,000 a year out of a trust, paid by two CCGs; one of them sets a condition, and both approve the text that holds it.</summary>
    [Fact]
    [Trait("Requirement", "DEC-01")]
    [Trait("Requirement", "DEC-09")]
    public void A_shift_of_money_is_in_effect_when_the_last_governing_body_has_approved_the_changed_text()
    {
        var matter = new Matter();
        matter.Do(StepKind.Shared);
        matter.Say(hasNoMoney: false);
        matter.Enter(Matter.Trust, MoneyDirection.Pays, Shift);
        matter.Enter(Matter.FirstCcg, MoneyDirection.Gains, Shift / 2);
        matter.Enter(Matter.SecondCcg, MoneyDirection.Gains, Shift / 2);
        Assert.Equal("Nothing is saved over the whole system: what one gains, another pays.", matter.Now.Money.NetInWords(MoneyKind.AnnualRevenue));
        Assert.Contains(matter.Now.Missing, lack => lack.Sentence == "The Trust is to be asked what it would mean for it");
        matter.Ask(Matter.Trust);
        matter.Ask(Matter.FirstCcg);
        matter.Ask(Matter.SecondCcg);
        matter.Put("Move the service.");
        matter.Require(Matter.FirstGoverningBody);
        matter.Require(Matter.SecondGoverningBody);
        matter.Require(Matter.Cabinet, BodyNeed.Note);
        matter.Wait(8);
        Assert.IsType<NotReadyToDecide>(matter.Call());
        Assert.Equal(DecisionStage.WaitingForImpact, matter.Now.Stage);
        matter.Answer(Matter.Trust, ImpactKind.Effect, -Shift);
        matter.Answer(Matter.FirstCcg, ImpactKind.Effect, Shift / 2);
        matter.Answer(Matter.SecondCcg, ImpactKind.NoEffect);

        Assert.Null(matter.Call([.. Matter.Partners.Select(p => Matter.Seat(p, p == Matter.Trust ? ElectorRight.Conflicted : ElectorRight.MayGiveView, "decides on its own service"))]));
        Assert.IsType<OutOfTheCount>(matter.View(Matter.Trust));
        matter.AgreeAll();
        Assert.Equal(["Local authority: 1 of 1 agree", "Commissioner: 2 of 2 agree"], matter.Now.Call!.Classes.Select(c => c.InWords));
        Assert.Equal(DecisionStage.NotYetInEffect, matter.Now.Stage);

        matter.Record(Matter.FirstGoverningBody);
        matter.Record(Matter.SecondGoverningBody, condition: "That waits are reported each month");
        Assert.Equal(DecisionStage.SentBack, matter.Now.Stage);

        matter.Wait(3);
        matter.Put("Move the service, and report waits each month.");
        Assert.All(matter.Now.Bodies.Where(b => b.Need == BodyNeed.Approve), b => Assert.Equal(BodyState.AnotherText, b.State));
        Assert.Null(matter.Call());
        matter.AgreeAll();
        matter.Wait(2);
        matter.Record(Matter.SecondGoverningBody);
        Assert.False(matter.Now.Effect.IsInEffect);
        Assert.Equal(["The first-governing-body: approved text 1 on 13 June 2017, which says nothing of this text."], matter.Now.Effect.Missing);

        matter.Wait(5);
        matter.Record(Matter.FirstGoverningBody);

        Assert.Equal((true, matter.Today), (matter.Now.Effect.IsInEffect, matter.Now.Effect.On!.Value));
        Assert.Equal("The first-governing-body approved text 2 on 23 June 2017.", matter.Now.Effect.Why[^1]);
    }

    /// <summary>A schedule of a section 75 agreement: no lead, no effect; then advice, an executive with notice and call-in, and a governing body.</summary>
    [Fact]
    [Trait("Requirement", "DEC-05")]
    [Trait("Requirement", "LAW-25")]
    public void A_schedule_is_in_effect_on_the_later_of_the_end_of_call_in_and_the_governing_bodys_day()
    {
        var leaderless = Schedule(null);
        Assert.Contains(leaderless.Now.Missing, lack => lack.Sentence == "Who is to lead older people: a schedule without a lead cannot go live");
        Assert.IsType<DecidedBeforeItWasReady>(leaderless.Record(Matter.FirstGoverningBody));

        var matter = Schedule(Matter.FirstCcg);
        Assert.Empty(matter.Now.Missing);
        Assert.IsType<AdviceComesFirst>(matter.Record(Matter.FirstGoverningBody));
        Assert.IsType<AdviceNeedsWords>(matter.Record(Matter.Board, OutcomeKind.Advised, reasons: " "));
        matter.Record(Matter.Board, OutcomeKind.Advised, reasons: "Go on, and report on falls.");
        Assert.IsType<KeyOrNotIsUnsaid>(matter.Record(Matter.Cabinet));
        matter.Key(isKey: true, matter.Today);
        matter.Wait(28);
        Assert.IsType<KeyDecisionWithoutNotice>(matter.Record(Matter.Cabinet));
        matter.Wait(1);
        var cabinet = matter.Today;
        Assert.Null(matter.Record(Matter.Cabinet));
        matter.Wait(2);
        Assert.Null(matter.Record(Matter.FirstGoverningBody));

        var callInEnds = matter.Setting.Holidays.AddWorkingDays(cabinet, 5);
        Assert.Equal((false, callInEnds.AddDays(1)), (matter.Now.Effect.IsInEffect, matter.Now.Effect.On!.Value));
        Assert.False(matter.On(callInEnds).Effect.IsInEffect);
        Assert.True(matter.On(callInEnds.AddDays(1)).Effect.IsInEffect);

        var later = Schedule(Matter.FirstCcg);
        later.Record(Matter.Board, OutcomeKind.Advised, reasons: "Go on.");
        later.Key();
        later.Record(Matter.Cabinet);
        later.Wait(30);
        later.Record(Matter.FirstGoverningBody);
        Assert.Equal((true, later.Today), (later.Now.Effect.IsInEffect, later.Now.Effect.On!.Value));
    }

    /// <summary>The matter of the papers: advised on 12, approved on 13 and 23 September 2016, in this order and from one text (S3:27).</summary>
    [Fact]
    [Trait("Requirement", "BRD-23")]
    public void One_item_travels_through_several_bodies_on_planned_days_and_shows_which_is_late()
    {
        var matter = Schedule(Matter.Council);
        matter.Require(Matter.Board, BodyNeed.Advise, matter.Today);
        matter.Require(Matter.Cabinet, BodyNeed.Approve, matter.Today.AddDays(1));
        matter.Require(Matter.FirstGoverningBody, BodyNeed.Approve, matter.Today.AddDays(11));
        Assert.False(matter.Now.IsLate);

        matter.Record(Matter.Board, OutcomeKind.Advised, reasons: "Endorsed.");
        matter.Wait(2);

        Assert.Equal([Matter.Cabinet], matter.Now.Bodies.Where(b => b.IsLate).Select(b => b.Body));
        Assert.True(matter.Now.IsLate);
        Assert.Equal([Matter.Cabinet, Matter.FirstGoverningBody, Matter.Board], matter.Now.Bodies.Select(b => b.Body));
    }

    private static Matter Schedule(Commonweal.Domain.Foundation.PartnerId? lead)
    {
        var matter = new Matter(DecisionSubject.Section75Change, forum: null, lead);
        matter.Do(StepKind.Shared);
        matter.Say();
        matter.Put("Schedule (c): the lead.");
        matter.Require(Matter.Board, BodyNeed.Advise);
        matter.Require(Matter.Cabinet);
        matter.Require(Matter.FirstGoverningBody);
        matter.Wait(1);
        return matter;
    }
}
