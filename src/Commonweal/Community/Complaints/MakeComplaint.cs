using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Complaints;

public sealed record ComplaintEntry(
    ComplaintSubject Subject, IReadOnlyList<PartnerOrganisation> Named, bool IsShared, DateOnly? HappenedOn, AnswerMeans Means, string? Contact, string Words, string? Wish, IReadOnlyList<AcceptedFile> Files)
{
    /// <summary>Null where whoever complains wrote it here.</summary>
    public LoggedEntry? Logged { get; init; }
}

/// <summary>Anybody complains, without signing in and without saying who they are (CMP-01). The audit learns that it was done, and nothing of who or what.</summary>
public sealed class MakeComplaint(CommonwealContext context, ReadComplaints read, PartnershipClock clock, TimeProvider time)
{
    /// <param name="code">By which whoever complains comes back.</param>
    public async Task<Outcome<Complaint>> ExecuteAsync(ComplaintEntry entry, string code, Guid requestKey, CancellationToken cancellation)
    {
        if (await read.FrontDeskAsync(cancellation) is not { } desk)
        {
            return new ComplaintsAreNotTakenHere();
        }

        var now = time.GetUtcNow();
        var lead = entry.Logged is null && entry.Named.Count > 0 ? LeadRules.Propose(entry.Subject, entry.Named, desk.PartnerId) : null;
        var receivedBy = entry.Logged?.Partner ?? lead?.Partner.Id ?? desk.PartnerId;
        var others = entry.Named.Where(p => p.Id != receivedBy).ToList();
        var complaint = new Complaint
        {
            Id = new ComplaintId(Guid.CreateVersion7(now)), Reference = ComplaintCode.NewReference(), CodeHash = ComplaintCode.HashOf(code), ReceivedOn = entry.Logged?.On ?? clock.Today, Through = entry.Logged?.Through ?? default,
            ReceivedBy = receivedBy, Subject = entry.Subject, HappenedOn = entry.HappenedOn, Named = [.. entry.Named.Select(p => p.Slug)], Means = entry.Means, KnownFrom = now.UtcDateTime,
        };
        if (ComplaintRules.MayMake(complaint, entry.Words, entry.Contact, others.Count + 1, entry.IsShared).Refusal is { } refusal)
        {
            return refusal;
        }

        var made = Step(complaint, ComplaintStepKind.Made, now, 0, person: entry.Logged?.Person);
        context.Add(complaint);
        context.Add(made);
        context.Add(new ComplaintText { StepId = made.Id, ComplaintId = complaint.Id, Words = entry.Words, Wish = entry.Wish, Contact = entry.Means == AnswerMeans.ThisPage ? null : entry.Contact });
        if (entry.IsShared)
        {
            Share(complaint, others, lead, now);
        }

        context.AddRange(entry.Files.Select((file, i) => new ComplaintFile { ComplaintId = complaint.Id, Number = i + 1, Name = file.Name, MediaType = file.MediaType, Content = file.Content }));
        context.Act = Act.InConfidence(
            entry.Logged?.Actor ?? Actor.System, entry.Logged is null ? nameof(MakeComplaint) : "LogComplaint", ComplaintReading.Address(complaint.Reference), entry.Logged is null ? "Somebody complained." : "A complaint was entered.", requestKey);
        return await SaveAsync(complaint, code, cancellation);
    }

    private void Share(Complaint complaint, List<PartnerOrganisation> others, ProposedLead? lead, DateTimeOffset now)
    {
        context.Add(Step(complaint, ComplaintStepKind.ConsentGiven, now, 1));
        context.AddRange(others.Select((p, i) => Step(complaint, ComplaintStepKind.Routed, now, i + 2, p.Id)));
        if (others.Count > 0 && lead is not null)
        {
            var proposed = Step(complaint, ComplaintStepKind.LeadProposed, now, others.Count + 2, lead.Partner.Id);
            context.Add(proposed);
            context.Add(new ComplaintText { StepId = proposed.Id, ComplaintId = complaint.Id, Words = lead.Why });
        }
    }

    // Where the form was sent twice, the answer to the first sending was never read: the complaint that it made is given again to whoever has its code.
    private async Task<Complaint> SaveAsync(Complaint complaint, string code, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return complaint;
        }
        catch (ActDoneBeforeException)
        {
            context.ChangeTracker.Clear();
            context.Act = null;

            // The first sending may have come after this one was begun, so what is known by then is not asked.
            var hash = ComplaintCode.HashOf(code);
            if (await context.Set<Complaint>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().SingleOrDefaultAsync(c => c.CodeHash == hash, cancellation) is { } made)
            {
                return made;
            }

            throw;
        }
    }

    // Microseconds apart, so that they are read in the order in which they were meant.
    private static ComplaintStep Step(Complaint complaint, ComplaintStepKind kind, DateTimeOffset now, int order, PartnerId? to = null, PersonId? person = null) => new()
    {
        Id = Guid.CreateVersion7(now), ComplaintId = complaint.Id, Kind = kind, On = complaint.ReceivedOn, PersonId = person, ToPartnerId = to, KnownFrom = now.UtcDateTime.AddMicroseconds(order),
    };
}

public sealed record ComplaintsAreNotTakenHere() : Refusal("Complaints are not taken on this site yet. Go to the organisation that gave the care.");
