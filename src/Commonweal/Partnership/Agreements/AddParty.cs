using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>The body that decides for an organisation, where none is on record yet.</summary>
public sealed record NewBody(string Name, SovereignBodyKind Kind);

/// <summary>The partnership's team asks another organisation to approve an agreement: it becomes a party, and is bound by nothing until its own body approves.</summary>
public sealed class AddParty(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<AgreementParty>> ExecuteAsync(AgreementReading agreement, PartnerOrganisation partner, DateOnly from, string reason, NewBody? body, Guid requestKey, CancellationToken cancellation)
    {
        var isParty = await context.Set<AgreementParty>().AnyAsync(p => p.AgreementId == agreement.Agreement.Id && p.PartnerId == partner.Id, cancellation);
        var statuses = await context.Set<StatusPeriod>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(s => s.PartnerId == partner.Id && s.SupersededAt == null).ToListAsync(cancellation);
        var bodies = await context.Set<SovereignBody>().AsNoTracking().Where(b => b.PartnerId == partner.Id).ToListAsync(cancellation);
        var hasBody = bodies.Exists(b => b.Kind.Decides()) || body?.Kind.Decides() == true;
        var lawful = SpeakingFor.ThePartnership(standing.Speaker)
            .Then(_ => PartyRules.MayBeAsked(partner.ShortName, isParty, new StatusHistory(statuses).At(from)?.Status, hasBody, from, clock.Today));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var party = new AgreementParty { AgreementId = agreement.Agreement.Id, PartnerId = partner.Id, AskedOn = from };
        context.Add(party);
        if (body is not null)
        {
            context.Add(new SovereignBody
            {
                Id = SovereignBodyId.From(Guid.CreateVersion7(time.GetUtcNow())), Slug = Slug.From($"{partner.Slug} {body.Name}"), PartnerId = partner.Id, Name = body.Name, Kind = body.Kind, Provenance = Provenance.OfAnAct(),
            });
        }

        context.Act = new Act(standing.Actor, nameof(AddParty), agreement.Url,
            $"Asked {partner.Name} to approve {agreement.Agreement.Title}, from {from:d MMMM yyyy}: {reason}{(body is null ? "" : $" Its deciding body is {body.Name}.")}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return party;
    }
}
