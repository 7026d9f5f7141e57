using Commonweal.Community.Complaints;
using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Requests;

/// <param name="Offered">How many published things were shown first.</param>
public sealed record RequestEntry(AuthorityReading? Authority, string Words, string Name, string Contact, int Offered)
{
    /// <summary>Null where whoever asks wrote it here.</summary>
    public LoggedEntry? Logged { get; init; }
}

/// <summary>Anybody asks a public authority for what it holds, without signing in (LAW-29). The audit learns that it was done, and nothing of who or what.</summary>
public sealed class AskForInformation(CommonwealContext context, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<InformationRequest>> ExecuteAsync(RequestEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var request = new InformationRequest
        {
            Id = new InformationRequestId(Guid.CreateVersion7(now)), Reference = ComplaintCode.NewReference(), ReceivedOn = entry.Logged?.On ?? clock.Today, Through = entry.Logged?.Through ?? default,
            ReceivedBy = entry.Authority?.Partner.Id ?? default, Offered = entry.Offered, KnownFrom = now.UtcDateTime,
        };
        if (RequestRules.MayAsk(request, entry.Words, entry.Name, entry.Contact, entry.Authority?.Authority).Refusal is { } refusal)
        {
            return refusal;
        }

        var received = new InformationRequestStep { Id = Guid.CreateVersion7(now), RequestId = request.Id, Kind = RequestStepKind.Received, On = request.ReceivedOn, PersonId = entry.Logged?.Person, KnownFrom = now.UtcDateTime };
        context.Add(request);
        context.Add(received);
        context.Add(new InformationRequestText { StepId = received.Id, RequestId = request.Id, Words = entry.Words, Name = entry.Name, Contact = entry.Contact });
        context.Act = Act.InConfidence(
            entry.Logged?.Actor ?? Actor.System, entry.Logged is null ? nameof(AskForInformation) : "LogRequest", RequestReading.Address(request.Reference), entry.Logged is null ? "Somebody asked for information." : "A request was entered.", requestKey);
        return await SaveAsync(request, requestKey, cancellation);
    }

    // Where the form was sent twice, the answer to the first sending was never read: whoever asked is told again what was made of it, by the reference that the audit holds.
    private async Task<InformationRequest> SaveAsync(InformationRequest request, Guid requestKey, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return request;
        }
        catch (ActDoneBeforeException)
        {
            context.ChangeTracker.Clear();
            context.Act = null;
            var subject = await context.Set<AuditEntry>().AsNoTracking().Where(e => e.RequestKey == requestKey).Select(e => e.Subject).SingleOrDefaultAsync(cancellation) ?? "";
            var reference = subject[(subject.LastIndexOf('/') + 1)..];

            // The first sending may have come after this one was begun, so what is known by then is not asked.
            if (await context.Set<InformationRequest>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().SingleOrDefaultAsync(r => r.Reference == reference, cancellation) is { } made)
            {
                return made;
            }

            throw;
        }
    }
}
