using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>A partner's recorder enters a signature in one of its two places (PAR-03), with the approval that gives it authority (AGR-04).</summary>
public sealed class RecordSignature(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<Signature>> ExecuteAsync(AgreementReading agreement, PartyStanding party, SignaturePlace place, string signedBy, DateOnly signedOn, Guid requestKey, CancellationToken cancellation)
    {
        var version = agreement.Current!;
        var ended = context.Set<ApprovalFollowUp>().Where(f => f.Kind == FollowUpKind.Withdrawn || f.Kind == FollowUpKind.EnteredInError);
        var signed = await context.Set<Signature>()
            .Where(s => s.AgreementVersionId == version.Id && s.PartnerId == party.Partner.Id && !ended.Any(f => f.ApprovalId == s.Authority)).ToListAsync(cancellation);
        var lawful = SpeakingFor.APartner(party.Partner.Id, party.Partner.ShortName, standing.Speaker)
            .Then(_ => SignatoryReading.MaySign(signed, place, party.Approval, signedOn, clock.Today));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var signature = new Signature
        {
            AgreementVersionId = version.Id, PartnerId = party.Partner.Id, Place = place, SignedBy = signedBy, SignedOn = signedOn, Authority = lawful.Value.Id,
            KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        context.Add(signature);
        context.Act = new Act(standing.Actor, nameof(RecordSignature), $"{agreement.Url}/approvals/{party.Partner.Slug}",
            $"Recorded that {signedBy} signed version {version.Number} of {agreement.Agreement.Title} for {party.Partner.Name} on {signedOn:d MMMM yyyy}, {place.InWords()}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return signature;
    }
}
