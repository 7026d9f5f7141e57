using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Corrections;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Pledges;

/// <summary>A pledge as it stood on a day, with whose it is.</summary>
public sealed record PledgeOfPartner(PledgeReading Reading, PartnerOrganisation Partner, ResidentStatement? Statement, IReadOnlyList<Correction> Corrections)
{
    public const string ListAddress = "/community/pledges";

    public Pledge Pledge => Reading.Pledge;

    public string Url => $"{ListAddress}#{Pledge.Slug}";

    public string ReportUrl => $"{ListAddress}/{Pledge.Slug}/report";

    public string CorrectUrl => $"{ListAddress}/{Pledge.Slug}/correct";
}

/// <summary>Reads pledges and the statements of residents, as known by an instant, for the chosen day.</summary>
public sealed class ReadPledges(CommonwealContext context, TwoDates dates, ReadPartners partners)
{
    public async Task<IReadOnlyList<PledgeOfPartner>> ListAsync(CancellationToken cancellation)
    {
        var pledges = await context.Set<Pledge>().AsNoTracking().Where(p => p.MadeOn <= dates.AsAt).ToListAsync(cancellation);
        var corrections = await context.CorrectionsAsync(CorrectedThing.Pledge, dates.AsAt, cancellation);
        var reports = await context.Set<PledgeReport>().AsNoTracking().ToListAsync(cancellation);
        var names = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var statements = (await StatementsAsync(cancellation)).ToDictionary(s => s.Slug);
        return [.. pledges.Where(p => names.ContainsKey(p.PartnerId)).Select(p => p.As(corrections[p.Slug].Select(c => c.Change)))
            .Select(p => new PledgeOfPartner(PledgeReading.On(p, reports, dates.AsAt), names[p.PartnerId], p.Statement is { } statement ? statements.GetValueOrDefault(statement) : null, [.. corrections[p.Slug]]))
            .OrderByDescending(p => p.Reading.IsLate).ThenBy(p => p.Pledge.DueOn ?? DateOnly.MaxValue).ThenBy(p => p.Pledge.Slug, StringComparer.Ordinal)];
    }

    public async Task<PledgeOfPartner?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(p => p.Pledge.Slug == slug);

    public async Task<IReadOnlyList<ResidentStatement>> StatementsAsync(CancellationToken cancellation) => await context.Set<ResidentStatement>().AsNoTracking().OrderBy(s => s.Number).ToListAsync(cancellation);
}
