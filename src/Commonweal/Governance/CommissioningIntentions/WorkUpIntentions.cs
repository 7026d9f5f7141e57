using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.People;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Programmes;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>Partners and the partnership's team enter intentions and what is found and heard of them; the team puts the year's paper before the Board.</summary>
public sealed class WorkUpIntentions(CommonwealContext context, KeepAct acts, Standing standing)
{
    public DateOnly Today => acts.Today;

    /// <summary>Whoever enters what a partner says, or the partnership's team.</summary>
    public Outcome<Speaker> MayEnter => DecisionSpeaking.MayPropose(standing.PartnerId, standing.PartnerName ?? "", acts.Speaker);

    public Outcome<Speaker> MaySend => SpeakingFor.ThePartnership(acts.Speaker);

    public async Task<Refusal?> EnterAsync(IntentionsCase year, string title, string words, string service, string group, Guid key, CancellationToken cancellation)
    {
        var intention = new CommissioningIntention
        {
            Slug = await context.Set<CommissioningIntention>().Select(i => i.Slug).FreeSlugAsync(title, cancellation), FinancialYear = year.Year.FinancialYear, Title = title, Words = words, Service = service, Group = group,
            EnteredOn = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        return await acts.KeepAsync(MayEnter.Then(_ => year.Year.MayEnter(intention)), kept => [kept], "EnterIntention", year.Url, $"{year.Year.Title}: entered {title}.", key, cancellation);
    }

    public Task<Refusal?> AddAsync(IntentionsCase year, IntentionReading intention, IntentionEntry entry, Guid key, CancellationToken cancellation) => acts.KeepAsync(
        MayEnter.Then(_ => year.Year.MayAdd(intention, entry, acts.Today)), kept => [kept], entry.Corrects is null ? "AddToIntention" : "PutIntentionRight", year.Url,
        $"{intention.Intention.Title}: {(entry.Corrects is null ? "" : "put right, ")}{entry.Kind.InWords().ToLowerInvariant()}, from {entry.Origin}.", key, cancellation);

    /// <summary>Fixes the paper as the first text of a new matter, shared at the Board on that day.</summary>
    public async Task<Outcome<Decision>> SendAsync(IntentionsCase year, Guid key, CancellationToken cancellation)
    {
        var (title, id) = (year.Year.Title, acts.NewId<DecisionId>());
        var matter = new Decision
        {
            Id = id, Slug = await context.Set<Decision>().Select(d => d.Slug).FreeSlugAsync(title, cancellation), Title = title, Question = $"Do the partners agree the commissioning intentions for {year.Year.YearInWords}?",
            Subject = DecisionSubject.Course, Forum = ActOnProgramme.Board, ProposedOn = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var sent = new IntentionsSent { FinancialYear = year.Year.FinancialYear, DecisionId = id, On = acts.Today, KnownFrom = acts.Now };
        var step = new Step { DecisionId = id, Kind = StepKind.Shared, On = acts.Today, Words = $"The paper of {year.Year.Intentions.Count} intentions was put before the Board.", KnownFrom = acts.Now };
        DecisionText Text(ExactText text) => new() { DecisionId = id, Number = 1, Text = text.Text, Hash = text.Hash, PublishedOn = acts.Today, KnownFrom = acts.Now };
        var refusal = await acts.KeepAsync(
            MaySend.Then(_ => year.Year.MaySend()), text => [matter, step, Text(text), sent], "SendIntentions", DecisionCase.Address(matter.Slug), $"{title}: {year.Year.Intentions.Count} intentions put before the Board.", key, cancellation);
        return refusal is not null ? refusal : matter;
    }
}
