using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>What may be done to a matter by the partners and their forum, as it stands today. What a sovereign body did is in <see cref="OutcomeRules"/>.</summary>
public static class DecisionRules
{
    /// <param name="old">The matter that this one opens again.</param>
    public static Outcome<Decision> MayPropose(Decision decision, DecisionReading? old)
    {
        if (old is not null && !old.IsSettled)
        {
            return new StillOnItsWay(old.Decision.Title);
        }

        if (decision.Reopens is not null && string.IsNullOrWhiteSpace(decision.ReopenedBecause))
        {
            return new ReopeningNeedsReason();
        }

        return decision is { Subject: DecisionSubject.Section75Change, Fund: null } ? new Section75NeedsItsFund() : decision;
    }

    /// <summary>Steps come in their order: share, hear what it would mean for others, engage or consult (DEC-06).</summary>
    public static Outcome<Step> MayTakeStep(DecisionReading reading, Step step)
    {
        if (Stopped(reading) is { } stopped)
        {
            return stopped;
        }

        if (step.On > reading.AsAt)
        {
            return new DecisionStillToCome(step.On);
        }

        if (step.Kind == StepKind.Shared && step.On < reading.Decision.ProposedOn)
        {
            return new SharedBeforeItWasProposed(reading.Decision.ProposedOn);
        }

        if (step.Until < step.On)
        {
            return new StepEndsBeforeItBegins();
        }

        if (step.Kind is not (StepKind.Engaged or StepKind.Consulted))
        {
            return ScrutinyRules.MayTake(reading.Setting, step);
        }

        var decided = reading.History.Calls.Select(c => c.On).Concat(reading.History.Outcomes.Where(o => o.Kind == OutcomeKind.Approved).Select(o => o.On)).DefaultIfEmpty(DateOnly.MinValue).Max();
        if (reading.IsCallOpen || reading.IsAgreed || step.On <= decided)
        {
            return new TooLateToConsult(reading.IsCallOpen || reading.IsAgreed ? null : decided);
        }

        var before = DecisionReading.On(reading.History, reading.Setting, step.On);
        return before.History.Steps.All(s => s.Kind != StepKind.Shared || s.On > step.On) ? new SharedFirst()
            : before.Impacts.Any(i => i.IsWaitedFor) ? new ImpactFirst([.. before.Impacts.Where(i => i.IsWaitedFor).Select(i => reading.Setting.NameOf(i.Partner))])
            : step;
    }

    public static Outcome<Particulars> MaySay(DecisionReading reading, Particulars said) => Stopped(reading)
        ?? (reading.IsCallOpen || reading.IsAgreed ? new FixedFromTheCall() : (MayHaveAssessed(said.EqualityAssessedOn, said.On).Refusal ?? MaySayOfMoney(reading, said.HasNoMoney).Refusal) is { } refusal ? refusal : (Outcome<Particulars>)said);

    /// <summary>That it costs and brings nobody anything is not said beside sums that say otherwise.</summary>
    public static Outcome<bool> MaySayOfMoney(DecisionReading reading, bool hasNoMoney) =>
        hasNoMoney && !reading.Money.IsEmpty ? new MoneyIsEntered([.. reading.Money.Lines.Select(l => reading.Setting.NameOf(l.PartnerId)).Distinct()]) : hasNoMoney;

    /// <summary>Whether effects on equality can have been assessed on that day, if on any.</summary>
    public static Outcome<DateOnly> MayHaveAssessed(DateOnly? on, DateOnly today) => on > today ? new AssessmentStillToCome(on.Value) : on ?? today;

    public static Outcome<MoneyLine> MayEnter(DecisionReading reading, MoneyLine line) =>
        Stopped(reading) ?? (reading.IsCallOpen || reading.IsAgreed ? new FixedFromTheCall()
            : line.AmountPence > 0 && reading.Particulars?.HasNoMoney == true ? new NoMoneyWasSaid() : MoneyLine.MayEnter(line));

    public static Outcome<ImpactAsked> MayAsk(DecisionReading reading, ImpactAsked asked) =>
        Stopped(reading) ?? (reading.Impacts.Any(i => i.Partner == asked.PartnerId) ? new AskedAlready(reading.Setting.NameOf(asked.PartnerId))
            : asked.ReplyBy <= asked.On ? new AskedForNoLaterDay() : (Outcome<ImpactAsked>)asked);

    public static Outcome<ImpactAnswer> MayAnswer(DecisionReading reading, ImpactAnswer answer) =>
        Stopped(reading) ?? ImpactAnswer.MayAnswer(reading.History.Asked, answer, reading.Setting.NameOf(answer.PartnerId));

    /// <returns>The number that the text gets.</returns>
    public static Outcome<int> MayPutText(DecisionReading reading, ExactText text) =>
        Stopped(reading) ?? (reading.IsCallOpen ? new TextIsFrozen() : VersionRules.NextNumber([.. reading.History.Texts], text));

