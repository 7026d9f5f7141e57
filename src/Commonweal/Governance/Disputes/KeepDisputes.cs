using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Disputes;

public sealed record NoticeEntry(string Title, IReadOnlyList<PartnerOrganisation> With, string AboutTitle, string? AboutUrl, string? Part, string Words);

/// <summary>What a step says, whichever it is.</summary>
public sealed record DisputeStepEntry(DisputeStepKind Kind, string Words)
{
    public DateOnly? MeetingOn { get; init; }

    public string? Minute { get; init; }

    public Guid? Corrects { get; init; }
}

/// <summary>A partner gives notice of a dispute, and each party takes its own steps (DIS-01).</summary>
public sealed class KeepDisputes(CommonwealContext context, KeepAct acts, Standing standing)
{
    public async Task<Outcome<Dispute>> GiveNoticeAsync(NoticeEntry entry, Guid key, CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return new OnlyPartiesTakeSteps();
        }

        var dispute = new Dispute
        {
            Id = acts.NewId<DisputeId>(), Slug = await context.Set<Dispute>().Select(d => d.Slug).FreeSlugAsync(entry.Title, cancellation), Title = entry.Title, RaisedBy = own, NoticeOn = acts.Today, AboutTitle = entry.AboutTitle, AboutUrl = entry.AboutUrl,
            Part = entry.Part, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = DisputeHistory.MayGiveNotice(dispute, [.. entry.With.Select(p => p.Id)], entry.Words, standing.Speaker);
        var step = Step(dispute, own, new DisputeStepEntry(DisputeStepKind.Noticed, entry.Words), null);
        var parties = entry.With.DistinctBy(p => p.Id).Select(p => new DisputeParty { DisputeId = dispute.Id, PartnerId = p.Id, KnownFrom = dispute.KnownFrom });
        return await KeepAsync(lawful, kept => [kept, .. parties, step], "GiveNoticeOfDispute", dispute, key, cancellation) is { } refusal ? refusal : dispute;
    }

    public async Task<Refusal?> TakeStepAsync(DisputeReading reading, DisputeStepEntry entry, Guid key, CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return new OnlyPartiesTakeSteps();
        }

        var step = Step(reading.Dispute, own, entry, entry.Kind == DisputeStepKind.MovedUp ? reading.History.Stage + 1 : null);
        return await KeepAsync(reading.History.MayTake(step, standing.Speaker, acts.Today), kept => [kept], $"{entry.Kind}InDispute", reading.Dispute, key, cancellation);
    }

    private DisputeStep Step(Dispute dispute, PartnerId own, DisputeStepEntry entry, DisputeStage? to) => new()
    {
        Id = Guid.CreateVersion7(), DisputeId = dispute.Id, Kind = entry.Kind, On = acts.Today, PartnerId = own, PersonId = standing.PersonId, Words = entry.Words, To = to, MeetingOn = entry.MeetingOn,
        Minute = entry.Minute, Corrects = entry.Corrects, KnownFrom = acts.Now,
    };

    // In confidence: the audit is read by people who may not read the partnership's working papers.
    private async Task<Refusal?> KeepAsync<T>(Outcome<T> lawful, Func<T, IEnumerable<object>> rows, string verb, Dispute dispute, Guid key, CancellationToken cancellation) where T : notnull
    {
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.AddRange(rows(lawful.Value));
        context.Act = Platform.Audit.Act.InConfidence(standing.Actor, verb, DisputeReading.Address(dispute.Slug), $"A dispute: {dispute.Title}.", key);
        await context.SaveChangesAsync(cancellation);
        return null;
    }
}
