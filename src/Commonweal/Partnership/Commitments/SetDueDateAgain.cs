using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Commitments;

/// <summary>The partnership's team enters that a body decided another due date, with its reason; the first stays in sight (TGT-03).</summary>
public sealed class SetDueDateAgain(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<DueDateVersion>> ExecuteAsync(TargetReading target, DueDate due, string? reason, OwningBody? body, Guid requestKey, CancellationToken cancellation)
    {
        var version = new DueDateVersion
        {
            TargetId = target.Target.Id, Due = due, SetOn = clock.Today, Reason = reason, DecidedBy = body?.Slug, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => target.History.DueDates.MayRedate(version));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(version);
        context.Act = new Act(standing.Actor, nameof(SetDueDateAgain), target.Url,
            $"{target.Target.Reference}: due {due.InWords} in place of {target.History.DueDates.Versions[^1].Due.InWords}, as {body!.Name} decided: {reason}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return version;
    }
}
