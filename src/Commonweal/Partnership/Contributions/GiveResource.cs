using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Contributions;

/// <summary>What a partner says it gives.</summary>
public sealed record ContributionEntry(PartnerOrganisation Partner, ContributionKind Kind, string What, long? AnnualPence, DateOnly From, DateOnly? To, string Minute);

/// <summary>A partner enters what it gives, in money or in kind (AGR-11). What it gave under the same name until then ends the day before.</summary>
public sealed class GiveResource(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<ResourceContribution>> ExecuteAsync(ContributionEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (partner, from) = (entry.Partner, entry.From);
        var given = Of(partner.Id, entry.Kind, entry.What, entry.AnnualPence, from, entry.To, now, Provenance.OfAnAct($"Minute: {entry.Minute}"));
        var held = await context.Set<ResourceContribution>().IgnoreQueryFilters([CommonwealContext.AsAtFilter])
            .Where(c => c.PartnerId == partner.Id && c.What == entry.What && c.SupersededAt == null).ToListAsync(cancellation);
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => ResourceContribution.MayRecord(given)).Then(_ => ResourceContribution.MayFollow(given, held));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        foreach (var earlier in held.Where(c => c.To is null || c.To >= from))
        {
            earlier.SupersededAt = now;
            context.Add(Of(partner.Id, earlier.Kind, earlier.What, earlier.AnnualPence, earlier.From, from.AddDays(-1), now, earlier.Provenance, earlier.AgreementId));
        }

        context.Add(given);
        context.Act = new Act(standing.Actor, nameof(GiveResource), ContributionReading.ListAddress,
            $"{partner.Name} gives “{entry.What}” from {from:d MMMM yyyy}{(entry.To is { } to ? $" to {to:d MMMM yyyy}" : "")}{(entry.AnnualPence is { } pence ? $", £{pence / 100m:#,##0.##} a year" : "")}. Minute: {entry.Minute}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return given;
    }

    /// <summary>What a partner gives ends after a day, with nothing in its place, or was never given.</summary>
    public async Task<Outcome<ResourceContribution>> EndAsync(ContributionReading reading, EndingEntry ending, Guid requestKey, CancellationToken cancellation)
    {
        var (partner, contribution) = (reading.Partner, reading.Contribution);
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => ending.MayEnd(contribution));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var act = new Act(standing.Actor, "EndContribution", ContributionReading.ListAddress, $"{partner.Name}, “{contribution.What}”: {ending.InWords}", requestKey);
        await context.SaveEndAsync(
            contribution, ending, now,
            lastDay => Of(partner.Id, contribution.Kind, contribution.What, contribution.AnnualPence, contribution.From, lastDay, now, ending.After(contribution.Provenance), contribution.AgreementId), act, cancellation);
        return contribution;
    }

    private static ResourceContribution Of(PartnerId partner, ContributionKind kind, string what, long? pence, DateOnly from, DateOnly? to, DateTime now, Provenance provenance, AgreementId? agreement = null) =>
        new() { PartnerId = partner, AgreementId = agreement, Kind = kind, What = what, AnnualPence = pence, From = from, To = to, KnownFrom = now, Provenance = provenance };
}
