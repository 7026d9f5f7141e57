using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Workforce;

/// <summary>What is known of the workforce on a day.</summary>
/// <param name="Reach">By level of staff, the most senior first.</param>
/// <param name="NotBriefed">Partners that have recorded no briefing of their staff for a quarter.</param>
public sealed record WorkforceReading(
    IReadOnlyList<DevelopmentReach> Reach, DevelopmentProgramme? Programme, WorkforceAssessment? Assessment, IReadOnlyList<TrainingReading> Training,
    IReadOnlyList<(StaffBriefing Briefing, string Partner)> Briefings, IReadOnlyList<string> NotBriefed, IReadOnlyList<Enabler> Enablers);

/// <param name="Partner">Whose people they are; null where a paper counts those of several.</param>
public sealed record TrainingReading(TrainingCount Count, PartnerOrganisation? Partner)
{
    public string WhoInWords => Partner is null ? Count.Who : $"{Count.Who}, {Partner.ShortName}";
}

public sealed class ReadWorkforce(CommonwealContext context, TwoDates dates)
{
    /// <summary>A quarter: how long ago a briefing may lie.</summary>
    private const int BriefingDays = 92;

    public async Task<WorkforceReading> ExecuteAsync(CancellationToken cancellation)
    {
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        var names = partners.ToDictionary(p => p.Id, p => p.ShortName);
        var briefings = await context.Set<StaffBriefing>().AsNoTracking().OrderByDescending(b => b.On).ToListAsync(cancellation);
        var status = await context.Set<StatusPeriod>().AsNoTracking().Where(s => s.Status == PartnerStatus.Partner || s.Status == PartnerStatus.Affiliate).Select(s => s.PartnerId).ToListAsync(cancellation);
        return new WorkforceReading(
            DevelopmentReach.On(await context.Set<DevelopmentReach>().AsNoTracking().ToListAsync(cancellation), dates.AsAt),
            await context.Set<DevelopmentProgramme>().AsNoTracking().OrderBy(p => p.Slug).FirstOrDefaultAsync(cancellation),
            await context.Set<WorkforceAssessment>().AsNoTracking().SingleOrDefaultAsync(cancellation),
            [.. TrainingCount.On(await context.Set<TrainingCount>().AsNoTracking().ToListAsync(cancellation), dates.AsAt).Select(c => new TrainingReading(c, partners.Find(p => p.Id == c.PartnerId)))],
            [.. briefings.Where(b => b.On <= dates.AsAt).Select(b => (b, names[b.PartnerId]))],
            [.. StaffBriefing.NotBriefed(partners.Select(p => p.Id).Where(status.Contains), briefings, dates.AsAt, BriefingDays).Select(p => names[p])],
            await context.Set<Enabler>().AsNoTracking().OrderBy(e => e.Name).ToListAsync(cancellation));
    }
}
