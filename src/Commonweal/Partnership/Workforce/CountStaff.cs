using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Workforce;

/// <summary>How many people of a partner were trained.</summary>
/// <param name="Training">The slug of the training.</param>
public sealed record TrainingEntry(PartnerOrganisation Partner, string Training, string Title, int Trained, bool IsAtLeast, string Who, DateOnly AsOf, string How);

/// <summary>Counts of people trained, entered by each partner for its own staff, and how far a level of staff has met the new way of working, said by the partnership's team (WFO-01, WFO-03).</summary>
public sealed class CountStaff(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public const string PageAddress = "/partnership/workforce";

    public async Task<Outcome<TrainingCount>> CountTrainedAsync(TrainingEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var count = new TrainingCount
        {
            Training = entry.Training, Title = entry.Title, Trained = entry.Trained, IsAtLeast = entry.IsAtLeast, Who = entry.Who, PartnerId = entry.Partner.Id, AsOf = entry.AsOf,
            KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(entry.How),
        };
        var lawful = SpeakingFor.APartner(entry.Partner.Id, entry.Partner.ShortName, standing.Speaker).Then(_ => TrainingCount.MayRecord(count, clock.Today));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(count);
        context.Act = new Act(standing.Actor, "CountTrained", PageAddress, $"{entry.Title}: {count.InWords} trained by {entry.AsOf:d MMMM yyyy} ({count.Who}, {entry.Partner.ShortName}). {entry.How}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    /// <summary>Whether the partner whose people they are could take it back now.</summary>
    public static Outcome<Speaker> MayTakeBack(TrainingReading training, Speaker speaker) => SpeakingFor.WhoEnteredIt(training.Partner?.Id, training.Partner?.ShortName ?? "", speaker);

    public async Task<Outcome<Speaker>> TakeBackTrainedAsync(TrainingReading training, string why, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = MayTakeBack(training, standing.Speaker);
        if (lawful.IsRefused)
        {
            return lawful;
        }

        var count = training.Count;
        context.Add(new TrainingCount
        {
            Training = count.Training, Title = count.Title, Trained = count.Trained, IsAtLeast = count.IsAtLeast, Who = count.Who, PartnerId = count.PartnerId, AsOf = count.AsOf, IsTakenBack = true,
            KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct($"Taken back: {why}"),
        });
        context.Act = new Act(standing.Actor, "TakeBackTrained", PageAddress, $"{count.Title}: the count of {count.InWords} trained by {count.AsOf:d MMMM yyyy} ({training.WhoInWords}) is taken back as a mistake: {why}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    /// <param name="level">The last thing said of the same level: its name and order are kept.</param>
    public async Task<Outcome<DevelopmentReach>> SayReachAsync(DevelopmentReach level, ReachOfStaff how, string text, DateOnly asOf, Guid requestKey, CancellationToken cancellation)
    {
        var reach = new DevelopmentReach
        {
            Level = level.Level, Name = level.Name, Order = level.Order, Reach = how, Text = text, AsOf = asOf, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => DevelopmentReach.MaySay(reach, clock.Today));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(reach);
        context.Act = new Act(standing.Actor, "SayReach", PageAddress, $"{level.Name}, by {asOf:d MMMM yyyy}: {text}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
