using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>A partner's recorder enters what its own body did under Commitment 1: a service it stopped (COM-01), a representation it made, or one it stands behind (COM-02).</summary>
public sealed class SpeakUp(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<StoppedService>> StopAsync(PartnerOrganisation partner, string name, DateOnly on, string reason, Guid requestKey, CancellationToken cancellation)
    {
        var stopped = new StoppedService { Name = name, StoppedBy = partner.Id, StoppedOn = on, Reason = reason, KnownFrom = Now, Provenance = Provenance.OfAnAct() };
        var lawful = MayEnter(partner, on).Then(_ => StoppedService.MayRecord(stopped));
        if (!lawful.IsRefused)
        {
            context.Add(stopped);
            context.Act = new Act(standing.Actor, "StopService", "/partnership/stopped-services", $"{partner.Name} stopped {name} on {on:d MMMM yyyy}: {Short(reason)}", requestKey);
            await context.SaveChangesAsync(cancellation);
        }

        return lawful;
    }

    public async Task<Outcome<Representation>> RepresentAsync(PartnerOrganisation partner, string madeTo, DateOnly on, string subject, string words, Guid requestKey, CancellationToken cancellation)
    {
        var made = new Representation { MadeTo = madeTo, MadeOn = on, MadeBy = partner.Id, Subject = subject, Words = words, KnownFrom = Now, Provenance = Provenance.OfAnAct() };
        var lawful = MayEnter(partner, on).Then(_ => Representation.MayRecord(made));
        if (!lawful.IsRefused)
        {
            context.Add(made);
            context.Act = new Act(standing.Actor, "MakeRepresentation", "/partnership/representations", $"{partner.Name} spoke to {madeTo} on {on:d MMMM yyyy} about {subject}.", requestKey);
            await context.SaveChangesAsync(cancellation);
        }

        return lawful;
    }

    /// <summary>The partner that somebody acts for stands behind what another said.</summary>
    public async Task<Outcome<RepresentationSupport>> SupportAsync(RepresentationReading reading, Guid requestKey, CancellationToken cancellation)
    {
        var partner = standing.PartnerId is { } id ? await context.Set<PartnerOrganisation>().AsNoTracking().SingleAsync(p => p.Id == id, cancellation) : null;
        var lawful = partner is null ? new OnlyAPartnerSupports() : SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker)
            .Then(_ => partner.Id == reading.By.Id || reading.Supporters.Any(s => s.Id == partner.Id) ? new StandsBehindItAlready(partner.ShortName) : (Outcome<Speaker>)standing.Speaker);
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var support = new RepresentationSupport { RepresentationId = reading.Made.Id, PartnerId = partner!.Id, On = clock.Today, KnownFrom = Now };
        context.Add(support);
        context.Act = new Act(standing.Actor, "SupportRepresentation", "/partnership/representations", $"{partner.Name} stands behind what {reading.By.Name} said to {reading.Made.MadeTo} about {reading.Made.Subject}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return support;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Outcome<Speaker> MayEnter(PartnerOrganisation partner, DateOnly on) =>
        SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(speaker => on > clock.Today ? new StillToCome(on) : (Outcome<Speaker>)speaker);

    private static string Short(string words) => words.Length <= 400 ? words : words[..399] + "…";
}

public sealed record StillToCome(DateOnly On) : Refusal($"This is entered after it happened, and {On:d MMMM yyyy} is still to come.");

public sealed record OnlyAPartnerSupports() : Refusal("A partner stands behind a representation, and you are acting for none.")
{
    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of a partner";
}

public sealed record StandsBehindItAlready(string Partner) : Refusal($"{Partner} stands behind it already.");
