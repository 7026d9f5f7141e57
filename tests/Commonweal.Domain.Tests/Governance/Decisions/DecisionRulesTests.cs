using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Domain.Tests.Governance.Decisions;

public sealed class DecisionRulesTests
{
    [Fact]
    [Trait("Requirement", "DEC-03")]
    public void A_hidden_view_is_read_by_nobody_before_the_call_is_closed_and_by_everybody_after()
    {
        var matter = new Matter { HidesViews = true }.Ready("Text one", Matter.Cabinet);
        Assert.Null(matter.Call());
        Assert.Null(matter.View(Matter.Council, ViewKind.Object, reason: "It costs too much"));

        var open = matter.Now.Calls[^1];
        Assert.All(open.Seats, seat => Assert.Null(seat.View));
        Assert.Equal("1 of 4 have given a view. The views are shown once the call is closed.", open.Workings);
        Assert.Single(open.Seats, seat => seat.InWords == "Has given a view, which is shown once the call is closed");

        Assert.Null(matter.Close());
        Assert.Equal("It costs too much", Assert.Single(matter.Now.Calls[^1].Seats, seat => seat.View is not null).View!.Reason);
    }

    [Fact]
    [Trait("Requirement", "DEC-09")]
    public void Hidden_views_are_counted_like_open_ones()
    {
        var (hidden, open) = (Asked(hides: true), Asked(hides: false));

        Assert.Equal((open.IsAgreed, open.Words), (hidden.IsAgreed, hidden.Words));
        Assert.True(hidden.IsAgreed);
    }

    [Fact]
    [Trait("Requirement", "AGR-02")]
    public void A_matter_says_what_to_mind_about_the_agreement_that_its_call_cites()
    {
        var matter = new Matter().Agreed(Matter.Cabinet);
        var call = matter.Now.Calls[0].Call;
        ForumCall flagged = new()
        {
            Id = call.Id, DecisionId = call.DecisionId, Number = call.Number, Hash = call.Hash, On = call.On, TermsNumber = call.TermsNumber, Voting = call.Voting, Basis = call.Basis, KnownFrom = call.KnownFrom,
            Cautions = "The partnership agreement is past its term.",
        };

        Assert.Empty(matter.Now.Cautions);
        Assert.Equal([flagged.Cautions], DecisionReading.On(matter.Now.History with { Calls = [flagged] }, matter.Now.Setting, matter.Now.AsAt).Cautions);
    }

    [Fact]
    [Trait("Requirement", "COM-04")]
    [Trait("Requirement", "DEC-08")]
    [Trait("Requirement", "DEC-10")]
    [Trait("Requirement", "LAW-34")]
    [Trait("Requirement", "DEC-13")]
    [Trait("Requirement", "DEC-15")]
    [Trait("Requirement", "DEC-16")]
    public void A_proposal_lacks_each_thing_that_is_not_said()
    {
        var matter = new Matter();
        matter.Do(StepKind.Shared);

        Assert.Equal(
            ["S0:356-358; S1:115", "S1:115", "Equality Act 2010 s.149; S3:233", "S1:194; S1:227", "S0:358; S3:54", "S4:21", "S1:225-227; S4:50", "S4:50", GatesTests.RegardLaw, GatesTests.RegardLaw],
            matter.Now.Missing.Where(l => l.Gate == Gate.Proposal).Select(l => l.RestsOn));
        matter.Say(heard: "");
        Assert.Equal(["S1:115"], matter.Now.Missing.Where(l => l.Gate == Gate.Proposal).Select(l => l.RestsOn));
        matter.Say();
        Assert.DoesNotContain(matter.Now.Missing, l => l.Gate == Gate.Proposal);
    }

    [Fact]
    [Trait("Requirement", "DEC-16")]
    public void What_is_advertised_names_the_other_partner()
    {
        var matter = new Matter().Ready();
        var said = matter.History.Particulars[^1];
        var advert = new Particulars
        {
            DecisionId = said.DecisionId, On = said.On, Effect = said.Effect, EffectInWords = said.EffectInWords, HowUsersWereHeard = said.HowUsersWereHeard, Equality = EqualityPosition.NotNeeded, EqualityInWords = "Nobody is affected",
            Consultation = said.Consultation, ConsultationInWords = said.ConsultationInWords, Procurement = ProcurementRoute.Competition, ProcurementInWords = "2015 regulations", Indicators = "Waits", Objective = "Care", RegardToNeeds = said.RegardToNeeds,
            RegardToStrategies = said.RegardToStrategies, HasNoMoney = true, KnownFrom = said.KnownFrom,
        };

        var reading = DecisionReading.On(matter.History with { Particulars = [advert] }, matter.Setting, matter.Today);

        Assert.Equal(["That whatever is advertised names the other partner"], reading.Missing.Where(l => l.Gate == Gate.Proposal).Select(l => l.Sentence));
    }

