using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.OfficersDecisions;

/// <summary>What an officer decided, as the public may read it.</summary>
/// <param name="CorrectedBy">The record that puts this one right; null where none does.</param>
public sealed record OfficersDecisionReading(OfficersDecision Decision, PartnerOrganisation Partner, Body Body, OfficersDecision? CorrectedBy)
{
    public const string ListAddress = "/governance/officers-decisions";

    public string Anchor => $"decision-{Decision.Id}";

    public string Url => $"{ListAddress}#{Anchor}";

    public string Decided => Decision.IsExempt ? "Kept back" : Decision.Decided;

    public string Reasons => Decision.ExemptBecause is { } why ? $"Exempt: {why}" : Decision.Reasons;

    public string Amount => Decision.IsExempt ? "Kept back" : Decision.AmountPence == 0 ? "No money" : Pounds.InWords(Decision.AmountPence);

    public string State => CorrectedBy is { } later ? $"Put right by the record of {later.On:d MMMM yyyy}" : Decision.Corrects is not null ? "Puts right an earlier record" : "Stands";
}

/// <summary>Reads what officers decided, as known by an instant and taken by a day.</summary>
public sealed class ReadOfficersDecisions(CommonwealContext context, TwoDates dates, ReadPartners partners, ReadBodies bodies)
{
    public async Task<IReadOnlyList<OfficersDecisionReading>> ListAsync(CancellationToken cancellation)
    {
        var taken = await context.Set<OfficersDecision>().AsNoTracking().Where(d => d.On <= dates.AsAt).OrderByDescending(d => d.On).ThenByDescending(d => d.Id).ToListAsync(cancellation);
        var organisations = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var names = await bodies.NamesAsync(cancellation);
        return [.. taken.Select(d => new OfficersDecisionReading(d, organisations[d.PartnerId], names[d.Body], taken.FirstOrDefault(later => later.Corrects == d.Id)))];
    }
}
