using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Impacts;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>How far a matter has come on a day. Agreed is not in effect (DEC-02).</summary>
public enum DecisionStage
{
    /// <summary>A body refused, set a condition, or must decide again.</summary>
    SentBack,
    BeingPrepared,
    ToBeShared,
    WaitingForImpact,
    InConsultation,
    ReadyToDecide,
    BeforeTheForum,
    NotAgreed,

    /// <summary>Agreed, or approved by some; not yet by the last body required.</summary>
    NotYetInEffect,
    InEffect,
    Withdrawn,
}

/// <summary>When a matter takes effect and why, or what is missing.</summary>
/// <param name="On">The day it took effect, or the day foreseen where nothing is missing but time.</param>
public sealed record EffectReading(bool IsInEffect, DateOnly? On, IReadOnlyList<string> Why, IReadOnlyList<string> Missing);

/// <summary>One matter as it stands on a day: worked out from its history, kept nowhere.</summary>
public sealed class DecisionReading
{
    private DecisionReading(DecisionHistory history, DecisionSetting setting, DateOnly asAt)
    {
        (History, Setting, AsAt) = (history, setting, asAt);
        Particulars = Gates.ParticularsOf(history, asAt);
        Money = MoneyOfMatter.Of(history.Money, asAt);
        Text = history.Texts.Where(t => t.PublishedOn <= asAt).OrderBy(t => t.Number).LastOrDefault();
        Calls = [.. history.Calls.Where(c => c.On <= asAt).OrderBy(c => c.Number).Select(c => CallReading.Of(c, history, asAt))];
        Call = Calls.LastOrDefault(c => c.Call.Hash == Text?.Hash);
        Withdrawn = history.Steps.Where(s => s.Kind == StepKind.Withdrawn && s.On <= asAt).MinBy(s => s.On);
        Bodies = [.. Needs().Select(n => BodyStanding.Of(n, history, setting, Text, asAt)).OrderBy(b => b.Need).ThenBy(b => b.PlannedOn ?? DateOnly.MaxValue).ThenBy(b => b.Name, StringComparer.Ordinal)];
        Effect = WorkOut();
        Stage = WorkOutStage();
    }

    public DecisionHistory History { get; }

    public DecisionSetting Setting { get; }

    public DateOnly AsAt { get; }

    public Decision Decision => History.Decision;

    public Particulars? Particulars { get; }

    public MoneyOfMatter Money { get; }

    public IReadOnlyList<ImpactReading> Impacts => ImpactReading.Of(History.Asked, History.Answers, AsAt);

    /// <summary>The text that now counts.</summary>
    public DecisionText? Text { get; }

    public IReadOnlyList<CallReading> Calls { get; }

    /// <summary>The last call about the text that now counts.</summary>
    public CallReading? Call { get; }

    public Step? Withdrawn { get; }

    public IReadOnlyList<BodyStanding> Bodies { get; }

    public EffectReading Effect { get; }

    /// <summary>What to mind about the agreements that its calls cite, such as one past its term on the day (AGR-02).</summary>
    public IReadOnlyList<string> Cautions => [.. Calls.Select(c => c.Call.Cautions).OfType<string>().Distinct()];

    /// <summary>What the engagement chairs and leads advised by that day (BRD-19).</summary>
    public IReadOnlyList<Step> EngagementAdvice => [.. History.Steps.Where(s => s.Kind == StepKind.EngagementLeadsAdvised && s.On <= AsAt).OrderBy(s => s.On)];

    public bool IsAgreed => Call?.Closed?.IsAgreed == true;

    public bool IsCallOpen => Calls.Any(c => c.IsOpen);

    /// <summary>What is missing before it can be decided today.</summary>
    public IReadOnlyList<Lack> Missing => Gates.Missing(History, Setting, AsAt);

    public bool IsLate => !IsSettled && (Bodies.Any(b => b.IsLate) || (Calls.Count == 0 && Impacts.Any(i => i.WaitsUntil < AsAt && i.Answer is null or { Kind: ImpactKind.NeedsTime })));

    /// <summary>Nothing more can be done to it: another matter would have to open it again.</summary>
    public bool IsSettled => Stage is DecisionStage.InEffect or DecisionStage.NotAgreed or DecisionStage.Withdrawn;

    public DecisionStage Stage { get; }

    public static DecisionReading On(DecisionHistory history, DecisionSetting setting, DateOnly asAt) => new(history, setting, asAt);

    private DecisionStage WorkOutStage()
    {
        if (Withdrawn is not null || Effect.IsInEffect)
        {
            return Withdrawn is not null ? DecisionStage.Withdrawn : DecisionStage.InEffect;
        }

        if (Bodies.Any(b => b.State is BodyState.Refused or BodyState.Conditional or BodyState.SentBackByCallIn or BodyState.Withdrawn))
        {
            return DecisionStage.SentBack;
        }

        if (Call is { } call)
        {
            return call.IsOpen ? DecisionStage.BeforeTheForum : IsAgreed ? DecisionStage.NotYetInEffect : DecisionStage.NotAgreed;
        }

        return Bodies.Any(b => b.State is BodyState.Approved or BodyState.CallInRunning or BodyState.CalledIn) ? DecisionStage.NotYetInEffect : BeforeDecision();
    }