    /// <summary>What a body is asked for may be added to at any time, and lessened only before the forum has begun to answer.</summary>
    public static Outcome<BodyRequirement> MayRequire(DecisionReading reading, BodyRequirement need)
    {
        if (Stopped(reading) is { } stopped)
        {
            return stopped;
        }

        if (need.Need == BodyNeed.Approve && reading.Setting.Bodies.GetValueOrDefault(need.Body)?.Kind is { } kind && !Partnership.Partners.SovereignBodyKinds.Decides(kind))
        {
            return new BodyOnlyAdvises(reading.Setting.NameOf(need.Body));
        }

        var isLessened = reading.Bodies.Any(b => b.Body == need.Body && b.Need == BodyNeed.Approve) && need.Need != BodyNeed.Approve;
        return isLessened && (reading.Calls.Count > 0 || reading.Bodies.Any(b => b.Outcome is not null)) ? new StillNeeded(reading.Setting.NameOf(need.Body)) : need;
    }

    /// <summary>Opens a call. The permission is the agreement book's, to agree a course in this forum for those who may give a view there.</summary>
    public static Outcome<ForumCall> MayCall(DecisionReading reading, Permission permission, BodyKind forum, IReadOnlyList<Elector> electors, ForumCall call)
    {
        if (Stopped(reading) is { } stopped)
        {
            return stopped;
        }

        var act = permission.For<AgreeInBody>();
        if (act.Body != reading.Decision.Forum || !electors.Where(e => e.Right == ElectorRight.MayGiveView).All(e => act.For.Contains(e.PartnerId)))
        {
            throw new InvalidOperationException("The permission is for another forum, or leaves out somebody who may give a view.");
        }

        var mayAgree = BodyVerbs.May(reading.Setting.NameOf(act.Body), forum, BodyVerb.Agree);
        if (mayAgree.IsRefused)
        {
            return mayAgree.Refusal;
        }

        if (reading.IsCallOpen || reading.IsAgreed)
        {
            return reading.IsCallOpen ? new CallIsOpen() : new AgreedAlready(reading.Text!.Number);
        }

        return reading.Missing is { Count: > 0 } missing ? new NotReadyToDecide([.. missing.Select(m => m.Sentence)]) : call;
    }

    /// <summary>A view as it is kept: beyond the person's limit it becomes a promise to recommend it to their own body (GAP-3, DEC-03).</summary>
    public static Outcome<ViewGiven> MayGiveView(DecisionReading reading, ForumCallId call, ViewGiven view)
    {
        var held = reading.Calls.FirstOrDefault(c => c.Call.Id == call);
        if (held is null || !held.IsOpen || reading.Withdrawn is not null)
        {
            return new CallIsClosed();
        }

        if (held.Seats.FirstOrDefault(s => s.Elector.Seat == view.Seat) is not { } seat)
        {
            return new NoSeatAtThisCall();
        }

        if (seat.Elector.Right == ElectorRight.Conflicted)
        {
            return new OutOfTheCount(seat.Elector.Name, seat.Elector.Why ?? "");
        }

        if (string.IsNullOrWhiteSpace(view.Reason) || string.IsNullOrWhiteSpace(view.Capacity))
        {
            return new ViewNeedsReasonAndCapacity();
        }

        var own = reading.Setting.DecidingBodyOf(seat.Elector.PartnerId, reading.AsAt)?.Slug;
        var isBeyond = view.Kind == ViewKind.Agree && view.LimitPence is { } limit && reading.Money.AtStakePence(seat.Elector.PartnerId) > limit;
        return (isBeyond || view.Kind == ViewKind.AgreeSubjectToOwnBody) && own is null ? new NoBodyToRecommendTo(seat.Elector.Name)
            : WithRecommendation(view, isBeyond || view.Kind == ViewKind.AgreeSubjectToOwnBody ? own : null);
    }

    /// <param name="sitting">How the meeting stands at which the forum is asked; null where it is asked in writing.</param>
    public static Outcome<CallClosed> MayClose(DecisionReading reading, ForumCallId call, DateTime now, Sitting? sitting = null)
    {
        var held = reading.Calls.FirstOrDefault(c => c.Call.Id == call);
        if (held is null || !held.IsOpen || reading.Withdrawn is not null)
        {
            return new CallIsClosed();
        }

        if (held.Call.Meeting is not null && sitting is null)
        {
            throw new InvalidOperationException("The call is of a meeting, and nobody said how the meeting stands.");
        }

        var closed = new CallClosed { CallId = call, On = reading.AsAt, IsAgreed = false, Words = "", KnownFrom = now };
        var counted = CallReading.ToCount(held.Call, reading.History, reading.AsAt) with { Closed = closed };
        return sitting?.MayDecide(held).Refusal is { } refusal ? refusal
            : new CallClosed { CallId = call, On = reading.AsAt, IsAgreed = counted.WouldBeAgreed, Words = counted.Workings, KnownFrom = now };
    }

    internal static Refusal? Stopped(DecisionReading reading) => reading.Stage switch
    {
        DecisionStage.Withdrawn or DecisionStage.InEffect or DecisionStage.NotAgreed => new SettledAlready(reading.Decision.Title),
        _ => null,
    };

