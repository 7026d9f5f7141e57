using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Collaboration;

/// <summary>What is claimed of one area.</summary>
/// <param name="Partner">Null for the partnership.</param>
public sealed record ClaimEntry(PartnerOrganisation? Partner, int Stage, DateOnly On, string Evidence, string? Minute);

/// <summary>A partner, speaking for itself, or the partnership's team claims a stage with evidence (LAD-02, LAD-04). A stage lower than the one before is lawful, and is shown.</summary>
public sealed class ClaimStage(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<StageClaim>> ExecuteAsync(AreaReading area, ClaimEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var claim = new StageClaim
        {
            Ladder = area.History.Ladder.Letter,
            PartnerId = entry.Partner?.Id,
            Stage = entry.Stage,
            On = entry.On,
            Evidence = entry.Evidence,
            Minute = entry.Minute,
            KnownFrom = time.GetUtcNow().UtcDateTime,
            Provenance = Provenance.OfAnAct(),
        };
        var speaks = entry.Partner is { } partner ? SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker) : SpeakingFor.ThePartnership(standing.Speaker);
        var lawful = speaks.Then(_ => area.History.MayClaim(claim, area.NameOf));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(lawful.Value);
        var who = entry.Partner?.Name ?? "the partnership";
        context.Act = new Act(standing.Actor, nameof(ClaimStage), area.Url,
            $"Claimed stage {entry.Stage} of {area.Name} for {who} from {entry.On:d MMMM yyyy}: {entry.Evidence}{(entry.Minute is null ? "" : $" Ratified in {entry.Minute}.")}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }
}
