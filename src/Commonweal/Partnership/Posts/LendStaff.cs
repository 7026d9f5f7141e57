using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Posts;

/// <summary>What one partner lends another.</summary>
/// <param name="WholeTimeHundredths">Hundredths of a whole-time equivalent.</param>
/// <param name="RechargePence">Each quarter; null where no sum is fixed.</param>
/// <param name="Minute">Where both agreed it.</param>
public sealed record SecondmentEntry(
    string Title, PartnerOrganisation Lender, PartnerOrganisation Host, int WholeTimeHundredths, string Terms, string RechargeBasis, long? RechargePence, DateOnly From, DateOnly? To, string Minute);

/// <summary>The lender, who stays the employer, enters a secondment and its end (LEA-05).</summary>
public sealed class LendStaff(CommonwealContext context, Standing standing, TimeProvider time)
{
    public const string ListAddress = "/partnership/joint-posts";

    public async Task<Outcome<Secondment>> ExecuteAsync(SecondmentEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var slug = await context.Set<Secondment>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Select(s => s.Slug).FreeSlugAsync(entry.Title, cancellation);
        var secondment = new Secondment
        {
            Id = SecondmentId.From(Guid.CreateVersion7(now)), Slug = slug, Title = entry.Title, LenderId = entry.Lender.Id, HostId = entry.Host.Id, WholeTimeHundredths = entry.WholeTimeHundredths,
            Terms = entry.Terms, RechargeBasis = entry.RechargeBasis, RechargePencePerQuarter = entry.RechargePence, IsSynthetic = false, From = entry.From, To = entry.To, KnownFrom = now.UtcDateTime,
            Provenance = Provenance.OfAnAct($"Agreed: {entry.Minute}"),
        };
        var lawful = SpeakingFor.APartner(entry.Lender.Id, entry.Lender.ShortName, standing.Speaker).Then(_ => Secondment.MayBegin(secondment));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(secondment);
        context.Act = new Act(standing.Actor, nameof(LendStaff), ListAddress,
            $"{entry.Lender.Name} lends “{entry.Title}” to {entry.Host.Name} from {entry.From:d MMMM yyyy}{(entry.To is { } to ? $" to {to:d MMMM yyyy}" : "")}. Agreed: {entry.Minute}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return secondment;
    }

    /// <summary>The loan ends after a day, or never was.</summary>
    public async Task<Outcome<Secondment>> EndAsync(SecondmentReading reading, EndingEntry ending, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = SpeakingFor.APartner(reading.Secondment.LenderId, reading.Lender, standing.Speaker).Then(_ => ending.MayEnd(reading.Secondment));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var (loan, now) = (reading.Secondment, time.GetUtcNow());
        var act = new Act(standing.Actor, "EndSecondment", ListAddress, $"“{loan.Title}”, lent by {reading.Lender} to {reading.Host}: {ending.InWords}", requestKey);
        await context.SaveEndAsync(loan, ending, now.UtcDateTime, lastDay => new Secondment
        {
            Id = SecondmentId.From(Guid.CreateVersion7(now)), Slug = loan.Slug, Title = loan.Title, LenderId = loan.LenderId, HostId = loan.HostId, WholeTimeHundredths = loan.WholeTimeHundredths,
            Terms = loan.Terms, RechargeBasis = loan.RechargeBasis, RechargePencePerQuarter = loan.RechargePencePerQuarter, IsSynthetic = loan.IsSynthetic, From = loan.From, To = lastDay,
            KnownFrom = now.UtcDateTime, Provenance = ending.After(loan.Provenance),
        }, act, cancellation);
        return loan;
    }
}