    private static ViewGiven WithRecommendation(ViewGiven view, string? body) => new()
    {
        CallId = view.CallId, Seat = view.Seat, Kind = body is null ? view.Kind : ViewKind.AgreeSubjectToOwnBody, Reason = view.Reason, Capacity = view.Capacity, LimitPence = view.LimitPence,
        WillRecommendTo = body, On = view.On, KnownFrom = view.KnownFrom,
    };
}

public sealed record StillOnItsWay(string Title) : Refusal($"{Title} is not settled yet. Go on with it rather than open it again.")
{
    public override string RestsOn => "S1:123; S1:126";
}

public sealed record ReopeningNeedsReason() : Refusal("Say why a settled matter is to be opened again: partners promised to stick to decisions once made.")
{
    public override string RestsOn => "S1:126";
}

public sealed record Section75NeedsItsFund() : Refusal("Say which fund or schedule of the section 75 agreement changes.")
{
    public override string RestsOn => "S3:108-112";
}

public sealed record SettledAlready(string Title) : Refusal($"{Title} is settled. A new matter that names it could open it again.")
{
    public override string RestsOn => "S1:123; S1:126";

    public override string WhoCouldMend => "Any partner, by proposing a matter that opens it again";
}

public sealed record SharedBeforeItWasProposed(DateOnly Proposed) : Refusal($"It was proposed on {Sentences.Day(Proposed)}; it cannot have been shared before.")
{
    public override string RestsOn => "S1:193; S1:207";
}

public sealed record MoneyIsEntered(IReadOnlyList<string> Partners)
    : Refusal($"Money is entered for {Sentences.List(Partners)}. Clear this box; or, where no money moves after all, enter a sum of 0 for each first.")
{
    public override string RestsOn => "S1:194; S1:227";
}

public sealed record NoMoneyWasSaid() : Refusal("It was said that it costs and brings nobody anything. Say what it would do again with that box clear, then enter the sum.")
{
    public override string RestsOn => "S1:194; S1:227";
}

public sealed record StepEndsBeforeItBegins() : Refusal("The last day is before the first. Put them in order.");

public sealed record TooLateToConsult(DateOnly? Decided)
    : Refusal(Decided is { } day ? $"Something was decided on {Sentences.Day(day)}. Engagement and consultation come before, or belong to a changed text." : "Engagement and consultation come before the forum is asked.")
{
    public override string RestsOn => "S1:193";
}

public sealed record SharedFirst() : Refusal("It is to be shared with the partners before residents and staff are engaged or consulted.")
{
    public override string RestsOn => "S1:193";
}

public sealed record ImpactFirst(IReadOnlyList<string> Partners) : Refusal($"{Sentences.List(Partners)} {(Partners.Count == 1 ? "is" : "are")} still to say what it would mean for them, or the day they were given is still to pass.")
{
    public override string RestsOn => "S1:193; S1:201";
}

public sealed record AssessmentStillToCome(DateOnly On) : Refusal($"Effects on equality are assessed before the day is told, and {Sentences.Day(On)} is still to come. Leave the day empty until then.")
{
    public override string RestsOn => "Equality Act 2010 s.149";
}

public sealed record FixedFromTheCall() : Refusal("The forum is asked, or has agreed, on what was said. It stays as it is; a new text goes back to the forum.")
{
    public override string RestsOn => "S1:207";
}

public sealed record AskedAlready(string Partner) : Refusal($"{Partner} has been asked already.");

public sealed record TextIsFrozen() : Refusal("The forum is being asked about the text, so it stays as it is until the call is closed.");

public sealed record StillNeeded(string Body) : Refusal($"{Body} was required when the forum or another body answered. What others relied on is not taken away.")
{
    public override string RestsOn => "S1:207; S0:358";
}

public sealed record CallIsOpen() : Refusal("The forum is being asked already.");

public sealed record AgreedAlready(int Number) : Refusal($"The forum has agreed text {Number}. It is asked again when the text changes.");

public sealed record NotReadyToDecide(IReadOnlyList<string> Missing) : Refusal($"It is not ready to be decided. What is missing: {string.Join("; ", Missing)}.")
{
    public override string RestsOn => "S1:155; S1:193; S1:207";
}

public sealed record CallIsClosed() : Refusal("The call is closed, or there is none. Views are given while it is open.");

public sealed record NoSeatAtThisCall() : Refusal("Your organisation has no seat at this call: who may answer stands fixed from the day it was opened.")
{
    public override string RestsOn => "S1:207";
}

public sealed record OutOfTheCount(string Name, string Why) : Refusal($"{Name} is out of the count for this matter: {Why}");

public sealed record ViewNeedsReasonAndCapacity() : Refusal("A view is given with its reason, and with for whom and as what it is given.")
{
    public override string RestsOn => "S1:207";
}

public sealed record NoBodyToRecommendTo(string Name) : Refusal($"No body is recorded by which {Name} decides, so there is none to recommend it to.");