    private DecisionStage BeforeDecision() => Missing.Select(lack => lack.Gate).ToHashSet() switch
    {
        { Count: 0 } => DecisionStage.ReadyToDecide,
        var gates when gates.Contains(Gate.Sharing) => History.Steps.Any(s => s.Kind == StepKind.Shared && s.On <= AsAt) ? DecisionStage.BeingPrepared : DecisionStage.ToBeShared,
        var gates when gates.Contains(Gate.Impact) => DecisionStage.WaitingForImpact,
        var gates when gates.Contains(Gate.Consultation) => DecisionStage.InConsultation,
        _ => DecisionStage.BeingPrepared,
    };

    /// <summary>What was said of each body; and the own bodies of those who agreed only as far as their authority reached (GAP-3).</summary>
    private Dictionary<string, BodyRequirement>.ValueCollection Needs()
    {
        var said = Gates.NeedsOf(History, AsAt).ToDictionary(n => n.Body);
        foreach (var seat in Call?.Seats.Where(s => s.Counts && s.View?.WillRecommendTo is not null && s.View.Kind.IsAgreement()) ?? [])
        {
            var body = seat.View!.WillRecommendTo!;
            if (said.GetValueOrDefault(body)?.Need != BodyNeed.Approve)
            {
                said[body] = new BodyRequirement
                {
                    DecisionId = Decision.Id, Body = body, Need = BodyNeed.Approve, Why = $"{seat.Elector.Name} agreed only as far as this body approves.", PlannedOn = said.GetValueOrDefault(body)?.PlannedOn,
                    On = seat.View.On, KnownFrom = seat.View.KnownFrom, Provenance = Provenance.OfAnAct(),
                };
            }
        }

        return said.Values;
    }

    private EffectReading WorkOut()
    {
        var required = Bodies.Where(b => b.Need == BodyNeed.Approve).ToList();
        var missing = new List<string>();
        if (Withdrawn is not null)
        {
            missing.Add($"It was withdrawn on {Sentences.Day(Withdrawn.On)}.");
        }

        if (Text is null)
        {
            missing.Add("There is no exact text yet.");
        }

        if (Decision.Forum is not null && !IsAgreed)
        {
            missing.Add(Calls.Any(c => c.Closed?.IsAgreed == true) ? $"The forum agreed an earlier text, and not text {Text?.Number}." : "The forum has not agreed it.");
        }

        if (required.Count == 0 && (Decision.Forum is null || Decision.Subject.UsesAFunction()))
        {
            missing.Add("No body is named that must approve it.");
        }

        missing.AddRange(required.Where(b => b.HoldsUp && b.State != BodyState.CallInRunning).Select(b => $"{b.Name}: {LowerFirst(b.InWords)}."));
        var waits = required.Where(b => b.State == BodyState.CallInRunning).ToList();
        missing.AddRange(waits.Where(b => b.CountsFrom is null).Select(b => $"{b.Name}: {LowerFirst(b.InWords)}."));
        if (missing.Count > 0)
        {
            return new EffectReading(false, null, [], [.. missing, .. waits.Where(b => b.CountsFrom is not null).Select(b => $"{b.Name}: {LowerFirst(b.InWords)}.")]);
        }

        var why = Grounds(required);
        var on = why.Max(w => w.On);
        return new EffectReading(on <= AsAt, on, [.. why.OrderBy(w => w.On).Select(w => w.Words)], on <= AsAt ? [] : [$"Only time: it takes effect on {Sentences.Day(on)}."]);
    }

    private List<(DateOnly On, string Words)> Grounds(List<BodyStanding> required)
    {
        var grounds = required.Select(b => (b.CountsFrom!.Value, b switch
        {
            { CallInLastDay: { } last } => $"{b.Name} approved text {Text!.Number} on {Sentences.Day(b.Outcome!.On)}; its call-in lasts until {Sentences.Day(last)}.",
            _ when b.CountsFrom > b.Outcome!.On => $"{b.Name} approved text {Text!.Number} on {Sentences.Day(b.Outcome!.On)}; it counts from {Sentences.Day(b.CountsFrom!.Value)}.",
            _ => $"{b.Name} approved text {Text!.Number} on {Sentences.Day(b.Outcome!.On)}.",
        })).ToList();
        if (Call?.Closed is { } closed)
        {
            grounds.Add((closed.On, $"The forum agreed text {Text!.Number} on {Sentences.Day(closed.On)}."));
        }

        return grounds;
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
