using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>What a recorder enters from the minute of their own body.</summary>
public sealed record ApprovalEntry(string Partner, int Version, string Body, DateOnly Date, string Minute, string? Condition, TextHash TextSeen);

/// <summary>A partner's recorder enters that its own body approved an exact text (PAR-05, AGR-03).</summary>
public sealed class RecordApproval(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<Approval>> ExecuteAsync(AgreementReading agreement, ApprovalEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var party = agreement.Standings.Single(s => s.Partner.Slug == entry.Partner).Partner;
        var version = agreement.Versions.Single(v => v.Number == entry.Version);
        var body = await context.Set<SovereignBody>().SingleAsync(b => b.Slug == entry.Body, cancellation);
        var lawful = SpeakingFor.APartner(party.Id, party.ShortName, standing.Speaker)
            .Then(_ => ApprovalRules.MayRecord(version, body, party.Id, entry.Date, entry.TextSeen, clock.Today));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var approval = new Approval
        {
            Id = ApprovalId.From(Guid.CreateVersion7(now)),
            AgreementVersionId = version.Id,
            PartnerId = party.Id,
            BodyId = body.Id,
            Date = entry.Date,
            Minute = entry.Minute,
            Condition = entry.Condition,
            Hash = lawful.Value,
            KnownFrom = now.UtcDateTime,
            Provenance = Provenance.OfAnAct(),
        };
        context.Add(approval);
        context.Act = new Act(standing.Actor, nameof(RecordApproval), Address(agreement, party),
            $"Recorded that {body.Name} approved version {version.Number} of {agreement.Agreement.Title} on {entry.Date:d MMMM yyyy}, minute {entry.Minute}, text {version.Hash.Short}{(entry.Condition is null ? "" : ", on a condition")}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return approval;
    }

    public async Task<Outcome<ApprovalFollowUp>> FollowAsync(AgreementReading agreement, RecordedApproval recorded, FollowUpKind kind, DateOnly on, string words, Guid requestKey, CancellationToken cancellation)
    {
        var party = agreement.Standings.Single(s => s.Partner.Id == recorded.Approval.PartnerId).Partner;
        var lawful = SpeakingFor.APartner(party.Id, party.ShortName, standing.Speaker)
            .Then(_ => ApprovalRules.MayFollow(recorded.Approval, [.. recorded.FollowUps.Select(f => f.Kind)], kind, on, clock.Today));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var followUp = new ApprovalFollowUp { ApprovalId = recorded.Approval.Id, Kind = lawful.Value, On = on, Words = words, KnownFrom = time.GetUtcNow().UtcDateTime };
        context.Add(followUp);
        context.Act = new Act(standing.Actor, "FollowUpApproval", Address(agreement, party),
            $"{ApprovalPageModel.InWords(kind)}: the approval by {party.Name} of version {recorded.Version.Number} of {agreement.Agreement.Title}, on {on:d MMMM yyyy}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return followUp;
    }

    private static string Address(AgreementReading agreement, PartnerOrganisation party) => $"{agreement.Url}/approvals/{party.Slug}";
}
