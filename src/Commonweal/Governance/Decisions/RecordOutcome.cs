using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Decisions;

/// <summary>What a recorder enters from the minute of their own body.</summary>
public sealed record OutcomeEntry(
    OutcomeKind Kind, DateOnly On, string Minute, TextHash TextSeen, string? Condition, string? Reasons, string? OptionsRejected, string? Interests, DateOnly? PublishedOn, string? UrgentBecause, bool AssessmentWasRead, bool ByPrimaryCareCommittee, AcceptedFile? File);

/// <summary>A partner's recorder enters what its own body did, what followed, whether it is a key decision, and its call-in.</summary>
public sealed class RecordOutcome(KeepAct acts, TheBook theBook)
{
    public async Task<Refusal?> ExecuteAsync(DecisionCase matter, SovereignBody body, OutcomeEntry entry, Guid key, CancellationToken cancellation)
    {
        var partner = matter.Partners[body.PartnerId];
        // The body's own act under its own powers: the book labels it, says what to mind, and never refuses it.
        var (capital, revenue) = (Money(matter, body.PartnerId, MoneyKind.Capital), Money(matter, body.PartnerId, MoneyKind.AnnualRevenue));
        var permission = (await theBook.NowAsync(cancellation)).Permits(
            new OwnAct(body.PartnerId, matter.Decision.Title, entry.Minute) { Kind = NoticeSubject.InvestmentOrDisinvestment, CapitalPence = capital, AnnualRevenuePence = revenue }, entry.On).Value;
        var outcome = new BodyOutcome
        {
            Id = acts.NewId<BodyOutcomeId>(), DecisionId = matter.Decision.Id, Body = body.Slug, Kind = entry.Kind, On = entry.On, Minute = entry.Minute, TextHash = entry.TextSeen,
            Condition = entry.Kind == OutcomeKind.Approved ? entry.Condition : null, Reasons = entry.Reasons, OptionsRejected = entry.OptionsRejected, Interests = entry.Interests, PublishedOn = entry.PublishedOn,
            Basis = permission.Basis.InWords, UrgentBecause = entry.UrgentBecause, AssessmentWasRead = entry.AssessmentWasRead, ByPrimaryCareCommittee = entry.ByPrimaryCareCommittee, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = SpeakingFor.APartner(body.PartnerId, partner.ShortName, acts.Speaker).Then(_ => OutcomeRules.MayRecord(matter.Reading, permission, outcome));
        return await acts.KeepAsync(
            lawful, kept => entry.File is { } file ? [kept, new MinuteFile { OutcomeId = kept.Id, Name = file.Name, MediaType = file.MediaType, Content = file.Content, KnownFrom = acts.Now }] : [kept],
            nameof(RecordOutcome), matter.Url,
            $"{matter.Decision.Title}: {body.Name} {entry.Kind.InWords().ToLowerInvariant()} the text {entry.TextSeen.Short} on {entry.On:d MMMM yyyy}, minute {entry.Minute}{(entry.Condition is null ? "" : ", on a condition")}.", key, cancellation);
    }

    public async Task<Refusal?> FollowAsync(DecisionCase matter, SovereignBody body, BodyOutcome outcome, FollowUpKind kind, DateOnly on, string words, Guid key, CancellationToken cancellation)
    {
        var lawful = Own(matter, body).Then(_ => OutcomeRules.MayFollow(matter.Reading, outcome, kind, on));
        return await acts.KeepAsync(
            lawful, kept => [new OutcomeFollowUp { OutcomeId = outcome.Id, Kind = kept, On = on, Words = words, KnownFrom = acts.Now }],
            "FollowUpOutcome", matter.Url, $"{matter.Decision.Title}: the approval of {body.Name}, {kind}, on {on:d MMMM yyyy}. {words}", key, cancellation);
    }

    public async Task<Refusal?> KeyAsync(DecisionCase matter, SovereignBody body, Func<DateTime, KeyDecision> said, Guid key, CancellationToken cancellation)
    {
        var lawful = Own(matter, body).Then(_ => matter.Reading.IsSettled ? new SettledAlready(matter.Decision.Title) : (Outcome<KeyDecision>)said(acts.Now));
        return await acts.KeepAsync(
            lawful, kept => [kept], "SayKeyDecision", matter.Url, $"{matter.Decision.Title}: {(lawful.IsRefused || lawful.Value.IsKey ? "a" : "not a")} key decision for {body.Name}.", key, cancellation);
    }

    public async Task<Refusal?> CallInAsync(DecisionCase matter, SovereignBody body, BodyOutcome outcome, DateOnly on, string by, string reason, Guid key, CancellationToken cancellation)
    {
        var callIn = new CallIn { OutcomeId = outcome.Id, On = on, By = by, Reason = reason, KnownFrom = acts.Now };
        var lawful = Own(matter, body).Then(_ => OutcomeRules.MayCallIn(matter.Reading, outcome, callIn));
        return await acts.KeepAsync(lawful, kept => [kept], "CallIn", matter.Url, $"{matter.Decision.Title}: the decision of {body.Name} was called in by {by} on {on:d MMMM yyyy}. {reason}", key, cancellation);
    }

    public async Task<Refusal?> ResolveAsync(DecisionCase matter, SovereignBody body, BodyOutcome outcome, DateOnly on, CallInResult result, string words, Guid key, CancellationToken cancellation)
    {
        var resolved = new CallInResolved { OutcomeId = outcome.Id, On = on, Result = result, Words = words, KnownFrom = acts.Now };
        var lawful = Own(matter, body).Then(_ => OutcomeRules.MayResolve(matter.Reading, outcome, resolved));
        return await acts.KeepAsync(lawful, kept => [kept], "ResolveCallIn", matter.Url, $"{matter.Decision.Title}: the call-in of the decision of {body.Name} on {on:d MMMM yyyy}: {result.InWords().ToLowerInvariant()}. {words}", key, cancellation);
    }

    public Outcome<Speaker> Own(DecisionCase matter, SovereignBody body) => SpeakingFor.APartner(body.PartnerId, matter.Partners[body.PartnerId].ShortName, acts.Speaker);

    private static long Money(DecisionCase matter, PartnerId partner, MoneyKind kind) => matter.Reading.Money.Lines.Where(l => l.PartnerId == partner && l.Kind == kind).Sum(l => l.SignedPence);
}
