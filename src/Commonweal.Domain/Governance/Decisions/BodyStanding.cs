using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>Where one sovereign body stands with the text that now counts. Silence is "awaited", and never yes (GAP-12).</summary>
public enum BodyState
{
    Awaited,
    Approved,
    CallInRunning,
    CalledIn,
    SentBackByCallIn,
    Conditional,
    Refused,

    /// <summary>It decided on another text, which says nothing of this one (GAP-1).</summary>
    AnotherText,

    Withdrawn,
    Advised,
    Noted,
    NotRequired,
}

/// <param name="CountsFrom">The first day on which its approval counts: known, or foreseen where a call-in runs.</param>
/// <param name="CallInLastDay">The last day on which it can be called in.</param>
public sealed record BodyStanding(
    string Body, string Name, PartnerId? Partner, BodyNeed Need, string Why, BodyState State, BodyOutcome? Outcome, int? TextNumber, DateOnly? CountsFrom, DateOnly? CallInLastDay, DateOnly? PlannedOn, DateOnly AsAt)
{
    public bool IsApproval => State == BodyState.Approved;

    /// <summary>Whether effect waits for it.</summary>
    public bool HoldsUp => Need == BodyNeed.Approve && State != BodyState.Approved;

    public bool IsLate => PlannedOn < AsAt && Need != BodyNeed.NotRequired && State is BodyState.Awaited or BodyState.AnotherText && (Outcome is null || Outcome.On < PlannedOn);

    public string InWords => State switch
    {
        BodyState.Awaited when Need == BodyNeed.Approve => "No outcome recorded: not ratified",
        BodyState.Awaited => "Nothing recorded yet",
        BodyState.Approved when Outcome!.Condition is not null => $"Approved on {Day(Outcome.On)}; its condition was met",
        BodyState.Approved => $"Approved on {Day(Outcome!.On)}",
        BodyState.CallInRunning when CallInLastDay is { } last => $"Approved on {Day(Outcome!.On)}; can be called in until {Day(last)}",
        BodyState.CallInRunning => $"Approved on {Day(Outcome!.On)}; not published yet, so its call-in has not begun",
        BodyState.CalledIn => $"Approved on {Day(Outcome!.On)}, and called in",
        BodyState.SentBackByCallIn => "Called in, and to be decided again",
        BodyState.Conditional => $"Approved on {Day(Outcome!.On)} on a condition not yet met: {Outcome.Condition}",
        BodyState.Refused => $"Refused on {Day(Outcome!.On)}",
        BodyState.AnotherText => $"{Outcome!.Kind.InWords()} text {TextNumber} on {Day(Outcome.On)}, which says nothing of this text",
        BodyState.Withdrawn => "Approved, and since withdrawn",
        BodyState.Advised => $"Advised on {Day(Outcome!.On)}",
        BodyState.Noted => $"Noted on {Day(Outcome!.On)}",
        BodyState.NotRequired => "Not required",
        _ => throw new InvalidOperationException(),
    };

    public static BodyStanding Of(BodyRequirement required, DecisionHistory history, DecisionSetting setting, DecisionText? text, DateOnly asAt)
    {
        var deciding = required.Need == BodyNeed.Approve;
        var outcomes = history.Outcomes.Where(o => o.Body == required.Body && o.On <= asAt && (!deciding || o.Kind is OutcomeKind.Approved or OutcomeKind.Refused))
            .Where(o => !Followed(history, o, asAt).Contains(FollowUpKind.EnteredInError))
            .OrderBy(o => o.On).ThenBy(o => o.KnownFrom).ThenBy(o => o.Id.Value).ToList();
        var last = outcomes.LastOrDefault();
        var (state, from, callInLast) = required.Need == BodyNeed.NotRequired ? (BodyState.NotRequired, null, null) : last is null ? (BodyState.Awaited, null, null)
            : deciding ? Deciding(last, outcomes, history, setting, text, asAt)
            : last.Kind == OutcomeKind.Noted ? (BodyState.Noted, last.On, null) : ((BodyState, DateOnly?, DateOnly?))(BodyState.Advised, last.On, null);
        return new BodyStanding(
            required.Body, setting.NameOf(required.Body), setting.Bodies.GetValueOrDefault(required.Body)?.PartnerId, required.Need, required.Why, state, last,
            last is null ? null : history.Texts.FirstOrDefault(t => t.Hash == last.TextHash)?.Number, from, callInLast, required.PlannedOn, asAt);
    }

    private static (BodyState, DateOnly?, DateOnly?) Deciding(BodyOutcome last, List<BodyOutcome> outcomes, DecisionHistory history, DecisionSetting setting, DecisionText? text, DateOnly asAt)
    {
        if (text is null || last.TextHash != text.Hash)
        {
            return (BodyState.AnotherText, null, null);
        }

        if (last.Kind == OutcomeKind.Refused)
        {
            return (BodyState.Refused, null, null);
        }

        return ApprovalStates.Of(last, text.Hash, Followed(history, last, asAt)) switch
        {
            ApprovalState.Withdrawn => (BodyState.Withdrawn, null, null),
            ApprovalState.Conditional => (BodyState.Conditional, null, null),
            _ => AfterCallIn(last, outcomes, history, setting, asAt),
        };
    }

    private static (BodyState, DateOnly?, DateOnly?) AfterCallIn(BodyOutcome approval, List<BodyOutcome> outcomes, DecisionHistory history, DecisionSetting setting, DateOnly asAt)
    {
        var counts = history.FollowUps.Where(f => f.OutcomeId == approval.Id && f.Kind == FollowUpKind.ConditionMet && f.On <= asAt).Select(f => f.On).Append(approval.On).Max();
        if (setting.CallInDaysOf(approval.Body, approval.On) is not { } days || approval.UrgentBecause is not null || WasSentBackBefore(approval, outcomes, history, asAt))
        {
            return (BodyState.Approved, counts, null);
        }

        if (history.CallIns.Any(c => c.OutcomeId == approval.Id && c.On <= asAt))
        {
            return history.Resolved.FirstOrDefault(r => r.OutcomeId == approval.Id && r.On <= asAt) switch
            {
                { Result: CallInResult.Stands } stands => (BodyState.Approved, Later(counts, stands.On), null),
                { } => (BodyState.SentBackByCallIn, null, null),
                null => (BodyState.CalledIn, null, null),
            };
        }

        if (approval.PublishedOn is not { } published || published > asAt)
        {
            return (BodyState.CallInRunning, null, null);
        }

        var last = setting.Holidays.AddWorkingDays(published, days);
        return (asAt <= last ? BodyState.CallInRunning : BodyState.Approved, Later(counts, last.AddDays(1)), last);
    }

    /// <summary>What an executive decides again after a call-in cannot be called in a second time (LAW-16).</summary>
    private static bool WasSentBackBefore(BodyOutcome approval, List<BodyOutcome> outcomes, DecisionHistory history, DateOnly asAt) => outcomes.TakeWhile(o => o.Id != approval.Id)
        .Any(o => history.Resolved.Any(r => r.OutcomeId == o.Id && r.Result == CallInResult.SentBack && r.On <= asAt));

    private static HashSet<FollowUpKind> Followed(DecisionHistory history, BodyOutcome outcome, DateOnly asAt) =>
        [.. history.FollowUps.Where(f => f.OutcomeId == outcome.Id && f.On <= asAt).Select(f => f.Kind)];

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static string Day(DateOnly day) => Sentences.Day(day);
}
