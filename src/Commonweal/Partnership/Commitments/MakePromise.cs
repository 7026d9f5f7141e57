using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Commitments;

/// <summary>What is promised, by a partner or by a body of the partnership.</summary>
/// <param name="Due">Null where no day was given.</param>
public sealed record PromiseEntry(string Text, string MadeAt, DateOnly MadeOn, DateOnly? Due, PartnerOrganisation? Partner, OwningBody? Body);

/// <summary>A partner's recorder enters its promise, or the partnership's team one of a body; and later how it stands (COM-06).</summary>
public sealed class MakePromise(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<Promise>> ExecuteAsync(PromiseEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var promise = new Promise
        {
            Id = PromiseId.From(Guid.CreateVersion7(time.GetUtcNow())), Slug = await context.Set<Promise>().Select(p => p.Slug).FreeSlugAsync(entry.Text, cancellation), Text = entry.Text, MadeOn = entry.MadeOn, MadeOnIsStated = true, MadeAt = entry.MadeAt,
            Due = entry.Due is { } due ? DueDate.OnDay(due) : DueDate.Open, OwnerBody = entry.Body?.Slug, OwnerPartnerId = entry.Partner?.Id, Provenance = Provenance.OfAnAct(),
        };
        var lawful = Promise.MayBeMade(promise).Then(_ => entry.Partner is { } partner ? SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker) : SpeakingFor.ThePartnership(standing.Speaker))
            .Then(_ => entry.MadeOn > clock.Today ? new PromisedInTheFuture(entry.MadeOn) : (Outcome<Promise>)promise);
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(promise);
        context.Act = new Act(standing.Actor, nameof(MakePromise), PromiseReading.ListAddress, $"{entry.Partner?.Name ?? entry.Body!.Name} promised: {Short(entry.Text)} ({promise.Due.InWords}).", requestKey);
        await context.SaveChangesAsync(cancellation);
        return promise;
    }

    public async Task<Outcome<PromiseReport>> ReportAsync(PromiseReading promise, ReportedStatus status, string words, Guid requestKey, CancellationToken cancellation)
    {
        var lawful = ReportingRules.MayReport("this promise", promise.Partner is { } owner ? [owner] : [], standing.Speaker);
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var report = new PromiseReport
        {
            PromiseId = promise.Promise.Id, On = clock.Today, Status = status, Words = words, ReportedBy = lawful.Value.Partner, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        context.Add(report);
        context.Act = new Act(standing.Actor, "ReportPromise", PromiseReading.ListAddress, $"The promise “{Short(promise.Promise.Text)}”: {status.InWords()}. {Short(words)}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return report;
    }

    private static string Short(string words) => words.Length <= 300 ? words : words[..299] + "…";
}

public sealed record PromisedInTheFuture(DateOnly On) : Refusal($"A promise is entered after it is made, and {On:d MMMM yyyy} is still to come.");
