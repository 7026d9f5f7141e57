using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Posts;

/// <summary>A partner counts what a joint post saves in a year (LEA-06); a later count takes the place of the earlier.</summary>
public sealed class CountSaving(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<ManagementSaving>> ExecuteAsync(PostReading reading, PartnerOrganisation partner, long annualPence, DateOnly on, string how, Guid requestKey, CancellationToken cancellation)
    {
        var saving = new ManagementSaving { Post = reading.Post.Slug, AnnualPence = annualPence, CountedOn = on, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct($"Counted by {partner.ShortName}: {how}") };
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => ManagementSaving.MayRecord(saving, clock.Today));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(saving);
        context.Act = new Act(standing.Actor, nameof(CountSaving), reading.Url, $"{partner.Name} counted £{annualPence / 100m:#,##0.##} a year saved by the post {reading.Post.Title} on {on:d MMMM yyyy}: {how}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
