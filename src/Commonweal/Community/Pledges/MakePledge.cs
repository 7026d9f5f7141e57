using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Community.Pledges;

/// <summary>A partner enters its own pledge to residents, and later whether it was kept. Nobody pledges for another.</summary>
public sealed class MakePledge(KeepAct acts, CommonwealContext context, Standing standing)
{
    public async Task<Refusal?> ExecuteAsync(MakePledgeInput input, PartnerOrganisation partner, Guid key, CancellationToken cancellation)
    {
        var pledge = new Pledge
        {
            Slug = await context.Set<Pledge>().Select(p => p.Slug).FreeSlugAsync(input.Text!, cancellation), Text = input.Text!.Trim(), PartnerId = partner.Id, GivenBy = input.GivenBy!.Trim(),
            MadeOn = input.MadeOn!.Value, DueOn = input.DueOn, Statement = input.Statement, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => PledgeRules.MayMake(pledge, acts.Today));
        return await acts.KeepAsync(lawful, kept => [kept], nameof(MakePledge), PledgeOfPartner.ListAddress, $"{partner.Name} pledged to residents: {pledge.Text}", key, cancellation);
    }

    public Task<Refusal?> ReportAsync(PledgeOfPartner pledge, PledgeStanding state, string words, string? evidence, Guid key, CancellationToken cancellation)
    {
        var report = new PledgeReport { Pledge = pledge.Pledge.Slug, Standing = state, Words = words, Evidence = evidence, On = acts.Today, KnownFrom = acts.Now };
        var lawful = SpeakingFor.APartner(pledge.Partner.Id, pledge.Partner.ShortName, standing.Speaker).Then(_ => PledgeRules.MayReport(report));
        return acts.KeepAsync(lawful, kept => [kept], "ReportPledge", PledgeOfPartner.ListAddress, $"{pledge.Partner.Name}, pledge “{pledge.Pledge.Text}”: {state.InWords().ToLowerInvariant()}. {words}", key, cancellation);
    }
}
