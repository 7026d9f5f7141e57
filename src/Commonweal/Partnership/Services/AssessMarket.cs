using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Services;

/// <summary>A partner says whether enough of a service, of good enough quality, can be had (SCO-06).</summary>
public sealed class AssessMarket(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<MarketAssessment>> ExecuteAsync(ServiceReading service, PartnerOrganisation partner, bool isSufficient, bool isOfGoodQuality, string words, DateOnly on, Guid requestKey, CancellationToken cancellation)
    {
        var assessment = new MarketAssessment
        {
            Service = service.Service.Slug, AssessedBy = partner.Id, On = on, IsSufficient = isSufficient, IsOfGoodQuality = isOfGoodQuality, Words = words,
            KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => MarketAssessment.MayRecord(assessment, clock.Today));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(assessment);
        context.Act = new Act(standing.Actor, nameof(AssessMarket), service.Url,
            $"{partner.Name} finds {(isSufficient ? "enough" : "not enough")} of {service.Service.Name}, {(isOfGoodQuality ? "of good quality" : "not of good enough quality")}, on {on:d MMMM yyyy}: {words}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
