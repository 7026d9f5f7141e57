using System.Security.Cryptography;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Concerns;

/// <param name="With">Other organisations that raise it too, whose own leaders have still to say so.</param>
public sealed record ConcernEntry(PartnerOrganisation Subject, IReadOnlyList<PartnerOrganisation> With, IReadOnlyList<string> Behaviours, string Words, IReadOnlyList<AcceptedFile> Files);

/// <summary>A chair or chief executive raises a behaviour concern with another partner, with the behaviour and the evidence (MON-01).</summary>
public sealed class RaiseConcern(CommonwealContext context, ReadBehaviours behaviours, Standing standing, PartnershipClock clock, TimeProvider time)
{
    // Without letters and digits that are read for one another.
    private const string ReferenceLetters = "23456789abcdefghjkmnpqrstvwxyz";
    private const int ReferenceLength = 10;

    public async Task<Outcome<Concern>> ExecuteAsync(ConcernEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        if (standing.PartnerId is not { } own)
        {
            return new OnlyChairsAndChiefExecutives(standing.Speaker.InWords);
        }

        var now = time.GetUtcNow();
        var concern = new Concern
        {
            Id = new ConcernId(Guid.CreateVersion7(now)), Reference = RandomNumberGenerator.GetString(ReferenceLetters, ReferenceLength), SubjectId = entry.Subject.Id, RaisedBy = own,
            RaisedOn = clock.Today, Behaviours = entry.Behaviours, KnownFrom = now.UtcDateTime,
        };
        var known = (await behaviours.ListAsync(cancellation)).Select(b => b.Slug).ToHashSet();
        var lawful = ConcernRules.MayRaise(concern, [.. entry.With.Select(w => w.Id)], entry.Words, entry.Files.Count, known, standing.Speaker);
        if (lawful.IsRefused)
        {
            return lawful;
        }

        var step = new ConcernStep
        {
            Id = Guid.CreateVersion7(now), ConcernId = concern.Id, Kind = StepKind.Raised, On = clock.Today, PartnerId = own, PersonId = standing.PersonId, Words = entry.Words, KnownFrom = now.UtcDateTime,
        };
        context.Add(concern);
        context.AddRange(entry.With.Where(w => w.Id != own).DistinctBy(w => w.Id).Select(w => new ConcernRaiser { ConcernId = concern.Id, PartnerId = w.Id, KnownFrom = now.UtcDateTime }));
        context.Add(step);
        context.AddRange(entry.Files.Select((file, i) => new ConcernEvidence
        {
            ConcernId = concern.Id, Number = i + 1, StepId = step.Id, Name = file.Name, MediaType = file.MediaType, Content = file.Content, KnownFrom = now.UtcDateTime,
        }));
        context.Act = Act.InConfidence(standing.Actor, nameof(RaiseConcern), ConcernReading.Address(concern.Reference), $"Raised a behaviour concern about {entry.Subject.Name}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return concern;
    }
}
