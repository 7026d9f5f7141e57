using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Keeping;

/// <summary>Puts off the removal of what was written, or removes it for good. The audit learns that it was done, and no word of what it was.</summary>
public sealed class KeepTexts(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time, Drafts drafts)
{
    public Refusal? MayDo(IKeptMatter matter, KeepingAct act) => matter.MayKeep(standing.Speaker).Then(_ => act switch
    {
        KeepingAct.PutOff => matter.Keeping.MayHold(),
        KeepingAct.NoLongerPutOff => matter.Keeping.MayRelease(),
        _ => matter.Keeping.MayRemove(clock.Today),
    }).Refusal;

    public async Task<Refusal?> ExecuteAsync(IKeptMatter matter, KeepingAct act, HoldReason? reason, string? words, Guid requestKey, CancellationToken cancellation)
    {
        if (MayDo(matter, act) is { } refusal)
        {
            return refusal;
        }

        context.AddRange(matter.Rows(act, reason, words, new KeepingMoment(standing.PartnerId, standing.PersonId, clock.Today, time.GetUtcNow().UtcDateTime)));
        context.Act = Act.InConfidence(standing.Actor, $"{act}Texts", matter.Url, act switch
        {
            KeepingAct.PutOff => $"A {matter.What}: removal put off.",
            KeepingAct.NoLongerPutOff => $"A {matter.What}: removal no longer put off.",
            _ => $"A {matter.What}: what was written was removed.",
        }, requestKey);
        var texts = act == KeepingAct.Remove ? await matter.TextsAsync(context, cancellation) : [];
        context.RemoveRange(texts);
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else removed them a moment before. Let go, or it would be tried again with the next save.
            context.ChangeTracker.Clear();
            context.Act = null;
            return new DoneAtTheSameMoment();
        }

        if (act == KeepingAct.Remove)
        {
            await drafts.ForgetOldAsync(cancellation);
            await context.EraseWhatIsFreeAsync(texts.Select(t => t.GetType()).Distinct(), cancellation);
        }

        return null;
    }
}
