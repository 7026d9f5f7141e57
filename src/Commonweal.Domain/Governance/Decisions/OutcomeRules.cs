using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// What may be recorded of a sovereign body. Its decision is its own, and nothing here stops it from taking one; but it counts for this matter only where the matter had come so far (DEC-05).
/// </summary>
public static class OutcomeRules
{
    /// <param name="permission">The agreement book's label of the body's own act; it is never refused, and says what to mind.</param>
    public static Outcome<BodyOutcome> MayRecord(DecisionReading reading, Permission permission, BodyOutcome outcome)
    {
        var recordedFor = permission.For<OwnAct>().Partner;
        var (setting, name) = (reading.Setting, reading.Setting.NameOf(outcome.Body));
        if (DecisionRules.Stopped(reading) is { } stopped)
        {
            return stopped;
        }

        if (!setting.Bodies.TryGetValue(outcome.Body, out var body) || body.PartnerId != recordedFor)
        {
            return new NotItsBody(name);
        }

        if (outcome.PublishedOn > reading.AsAt)
        {
            return new DecisionStillToCome(outcome.PublishedOn.Value);
        }

        if (reading.Bodies.All(b => b.Body != outcome.Body))
        {
            return new NotAskedFor(name);
        }

        if (outcome.Kind is OutcomeKind.Noted or OutcomeKind.Advised)
        {
            return Other(reading, outcome);
        }

        var before = DecisionReading.On(reading.History, setting, outcome.On);
        var text = reading.History.Texts.FirstOrDefault(t => t.Hash == outcome.TextHash);
        var lawful = text is null ? new TextHasChanged(reading.Text?.Number ?? 0) : ApprovalRules.MayRecord(text, body, recordedFor, outcome.On, outcome.TextHash, reading.AsAt);
        if (lawful.IsRefused || outcome.Kind == OutcomeKind.Refused)
        {
            return lawful.Refusal is { } refusal ? refusal : outcome;
        }

        return NotYet(before, body, outcome, name) is { } lacking ? lacking : outcome;
    }

    public static Outcome<FollowUpKind> MayFollow(DecisionReading reading, BodyOutcome outcome, FollowUpKind kind, DateOnly on)
    {
        // A condition is met once whatever the stage; what took effect is undone by a matter that opens it again, not by taking back an approval.
        if (kind == FollowUpKind.Withdrawn && DecisionRules.Stopped(reading) is { } stopped)
        {
            return stopped;
        }

        return ApprovalRules.MayFollow(outcome, [.. reading.History.FollowUps.Where(f => f.OutcomeId == outcome.Id).Select(f => f.Kind)], kind, on, reading.AsAt);
    }

    /// <summary>Within its period, once, and only what an executive decided (LAW-16).</summary>
    public static Outcome<CallIn> MayCallIn(DecisionReading reading, BodyOutcome outcome, CallIn callIn)
    {
        var name = reading.Setting.NameOf(outcome.Body);
        if (reading.History.CallIns.Any(c => c.OutcomeId == outcome.Id))
        {
            return new CalledInOnce(name);
        }

        var standing = DecisionReading.On(reading.History, reading.Setting, callIn.On).Bodies.FirstOrDefault(b => b.Body == outcome.Body);
        if (standing is not { State: BodyState.CallInRunning } || standing.Outcome!.Id != outcome.Id)
        {
            return new CannotBeCalledIn(name);
        }

        return callIn.On > reading.AsAt ? new DecisionStillToCome(callIn.On) : string.IsNullOrWhiteSpace(callIn.Reason) ? new CallInNeedsReason() : callIn;
    }

    public static Outcome<CallInResolved> MayResolve(DecisionReading reading, BodyOutcome outcome, CallInResolved resolved)
    {
        var callIn = reading.History.CallIns.FirstOrDefault(c => c.OutcomeId == outcome.Id);
        if (callIn is null || reading.History.Resolved.Any(r => r.OutcomeId == outcome.Id))
        {
            return new NoCallInOpen(reading.Setting.NameOf(outcome.Body));
        }

        return resolved.On > reading.AsAt ? new DecisionStillToCome(resolved.On) : resolved.On < callIn.On ? new FollowsBeforeItsApproval(callIn.On) : resolved;
    }

    private static Outcome<BodyOutcome> Other(DecisionReading reading, BodyOutcome outcome) =>
        outcome.On > reading.AsAt ? new DecisionStillToCome(outcome.On)
        : reading.History.Texts.FirstOrDefault(t => t.Hash == outcome.TextHash) is not { } text ? new TextHasChanged(reading.Text?.Number ?? 0)
        : outcome.On < text.PublishedOn ? new DecidedBeforeItWasWritten(text.PublishedOn)
        : outcome.Kind == OutcomeKind.Advised && string.IsNullOrWhiteSpace(outcome.Reasons) ? new AdviceNeedsWords(reading.Setting.NameOf(outcome.Body))
        : outcome;

