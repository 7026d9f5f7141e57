using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>An import as a reader sees it.</summary>
public sealed record SpendReading(SpendImport Import, PartnerOrganisation Partner, SpendLayout Layout, SpendWithdrawal? Withdrawal)
{
    public const string ListAddress = "/finance/spend";
    public const string MappingsAddress = "/finance/spend/mappings";

    public string Url => Address(Import.Slug);

    public bool Counts => Withdrawal is null;

    public string Period => Import.FirstDay.Year == Import.LastDay.Year && Import.FirstDay.Month == Import.LastDay.Month
        ? Import.FirstDay.ToString("MMMM yyyy") : $"{Import.FirstDay:MMMM yyyy} to {Import.LastDay:MMMM yyyy}";

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}

/// <summary>What the lines of one source come to in a month.</summary>
public sealed record SpendOfMonth(Month Month, PartnerOrganisation Partner, string SourceTitle, long Count, long Pence, bool IsMadeUp);

/// <summary>Reads spend for whoever may see it: all partners' by the dated rule, or their own partner's alone. This is the only way to it.</summary>
public sealed class ReadSpend(CommonwealContext context, Standing standing, AccessRules rules, ReadPartners partners, TwoDates dates)
{
    /// <summary>The newest first, by the day on which they were taken.</summary>
    public async Task<IReadOnlyList<SpendReading>> ListAsync(CancellationToken cancellation)
    {
        var sight = await rules.MaySeeAsync(KindOfThing.Spend, standing, cancellation);
        if (sight == Sight.Nothing)
        {
            return [];
        }

        var own = standing.PartnerId;
        var imports = await context.Set<SpendImport>().AsNoTracking().Where(i => i.On <= dates.AsAt && (sight == Sight.Everything || i.PartnerId == own)).ToListAsync(cancellation);
        var withdrawn = await context.Set<SpendWithdrawal>().AsNoTracking().Where(w => w.On <= dates.AsAt).ToDictionaryAsync(w => w.ImportId, cancellation);
        var layouts = await context.Set<SpendLayout>().AsNoTracking().ToDictionaryAsync(l => l.Id, cancellation);
        var named = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        return [.. imports.Select(i => new SpendReading(i, named[i.PartnerId], layouts[i.LayoutId], withdrawn.GetValueOrDefault(i.Id))).OrderByDescending(r => r.Import.KnownFrom).ThenBy(r => r.Import.Slug, StringComparer.Ordinal)];
    }

    public async Task<SpendReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(r => r.Import.Slug == slug);

    /// <summary>By month and source, without what was withdrawn.</summary>
    public async Task<IReadOnlyList<SpendOfMonth>> MonthsAsync(IReadOnlyList<SpendReading> readings, CancellationToken cancellation)
    {
        var counting = readings.Where(r => r.Counts).ToDictionary(r => r.Import.Id);
        var ids = counting.Keys.ToList();
        var months = await context.Set<MonthOfImport>().AsNoTracking().Where(m => ids.Contains(m.ImportId)).ToListAsync(cancellation);
        return
        [
            .. months.GroupBy(m => (m.Month, counting[m.ImportId].Partner, counting[m.ImportId].Layout.SourceTitle))
                .Select(g => new SpendOfMonth(Month.Of(g.Key.Month), g.Key.Partner, g.Key.SourceTitle, g.Sum(m => m.Count), g.Sum(m => m.Pence), g.All(m => counting[m.ImportId].Import.IsMadeUp)))
                .OrderBy(m => m.Month).ThenBy(m => m.SourceTitle, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>Cells for whose sake rows were left out: the first of them by row.</summary>
    public async Task<IReadOnlyList<RefusedCell>> RefusedAsync(SpendReading reading, CancellationToken cancellation) =>
        await context.Set<RefusedCell>().AsNoTracking().Where(c => c.ImportId == reading.Import.Id).OrderBy(c => c.Row).ThenBy(c => c.Id).Take(SpendTally.FaultsKept).ToListAsync(cancellation);

    public IQueryable<ImportedLine> Lines(SpendReading reading) => context.Set<ImportedLine>().AsNoTracking().Where(l => l.ImportId == reading.Import.Id);

    /// <summary>Every version of every layout.</summary>
    public async Task<IReadOnlyList<SpendLayout>> LayoutsAsync(CancellationToken cancellation) => await context.Set<SpendLayout>().AsNoTracking().Where(l => l.On <= dates.AsAt).ToListAsync(cancellation);
}
