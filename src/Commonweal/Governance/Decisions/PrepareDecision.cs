using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Decisions;

/// <summary>What is done to a matter before it is decided: particulars, money, steps, questions to partners, text, and what each body is asked for.</summary>
public sealed class PrepareDecision(KeepAct acts)
{
    public DateOnly Today => acts.Today;

    public Task<Refusal?> SayAsync(DecisionCase matter, Func<DateOnly, DateTime, Particulars> said, Guid key, CancellationToken cancellation) =>
        KeepAsync(matter, () => DecisionRules.MaySay(matter.Reading, said(acts.Today, acts.Now)), "SayParticulars", "Said what it would do, how, and how it will be seen whether it worked.", key, cancellation);

    public Task<Refusal?> EnterAsync(DecisionCase matter, PartnerOrganisation partner, MoneyKind kind, MoneyDirection direction, long pence, string words, Guid key, CancellationToken cancellation) => KeepAsync(
        matter,
        () => DecisionRules.MayEnter(matter.Reading, new MoneyLine { DecisionId = matter.Decision.Id, PartnerId = partner.Id, Kind = kind, Direction = direction, AmountPence = pence, Words = words, On = acts.Today, KnownFrom = acts.Now }),
        "EnterMoney", $"{partner.ShortName}: {kind.InWords().ToLowerInvariant()}, {direction.InWords().ToLowerInvariant()} {Pounds.InWords(pence)}.", key, cancellation);

    public Task<Refusal?> StepAsync(DecisionCase matter, StepKind kind, DateOnly on, DateOnly? until, string? committee, string words, Guid key, CancellationToken cancellation) => KeepAsync(
        matter, () => DecisionRules.MayTakeStep(matter.Reading, new Step { DecisionId = matter.Decision.Id, Kind = kind, On = on, Until = until, Committee = kind.IsOfScrutiny() ? committee : null, Words = words, KnownFrom = acts.Now }),
        "TakeStep", $"{kind.InWords()} on {on:d MMMM yyyy}{(until is { } last ? $", until {last:d MMMM yyyy}" : "")}: {words}", key, cancellation);

    public async Task<Refusal?> AskAsync(DecisionCase matter, IReadOnlyList<PartnerOrganisation> partners, DateOnly replyBy, Guid key, CancellationToken cancellation)
    {
        var asked = partners.Select(p => new ImpactAsked { DecisionId = matter.Decision.Id, PartnerId = p.Id, On = acts.Today, ReplyBy = replyBy, KnownFrom = acts.Now }).ToList();
        var lawful = MayPrepare(matter).Then(_ => asked.Select(a => DecisionRules.MayAsk(matter.Reading, a).Refusal).FirstOrDefault(r => r is not null) is { } refusal ? refusal : Outcome.Of<IReadOnlyList<ImpactAsked>>(asked));
        return await acts.KeepAsync(
            lawful, kept => kept, "AskImpact", matter.Url, $"{matter.Decision.Title}: asked {string.Join(", ", partners.Select(p => p.ShortName))} what it would mean, by {replyBy:d MMMM yyyy}.", key, cancellation);
    }

    public async Task<Refusal?> AnswerAsync(DecisionCase matter, PartnerOrganisation partner, ImpactKind kind, long? pence, DateOnly? needsUntil, string words, Guid key, CancellationToken cancellation)
    {
        var answer = new ImpactAnswer { DecisionId = matter.Decision.Id, PartnerId = partner.Id, Kind = kind, AmountPence = pence, NeedsUntil = needsUntil, Words = words, On = acts.Today, KnownFrom = acts.Now };
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, acts.Speaker).Then(_ => DecisionRules.MayAnswer(matter.Reading, answer));
        return await acts.KeepAsync(lawful, kept => [kept], "AnswerImpact", matter.Url, $"{matter.Decision.Title}: {partner.Name} answered “{kind.InWords()}”. {words}", key, cancellation);
    }

    public async Task<Refusal?> PutAsync(DecisionCase matter, ExactText text, string? why, Guid key, CancellationToken cancellation)
    {
        var lawful = MayPrepare(matter).Then(_ => DecisionRules.MayPutText(matter.Reading, text));
        var number = lawful.IsRefused ? 0 : lawful.Value;
        return await acts.KeepAsync(
            lawful,
            kept => [new DecisionText { DecisionId = matter.Decision.Id, Number = kept, Text = text.Text, Hash = text.Hash, PublishedOn = acts.Today, Why = why, KnownFrom = acts.Now }],
            "PutText", matter.Url, $"{matter.Decision.Title}: put text {number}, {text.Hash.Short}.{(number > 1 ? " No approval of an earlier text counts for it." : "")}", key, cancellation);
    }

    public Task<Refusal?> RequireAsync(DecisionCase matter, SovereignBody body, BodyNeed need, string why, DateOnly? plannedOn, Guid key, CancellationToken cancellation) => KeepAsync(
        matter,
        () => DecisionRules.MayRequire(matter.Reading, new BodyRequirement
        {
            DecisionId = matter.Decision.Id, Body = body.Slug, Need = need, Why = why, PlannedOn = plannedOn, On = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        }),
        "RequireBody", $"{body.Name}: {need.InWords().ToLowerInvariant()}. {why}", key, cancellation);

    public Outcome<Speaker> MayPrepare(DecisionCase matter) => DecisionSpeaking.MayPrepare(matter.Decision, matter.ProposedBy, acts.Speaker);

    private Task<Refusal?> KeepAsync<T>(DecisionCase matter, Func<Outcome<T>> rule, string verb, string sentence, Guid key, CancellationToken cancellation) where T : notnull =>
        acts.KeepAsync(MayPrepare(matter).Then(_ => rule()), kept => [kept], verb, matter.Url, $"{matter.Decision.Title}: {sentence}", key, cancellation);
}
