using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Collaboration;

/// <summary>All areas on a day, in the order of the papers.</summary>
public sealed record CollaborationReading(IReadOnlyList<AreaReading> Areas, UltimateAim? Aim, IReadOnlyList<PartnerOrganisation> Partners)
{
    public int StagesMax => Areas.Select(a => a.History.Stages.Length).DefaultIfEmpty().Max();

    /// <summary>Where the partnership stands highest and lowest, and how many aims are past their day.</summary>
    public string Sentence
    {
        get
        {
            if (Areas.Count == 0)
            {
                return "No area of collaboration is recorded yet.";
            }

            var reached = Areas.Select(a => a.Reading.Reached).ToList();
            var (least, most) = (reached.Min(), reached.Max());
            string Names(int stage) => SlugText.List([.. Areas.Where(a => a.Reading.Reached == stage).Select(a => SlugText.WithinSentence(a.Name))]);
            var missed = Areas.Count(a => a.Reading.Missed.Length > 0);
            var aims = missed == 0 ? "" : $" In {missed} of {Areas.Count} areas an aim has passed its day and is not reached.";
            return $"The partnership has come furthest in {Names(most)}, at stage {most}, and least far in {Names(least)}, {(least == 0 ? "where the first stage is not reached" : $"at stage {least}")}.{aims}";
        }
    }
}

/// <summary>Reads the ladders with everything said of them, as it stood on a day, as known by an instant.</summary>
public sealed class ReadLadders(CommonwealContext context, ReadServices services, TwoDates dates)
{
    public async Task<CollaborationReading> AllAsync(CancellationToken cancellation)
    {
        var ladders = await context.Set<Ladder>().AsNoTracking().OrderBy(l => l.Order).ToListAsync(cancellation);
        var stages = await context.Set<LadderStage>().AsNoTracking().ToListAsync(cancellation);
        var required = await context.Set<RequiredPartner>().AsNoTracking().ToListAsync(cancellation);
        var claims = await context.Set<StageClaim>().AsNoTracking().ToListAsync(cancellation);
        var ambitions = await context.Set<Ambition>().AsNoTracking().ToListAsync(cancellation);
        var steps = await context.Set<LadderStep>().AsNoTracking().ToListAsync(cancellation);
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        var catalogue = await services.CatalogueAsync(cancellation);
        var areas = ladders.Select(ladder =>
        {
            var history = new LadderHistory(ladder, stages, required, claims, ambitions);
            return new AreaReading(
                history, history.On(dates.AsAt, ladder.IsDerivedFromServices ? catalogue.Scope.Stage : null),
                [.. steps.Where(s => s.Ladder == ladder.Letter).OrderBy(s => s.FromStage)], partners, ladder.IsDerivedFromServices ? catalogue : null)
            {
                RequiredBecause = required.FirstOrDefault(r => r.Ladder == ladder.Letter)?.Provenance,
            };
        });
        return new CollaborationReading([.. areas], await context.Set<UltimateAim>().AsNoTracking().SingleOrDefaultAsync(cancellation), partners);
    }

    public async Task<AreaReading?> FindAsync(string letter, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).Areas.FirstOrDefault(a => string.Equals(a.History.Ladder.Letter, letter, StringComparison.OrdinalIgnoreCase));

    public async Task<(IReadOnlyList<AlternativeForm> Forms, IReadOnlyList<AppraisalCriterion> Criteria, AppraisalGrid Grid)> FormsAsync(CancellationToken cancellation) => (
        await context.Set<AlternativeForm>().AsNoTracking().OrderBy(f => f.Name).ToListAsync(cancellation),
        await context.Set<AppraisalCriterion>().AsNoTracking().OrderBy(c => c.Text).ToListAsync(cancellation),
        new AppraisalGrid(await context.Set<Appraisal>().AsNoTracking().ToListAsync(cancellation), dates.AsAt));

    /// <summary>The stages of one partner, area by area.</summary>
    public static IReadOnlyList<(AreaReading Area, StagePosition Position)> Of(CollaborationReading all, PartnerId partner) =>
        [.. all.Areas.SelectMany(a => a.Reading.Positions.Where(p => p.Partner == partner).Select(p => (a, p)))];
}
