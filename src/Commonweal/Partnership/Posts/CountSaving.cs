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
        var saving = new ManagementSaving
        {
            Post = reading.Post.Slug, AnnualPence = annualPence, CountedOn = on, CountedBy = partner.Id, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct($"Counted by {partner.ShortName}: {how}"),
        };
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

    /// <summary>Whether who counted it could take it back now.</summary>
    public static Outcome<Speaker> MayTakeBack(PostReading reading, ManagementSaving saving, Speaker speaker) =>
        SpeakingFor.WhoEnteredIt(saving.CountedBy, reading.Partners.FirstOrDefault(p => p.Id == saving.CountedBy)?.ShortName ?? "", speaker);

    public async Task<Outcome<Speaker>> TakeBackAsync(PostReading reading, ManagementSaving saving, string why, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = MayTakeBack(reading, saving, standing.Speaker);
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(new ManagementSaving
        {
            Post = saving.Post, AnnualPence = saving.AnnualPence, CountedOn = saving.CountedOn, CountedBy = saving.CountedBy, IsTakenBack = true, KnownFrom = time.GetUtcNow().UtcDateTime,
            Provenance = Provenance.OfAnAct($"Taken back: {why}"),
        });
        context.Act = new Act(standing.Actor, "TakeBackSaving", reading.Url, $"What was counted on {saving.CountedOn:d MMMM yyyy} as saved by the post {reading.Post.Title} is taken back as a mistake: {why}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
