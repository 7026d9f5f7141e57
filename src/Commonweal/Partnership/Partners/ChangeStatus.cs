using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

/// <summary>The partnership's team invites an organisation, or enters a change of a partner's status (PAR-07).</summary>
public sealed class ChangeStatus(CommonwealContext context, ReadPartners partners, ReadAgreements agreements, Standing standing, TimeProvider time)
{
    public async Task<Outcome<StatusPeriod>> ExecuteAsync(PartnerOrganisation partner, PartnerStatus status, DateOnly from, string reason, Guid requestKey, CancellationToken cancellation)
    {
        var main = (await agreements.ListAsync(cancellation)).FirstOrDefault(a => a.Agreement.Kind == AgreementKind.Partnership);
        var approval = main?.Standings.FirstOrDefault(s => s.Partner.Id == partner.Id)?.Approval;
        var history = new StatusHistory(await partners.StatusesAsync(partner.Id, cancellation));
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => history.MayBecome(status, from, reason, approval));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var period = Period(partner.Id, lawful.Value, from, reason, lawful.Value == PartnerStatus.Partner ? approval?.Approval?.Id : null);
        context.Add(period);
        context.Act = new Act(standing.Actor, nameof(ChangeStatus), PartnerReading.Address(partner.Slug), $"{partner.Name} is {status} from {from:d MMMM yyyy}: {reason}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return period;
    }

    public async Task<Outcome<PartnerOrganisation>> InviteAsync(string name, PartnerKind kind, string description, DateOnly from, string reason, Guid requestKey, CancellationToken cancellation)
    {
        var slug = Slug.From(name);
        var partnership = await context.Set<WellbeingPartnership>().AsNoTracking().SingleAsync(cancellation);
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => PartnerRules.MayBeCalled(name, partnership));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        if (await context.Set<PartnerOrganisation>().AnyAsync(p => p.Slug == slug, cancellation))
        {
            return new KnownAlready(name);
        }

        var partner = new PartnerOrganisation
        {
            Id = PartnerId.From(Guid.CreateVersion7(time.GetUtcNow())), Slug = slug, Name = name, ShortName = name, Kind = kind, Description = description, Boroughs = [], Provenance = Provenance.OfAnAct(),
        };
        context.AddRange(partner, Period(partner.Id, PartnerStatus.Invited, from, reason, null));
        context.Act = new Act(standing.Actor, "InvitePartner", PartnerReading.Address(slug), $"Invited {name} to take part, from {from:d MMMM yyyy}: {reason}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return partner;
    }

    private StatusPeriod Period(PartnerId partner, PartnerStatus status, DateOnly from, string reason, ApprovalId? approval) => new()
    {
        PartnerId = partner, Status = status, From = from, ApprovalId = approval, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(reason),
    };
}

public sealed record KnownAlready(string Name) : Refusal($"{Name} is known here already. Open its page and change its status.");
