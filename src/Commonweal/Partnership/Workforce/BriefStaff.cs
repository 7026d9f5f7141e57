using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Workforce;

/// <summary>A partner enters that it told its own staff of the partnership's work (WFO-04).</summary>
public sealed class BriefStaff(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<StaffBriefing>> ExecuteAsync(PartnerOrganisation partner, DateOnly on, string audience, string words, (string Message, int Version)? told, Guid requestKey, CancellationToken cancellation)
    {
        var briefing = new StaffBriefing { PartnerId = partner.Id, On = on, Audience = audience, Words = words, Message = told?.Message, MessageVersion = told?.Version, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct() };
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => StaffBriefing.MayRecord(briefing, clock.Today));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(briefing);
        context.Act = new Act(standing.Actor, nameof(BriefStaff), "/partnership/workforce", $"{partner.Name} briefed {audience} on {on:d MMMM yyyy}: {words}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
