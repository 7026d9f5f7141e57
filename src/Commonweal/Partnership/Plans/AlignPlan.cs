using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Plans;

/// <summary>A partner enters which part of its own plan is aligned with the partnership's, and when it no longer is (COM-08).</summary>
public sealed class AlignPlan(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<AlignedPart>> ExecuteAsync(PlanRow row, string text, DateOnly from, string how, Guid requestKey, CancellationToken cancellation)
    {
        var part = Of(row, text, from, null, time.GetUtcNow().UtcDateTime, Provenance.OfAnAct(how));
        var lawful = SpeakingFor.APartner(row.Partner.Id, row.Partner.ShortName, standing.Speaker).Then(_ => AlignedPart.MayRecord(part, row.Parts, clock.Today));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(part);
        context.Act = new Act(standing.Actor, nameof(AlignPlan), row.Url, $"{row.Partner.Name}, {row.Plan.Name}: “{text}” is aligned from {from:d MMMM yyyy}. {how}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    public async Task<Outcome<AlignedPart>> EndAsync(PlanRow row, AlignedPart part, EndingEntry ending, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = SpeakingFor.APartner(row.Partner.Id, row.Partner.ShortName, standing.Speaker).Then(_ => ending.MayEnd(part));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var act = new Act(standing.Actor, "EndAlignment", row.Url, $"{row.Partner.Name}, {row.Plan.Name}: “{part.Text}” as aligned: {ending.InWords}", requestKey);
        await context.SaveEndAsync(part, ending, now, lastDay => Of(row, part.Text, part.From, lastDay, now, ending.After(part.Provenance)), act, cancellation);
        return part;
    }

    private static AlignedPart Of(PlanRow row, string text, DateOnly from, DateOnly? to, DateTime now, Provenance provenance) =>
        new() { PlanId = row.Plan.Id, Text = text, From = from, To = to, KnownFrom = now, Provenance = provenance };
}
