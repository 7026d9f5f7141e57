using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

/// <summary>A partner edits what its own page says of it: labels, whose history is the audit.</summary>
public sealed class EditPartner(CommonwealContext context, Standing standing)
{
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved since the form was opened.</exception>
    public async Task<Outcome<PartnerOrganisation>> ExecuteAsync(string slug, PartnerLabels labels, int version, Guid requestKey, CancellationToken cancellation)
    {
        var partner = await context.Set<PartnerOrganisation>().SingleAsync(p => p.Slug == slug, cancellation);
        var partnership = await context.Set<WellbeingPartnership>().AsNoTracking().SingleAsync(cancellation);
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker)
            .Then(_ => PartnerRules.MayBeCalled(labels.Name, partnership)).Then(_ => PartnerRules.MayBeCalled(labels.ShortName, partnership));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Entry(partner).Property(p => p.Version).OriginalValue = version;
        (partner.Name, partner.ShortName, partner.Description, partner.OdsCode, partner.Version) = (labels.Name, labels.ShortName, labels.Description, labels.OdsCode, version + 1);
        context.Act = new Act(standing.Actor, nameof(EditPartner), PartnerReading.Address(slug), $"Changed what the page of {partner.Name} says.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return partner;
    }
}

public sealed record PartnerLabels(string Name, string ShortName, string Description, OdsCode? OdsCode);