    [Fact]
    public void An_equality_assessment_of_the_day_of_the_decision_comes_too_late()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);
        matter.Say(assessed: matter.Today);

        Assert.IsType<NotReadyToDecide>(matter.Call());
        matter.Wait(1);
        Assert.Null(matter.Call());
    }

    [Fact]
    [Trait("Requirement", "DEC-06")]
    public void Sharing_impact_and_consultation_come_in_their_order()
    {
        var matter = new Matter();
        Assert.IsType<SharedFirst>(matter.Do(StepKind.Engaged));
        Assert.IsType<DecisionStillToCome>(matter.Do(StepKind.Shared, matter.Today.AddDays(1)));
        matter.Do(StepKind.Shared);
        matter.Say(ConsultationPosition.Needed);
        matter.Put("Text");
        matter.Require(Matter.FirstGoverningBody);
        matter.Ask(Matter.Trust);
        Assert.IsType<AskedAlready>(matter.Ask(Matter.Trust));
        Assert.Equal(["The Trust"], Assert.IsType<ImpactFirst>(matter.Do(StepKind.Consulted, until: matter.Today.AddDays(20))).Partners.Select(p => p));
        matter.Answer(Matter.Trust, ImpactKind.NoEffect);
        Assert.IsType<StepEndsBeforeItBegins>(matter.Do(StepKind.Consulted, until: matter.Today.AddDays(-1)));
        Assert.Null(matter.Do(StepKind.Consulted, until: matter.Today.AddDays(20)));
        matter.Wait(20);
        Assert.Equal(DecisionStage.InConsultation, matter.Now.Stage);
        Assert.IsType<NotReadyToDecide>(matter.Call());
        matter.Wait(1);
        Assert.Equal(DecisionStage.ReadyToDecide, matter.Now.Stage);
        Assert.Null(matter.Call());
        Assert.IsType<TooLateToConsult>(matter.Do(StepKind.Engaged));
    }

    [Fact]
    [Trait("Requirement", "BRD-17")]
    public void The_days_for_sharing_must_pass()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);

        Assert.Contains(matter.On(matter.Today.AddDays(-1)).Missing, l => l.Gate == Gate.Sharing && l.Until == matter.Today);
        Assert.DoesNotContain(matter.Now.Missing, l => l.Gate == Gate.Sharing);
    }

    [Fact]
    public void A_partner_that_stays_silent_past_its_day_holds_nothing_up()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);
        Assert.IsType<AskedForNoLaterDay>(matter.Ask(Matter.Trust, 0));
        matter.Ask(Matter.Trust, 10);
        matter.Answer(Matter.Trust, ImpactKind.NeedsTime, until: matter.Today.AddDays(15));
        matter.Wait(5);
        matter.Answer(Matter.Trust, ImpactKind.NeedsTime, until: matter.Today.AddDays(90));
        matter.Wait(10);
        Assert.IsType<NotReadyToDecide>(matter.Call());
        matter.Wait(1);

        Assert.Contains("has not answered", matter.Now.Impacts[0].InWords, StringComparison.Ordinal);
        Assert.Null(matter.Call());
    }

    [Fact]
    public void A_forum_carries_out_nobodys_function()
    {
        Assert.Contains("a forum carries out nobody's function", Assert.IsType<NotReadyToDecide>(new Matter().Ready().Call()).Sentence, StringComparison.Ordinal);
        Assert.Null(new Matter(DecisionSubject.Course).Ready().Call());
    }

    [Fact]
    public void A_plan_that_uses_no_function_is_in_effect_when_the_forum_agrees_it() => Assert.True(Course().Now.Effect.IsInEffect);

    [Fact]
    [Trait("Requirement", "LAW-27")]
    public void Effects_on_equality_were_assessed_by_today_if_at_all()
    {
        var matter = new Matter();

        Assert.IsType<AssessmentStillToCome>(matter.Say(assessed: matter.Today.AddDays(1)));
        Assert.Null(matter.Say(assessed: matter.Today));
    }

    [Fact]
    public void The_text_and_what_was_said_stand_fixed_while_the_forum_is_asked()
    {
        var matter = new Matter().Ready("Text one", Matter.FirstGoverningBody);
        matter.Call();

        Assert.IsType<TextIsFrozen>(matter.Put("Text two"));
        Assert.IsType<FixedFromTheCall>(matter.Say());
        Assert.IsType<FixedFromTheCall>(matter.Enter(Matter.Trust, MoneyDirection.Pays, 5));
        Assert.IsType<CallIsOpen>(matter.Call());
        Assert.IsType<StillNeeded>(matter.Require(Matter.FirstGoverningBody, BodyNeed.NotRequired));
        Assert.Null(matter.Require(Matter.SecondGoverningBody));
        Assert.IsType<BodyOnlyAdvises>(matter.Require(Matter.Board));
        matter.AgreeAll();
        Assert.IsType<AgreedAlready>(matter.Call());
        Assert.Equal(new SameTextAsBefore(1), matter.Put("Text one"));
        Assert.Null(matter.Put("Text two"));
        Assert.Contains("The forum agreed an earlier text, and not text 2.", matter.Now.Effect.Missing);
    }

    [Fact]
    [Trait("Requirement", "DEC-03")]
    [Trait("Requirement", "GAP-3")]
    public void A_view_beyond_the_persons_limit_becomes_a_promise_to_recommend_it_to_their_own_body()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);
        matter.Say(hasNoMoney: false);
        matter.Enter(Matter.SecondCcg, MoneyDirection.Pays, 10_000_000);
        matter.Ask(Matter.SecondCcg);
        matter.Answer(Matter.SecondCcg, ImpactKind.NoEffect);
        matter.Call();
        matter.View(Matter.SecondCcg, limit: 5_000_000);
        matter.View(Matter.Council, limit: 5_000_000);
        matter.View(Matter.FirstCcg);
        matter.Close();

        var view = matter.History.Views.First(v => v.Seat == "second-ccg");
        Assert.Equal((ViewKind.AgreeSubjectToOwnBody, Matter.SecondGoverningBody), (view.Kind, view.WillRecommendTo));
        Assert.Equal((ViewKind.Agree, null), (matter.History.Views.First(v => v.Seat == "council").Kind, matter.History.Views.First(v => v.Seat == "council").WillRecommendTo));
        Assert.Equal(BodyNeed.Approve, matter.Now.Bodies.Single(b => b.Body == Matter.SecondGoverningBody).Need);
        matter.Record(Matter.FirstGoverningBody);
        Assert.False(matter.Now.Effect.IsInEffect);
        matter.Record(Matter.SecondGoverningBody);
        Assert.True(matter.Now.Effect.IsInEffect);
    }

    [Fact]
    public void Views_are_given_by_those_of_the_day_of_the_call_with_reason_until_it_is_closed()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);
        Assert.IsType<CallIsClosed>(matter.View(Matter.Trust));
        Assert.IsType<CallIsClosed>(matter.Close());
        Assert.IsType<ActsForNobody>(Forumless(matter));
        matter.Call(Matter.Seat(Matter.Council), Matter.Seat(Matter.FirstCcg), Matter.Seat(Matter.Trust, ElectorRight.Conflicted, "its own service"));

        Assert.IsType<NoSeatAtThisCall>(matter.View(Matter.SecondCcg));
        Assert.IsType<OutOfTheCount>(matter.View(Matter.Trust));
        Assert.IsType<ViewNeedsReasonAndCapacity>(matter.View(Matter.Council, reason: ""));
        matter.View(Matter.Council, ViewKind.Object);
        matter.View(Matter.Council);
        Assert.Single(matter.Now.Call!.Seats.Single(s => s.Elector.PartnerId == Matter.Council).Earlier);
        matter.View(Matter.FirstCcg);
        Assert.Null(matter.Close());
        Assert.IsType<CallIsClosed>(matter.Close());
        Assert.IsType<CallIsClosed>(matter.View(Matter.Council));
        Assert.True(matter.Now.IsAgreed);
    }

    [Fact]
    [Trait("Requirement", "GAP-12")]
    public void One_objection_is_enough_and_silence_is_no_agreement()
    {
        var objected = new Matter().Ready("Text", Matter.FirstGoverningBody);
        objected.Call();
        objected.View(Matter.Trust, ViewKind.Object);
        objected.View(Matter.Council);
        objected.View(Matter.FirstCcg);
        objected.View(Matter.SecondCcg);
        objected.Close();
        var silent = new Matter().Ready("Text", Matter.FirstGoverningBody);
        silent.Call();
        silent.View(Matter.Council);
        silent.View(Matter.FirstCcg);
        silent.Close();

        Assert.Equal(DecisionStage.NotAgreed, objected.Now.Stage);
        Assert.Equal(DecisionStage.NotAgreed, silent.Now.Stage);
    }

    [Fact]
    public void A_settled_matter_is_opened_again_only_by_another_that_names_it_and_says_why()
    {
        var (settled, open) = (Course(), new Matter());

        Assert.IsType<SettledAlready>(settled.Put("Another text"));
        Assert.IsType<StillOnItsWay>(DecisionRules.MayPropose(Reopening("Things changed"), open.Now).Refusal);
        Assert.IsType<ReopeningNeedsReason>(DecisionRules.MayPropose(Reopening(" "), settled.Now).Refusal);
        Assert.False(DecisionRules.MayPropose(Reopening("Things changed"), settled.Now).IsRefused);
        Assert.IsType<Section75NeedsItsFund>(DecisionRules.MayPropose(Reopening("Things changed", DecisionSubject.Section75Change), settled.Now).Refusal);
    }

    [Fact]
    public void A_withdrawn_matter_goes_no_further()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);
        matter.Do(StepKind.Withdrawn);

        Assert.Equal(DecisionStage.Withdrawn, matter.Now.Stage);
        Assert.IsType<SettledAlready>(matter.Call());
        Assert.False(matter.Now.Effect.IsInEffect);
    }

    [Fact]
    public void Who_has_no_body_of_their_own_recommends_to_none()
    {
        var matter = new Matter().Ready("Text", Matter.FirstGoverningBody);
        matter.Call();
        var bodiless = DecisionReading.On(matter.History, matter.Setting with { Bodies = new Dictionary<string, Domain.Partnership.Partners.SovereignBody>() }, matter.Today);
        var view = new ViewGiven { CallId = matter.History.Calls[0].Id, Seat = "trust", Kind = ViewKind.AgreeSubjectToOwnBody, Reason = "It helps", Capacity = "Chair", On = matter.Today, KnownFrom = default };

        Assert.IsType<NoBodyToRecommendTo>(DecisionRules.MayGiveView(bodiless, view.CallId, view).Refusal);
    }

    [Fact]
    [Trait("Requirement", "DEC-06")]
    [Trait("Requirement", "BRD-17")]
    public void A_matter_is_not_shared_before_it_was_proposed()
    {
        var matter = new Matter();
        matter.Wait(3);

        Assert.Equal("It was proposed on 5 June 2017; it cannot have been shared before.", Assert.IsType<SharedBeforeItWasProposed>(matter.Do(StepKind.Shared, new(2017, 6, 4))).Sentence);
        Assert.Null(matter.Do(StepKind.Shared, new(2017, 6, 5)));
    }

    [Fact]
    [Trait("Requirement", "INV-08")]
    public void That_no_money_moves_and_what_moves_are_not_both_said()
    {
        var (with, without) = (new Matter(), new Matter());
        with.Enter(Matter.Trust, MoneyDirection.Pays, 300);
        without.Say();

        Assert.Equal("Money is entered for The Trust. Clear this box; or, where no money moves after all, enter a sum of 0 for each first.", Assert.IsType<MoneyIsEntered>(with.Say()).Sentence);
        Assert.IsType<NoMoneyWasSaid>(without.Enter(Matter.Trust, MoneyDirection.Pays, 300));
        Assert.Null(without.Enter(Matter.Trust, MoneyDirection.Pays, 0));
        Assert.Null(with.Enter(Matter.Trust, MoneyDirection.Pays, 0));
        Assert.Null(with.Say());
    }

    [Fact]
    [Trait("Requirement", "INV-08")]
    public void Who_pays_and_who_gains_is_told_over_all_partners()
    {
        var matter = new Matter();
        Assert.IsType<AmountBelowNothing>(matter.Enter(Matter.Trust, MoneyDirection.Pays, -1));
        matter.Enter(Matter.Trust, MoneyDirection.Pays, 300);
        matter.Enter(Matter.Trust, MoneyDirection.Pays, 500);
        matter.Enter(Matter.FirstCcg, MoneyDirection.Gains, 900);
        matter.Enter(Matter.SecondCcg, MoneyDirection.Gains, 0);

        Assert.Equal(2, matter.Now.Money.Lines.Count);
        Assert.Equal((400, 0), (matter.Now.Money.NetPence(MoneyKind.AnnualRevenue), matter.Now.Money.NetPence(MoneyKind.Capital)));
        Assert.Equal("Over the whole system £4 is saved.", matter.Now.Money.NetInWords(MoneyKind.AnnualRevenue));
    }

    private static Matter Course()
    {
        var matter = new Matter(DecisionSubject.Course).Ready();
        matter.Call();
        return matter.AgreeAll();
    }

    private static Refusal? Forumless(Matter matter) => matter.Call(Matter.Seat(Matter.Trust, ElectorRight.Conflicted, "its own service"));

    private static Decision Reopening(string why, DecisionSubject subject = DecisionSubject.Course) => new()
    {
        Id = default, Slug = "again", Title = "Again", Question = "Shall it?", Subject = subject, ProposedOn = new(2017, 7, 1), Reopens = new DecisionId(Guid.Empty), ReopenedBecause = why, KnownFrom = default, Provenance = Provenance.OfAnAct(),
    };

    private static CallClosed Asked(bool hides)
    {
        var matter = new Matter { HidesViews = hides }.Ready("Text one", Matter.Cabinet);
        Assert.Null(matter.Call());
        Assert.All(Matter.Partners, partner => Assert.Null(matter.View(partner)));
        Assert.Null(matter.Close());
        return matter.Now.Calls[^1].Closed!;
    }
}
