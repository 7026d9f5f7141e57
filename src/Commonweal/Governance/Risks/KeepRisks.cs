using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Risks;

/// <summary>What an entry says, whichever it is.</summary>
public sealed record RiskEntryWords(RiskEntryKind Kind, string Words)
{
    public RiskRating? Before { get; init; }

    public RiskRating? After { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public string? MitigationOwner { get; init; }

    public DateOnly? MitigationBy { get; init; }

    public IReadOnlyList<RiskPart> Parts { get; init; } = [];

    public Guid? Corrects { get; init; }
}

/// <summary>A partner enters a risk that is its own with its first rating, and adds to it later; nothing is edited away (RSK-01).</summary>
public sealed class KeepRisks(CommonwealContext context, KeepAct acts, Standing standing)
{
    public async Task<Outcome<Risk>> EnterAsync(string title, string cause, string effect, RiskEntryWords rating, Guid key, CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return new OnlyAPartnerOwnsRisks();
        }

        var risk = new Risk
        {
            Id = acts.NewId<RiskId>(), Slug = await context.Set<Risk>().Select(r => r.Slug).FreeSlugAsync(title, cancellation), Title = title, Cause = cause, Effect = effect, OwnerId = own, EnteredOn = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var entry = Entry(risk.Id, own, rating);
        var lawful = new RiskHistory(risk, [], [], acts.Today).MayAdd(entry, [], standing.PartnerName ?? "", standing.Speaker);
        var refusal = await acts.KeepAsync<RiskEntry>(lawful, kept => [risk, kept], "EnterRisk", RiskReading.Address(risk.Slug), $"{standing.PartnerName} entered the risk “{title}”, rated {entry.After?.InWords} after mitigation.", key, cancellation);
        return refusal is null ? risk : refusal;
    }

    public async Task<Refusal?> AddAsync(RiskReading reading, RiskEntryWords words, Guid key, CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return new OnlyAPartnerOwnsRisks();
        }

        var entry = Entry(reading.Risk.Id, own, words);
        var lawful = reading.History.MayAdd(entry, words.Parts, reading.Owner, standing.Speaker);
        return await acts.KeepAsync<RiskEntry>(
            lawful, kept => [kept, .. words.Parts.Select(p => new RiskShare { EntryId = kept.Id, PartnerId = p.PartnerId, BasisPoints = p.BasisPoints, KnownFrom = kept.KnownFrom })],
            $"{entry.Kind}Risk", reading.Url, $"{reading.Risk.Title}: {entry.Kind.InWords().ToLowerInvariant()}. {entry.Words}", key, cancellation);
    }

    private RiskEntry Entry(RiskId risk, PartnerId own, RiskEntryWords words) => new()
    {
        Id = Guid.CreateVersion7(), RiskId = risk, Kind = words.Kind, On = acts.Today, PartnerId = own, PersonId = standing.PersonId, Words = words.Words,
        LikelihoodBefore = words.Before?.Likelihood, ImpactBefore = words.Before?.Impact, LikelihoodAfter = words.After?.Likelihood, ImpactAfter = words.After?.Impact, ReviewBy = words.ReviewBy,
        MitigationOwner = words.MitigationOwner, MitigationBy = words.MitigationBy, Corrects = words.Corrects, KnownFrom = acts.Now,
    };
}