    /// <summary>What stands against counting an approval of that day.</summary>
    private static Refusal? NotYet(DecisionReading then, SovereignBody body, BodyOutcome outcome, string name)
    {
        if (then.Missing is { Count: > 0 } missing)
        {
            return new DecidedBeforeItWasReady(name, outcome.On, [.. missing.Select(m => m.Sentence)]);
        }

        if (then.Decision.Subject == DecisionSubject.Section75Change && then.Bodies.Any(b => b.Need == BodyNeed.Advise && b.State != BodyState.Advised))
        {
            return new AdviceComesFirst([.. then.Bodies.Where(b => b.Need == BodyNeed.Advise && b.State != BodyState.Advised).Select(b => b.Name)]);
        }

        if (then.Particulars?.Equality == EqualityPosition.Assessed && !outcome.AssessmentWasRead)
        {
            return new AssessmentNotRead(name);
        }

        if (body.Kind == SovereignBodyKind.GoverningBody && !outcome.ByPrimaryCareCommittee && ClassConflicts.Members(then, body.Slug) is { Count: > 0 } shares)
        {
            return new GoesToPrimaryCareCommittee(name, [.. shares.Values]);
        }

        if (!then.Setting.IsExecutive(body.Slug))
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(outcome.Reasons) || string.IsNullOrWhiteSpace(outcome.OptionsRejected) || string.IsNullOrWhiteSpace(outcome.Interests))
        {
            return new RecordLacks(name);
        }

        var said = then.History.Keys.Where(k => k.Body == body.Slug && k.DecisionId == then.Decision.Id).OrderBy(k => k.KnownFrom).ThenBy(k => k.Id).LastOrDefault();
        return outcome.PublishedOn is not { } published ? new NotPublishedYet(name)
            : published < outcome.On ? new PublishedBeforeDecided()
            : KeyDecision.MayDecide(name, said, then.Setting.KeyNotice(outcome.On), outcome.On, then.Setting.Holidays).Refusal;
    }
}

public sealed record NotAskedFor(string Body) : Refusal($"{Body} is not asked for anything in this matter.")
{
    public override string WhoCouldMend => "The partnership's own team, by adding the body to the matter";
}

public sealed record DecidedBeforeItWasReady(string Body, DateOnly On, IReadOnlyList<string> Missing)
    : Refusal($"{Body} may decide as it sees fit, but on {Sentences.Day(On)} this matter was not ready, so it cannot count here. What was missing: {string.Join("; ", Missing)}.")
{
    public override string RestsOn => "S1:193; S1:207; S3:167";
}

public sealed record AssessmentNotRead(string Body) : Refusal($"Say that those who decided in {Body} had read the equality assessment. The duty cannot be left to others, and falls on them when they decide.")
{
    public override string RestsOn => "Equality Act 2010 s.149; R (Brown) v Secretary of State for Work and Pensions 2008";

    public override string WhoCouldMend => "The body itself, by reading it and deciding then";
}

public sealed record AdviceNeedsWords(string Body) : Refusal($"Enter what {Body} advised: the law asks it for advice, assistance or support.")
{
    public override string RestsOn => "Health and Social Care Act 2012 s.195; S3:218";
}

public sealed record AdviceComesFirst(IReadOnlyList<string> Boards) : Refusal($"{Sentences.List(Boards)} must have advised first. Whatever it advises stops nobody.")
{
    public override string RestsOn => "Health and Social Care Act 2012 s.195; S3:218";
}

public sealed record RecordLacks(string Body) : Refusal($"The record of a decision of {Body} holds its reasons, the other options it rejected, and the interests declared. Say “none” where there were none.")
{
    public override string RestsOn => "SI 2012/2089, regulation 12";
}

public sealed record NotPublishedYet(string Body) : Refusal($"Enter the day on which the decision of {Body} was published: its call-in runs from there.")
{
    public override string RestsOn => "Local Government Act 2000 s.9F";
}

public sealed record PublishedBeforeDecided() : Refusal("A decision is published after it is taken. Look at the two days again.");

public sealed record CalledInOnce(string Body) : Refusal($"This decision of {Body} has been called in already. A decision can be called in once.")
{
    public override string RestsOn => "Local Government Act 2000 s.9F";
}

public sealed record CannotBeCalledIn(string Body) : Refusal($"No decision of {Body} can be called in: it has decided nothing yet, the days for a call-in have not begun or are over, or it is no executive.")
{
    public override string RestsOn => "Local Government Act 2000 s.9F";
}

public sealed record CallInNeedsReason() : Refusal("Say why it is called in.");

public sealed record NoCallInOpen(string Body) : Refusal($"No call-in of a decision of {Body} is open.");
