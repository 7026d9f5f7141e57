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
    public Task<Outcome<AlignedPart>> ExecuteAsync(PlanRow row, string text, DateOnly on, string how, Guid requestKey, CancellationToken cancellation) =>
        KeepAsync(row, Part(row, text, on, null, how), "AlignPlan", $"“{text}” is aligned from {on:d MMMM yyyy}. {how}", requestKey, cancellation);

    /// <summary>A part is aligned no longer, or never was: the last thing said of it holds, and what was said before stays in the history.</summary>
    public Task<Outcome<AlignedPart>> EndAsync(PlanRow row, AlignedPart part, EndingEntry ending, Guid requestKey, CancellationToken cancellation) =>
        KeepAsync(row, Part(row, part.Text, part.AlignedOn, ending.LastDay?.AddDays(1) ?? part.AlignedOn, ending.Why), "EndAlignment", $"“{part.Text}” as aligned: {ending.InWords}", requestKey, cancellation);

    private async Task<Outcome<AlignedPart>> KeepAsync(PlanRow row, AlignedPart part, string kind, string words, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = SpeakingFor.APartner(row.Partner.Id, row.Partner.ShortName, standing.Speaker).Then(_ => AlignedPart.MayRecord(part, clock.Today));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        context.Add(part);
        context.Act = new Act(standing.Actor, kind, row.Url, $"{row.Partner.Name}, {row.Plan.Name}: {words}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    private AlignedPart Part(PlanRow row, string text, DateOnly on, DateOnly? endedOn, string how) =>
        new() { PlanId = row.Plan.Id, Text = text, AlignedOn = on, EndedOn = endedOn, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(how) };
}
