using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.OpenBook;

/// <summary>Reads monthly figures for whoever may see them: all partners' by the dated rule, or their own partner's alone. This is the only way to them.</summary>
public sealed class ReadOpenBook(CommonwealContext context, Standing standing, AccessRules rules, ReadPartners partners, IKnowWorkingDays workingDays, TwoDates dates)
{
    /// <summary>Every month that is over, the newest first.</summary>
    public async Task<IReadOnlyList<BookMonth>> ListAsync(CancellationToken cancellation)
    {
        var sight = await rules.MaySeeAsync(KindOfThing.OpenBook, standing, cancellation);
        var bookRules = await context.Set<BookRule>().AsNoTracking().OrderBy(r => r.From).ToListAsync(cancellation);
        if (sight == Sight.Nothing || bookRules.Count == 0)
        {
            return [];
        }

        var asAt = dates.AsAt;
        var kept = new Kept(
            (await context.Set<BookLine>().AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancellation)).ToLookup(l => l.PartnerId),
            (await context.Set<BookReturn>().AsNoTracking().Where(r => r.On <= asAt).OrderBy(r => r.Number).ToListAsync(cancellation)).ToLookup(r => (r.PartnerId, Month.Of(r.Month))),
            await context.Set<BookSignature>().AsNoTracking().Where(s => s.On <= asAt).ToDictionaryAsync(s => s.ReturnId, cancellation),
            (await context.Set<BookStep>().AsNoTracking().Where(s => s.On <= asAt).OrderBy(s => s.Id).ToListAsync(cancellation)).ToLookup(s => Month.Of(s.Month)));
        var months = new List<BookMonth>();
        for (var month = Month.Of(bookRules[0].From); month.LastDay < asAt; month = month.Plus(1))
        {
            var rule = bookRules.Last(r => r.From <= month.FirstDay);
            var due = await workingDays.AfterAsync(month.LastDay, rule.DueWorkingDay, cancellation);
            months.Insert(0, MonthOf(month, due, rule, kept, await TakingPartAsync(month, cancellation), sight));
        }

        return months;
    }

    public async Task<BookMonth?> FindMonthAsync(string month, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(m => m.Month.ToString() == month);

    /// <summary>A partner's month; null where there is none, or it is not for this reader.</summary>
    public async Task<BookCase?> FindAsync(string partner, string month, CancellationToken cancellation) => (await FindMonthAsync(month, cancellation))?.Cases.FirstOrDefault(c => c.Partner.Slug == partner);

    /// <summary>The figures of some versions, by version, in the order of their lines.</summary>
    public async Task<IReadOnlyDictionary<BookReturnId, IReadOnlyList<LineFigures>>> FiguresAsync(IEnumerable<BookVersion> versions, CancellationToken cancellation)
    {
        var ids = versions.Select(v => v.Return.Id).ToList();
        var figures = await context.Set<BookFigure>().AsNoTracking().Where(f => ids.Contains(f.ReturnId)).OrderBy(f => f.Id).ToListAsync(cancellation);
        return figures.GroupBy(f => f.ReturnId).ToDictionary(g => g.Key, g => (IReadOnlyList<LineFigures>)[.. g.Select(f => f.Figures)]);
    }

    /// <summary>What a partner signed of the month before, in the same financial year; nothing where it signed none.</summary>
    public async Task<IReadOnlyList<LineFigures>> BeforeAsync(BookCase book, CancellationToken cancellation)
    {
        var before = book.Month.Plus(-1);
        return before.FinancialYear == book.Month.FinancialYear && (await FindAsync(book.Partner.Slug, before.ToString(), cancellation))?.Life.Signed is { } signed
            ? (await FiguresAsync([signed], cancellation)).GetValueOrDefault(signed.Return.Id, []) : [];
    }

    /// <summary>What a month is filled with before anybody types: its newest version, or where it is new what was signed of the month before.</summary>
    public async Task<(IReadOnlyList<LineFigures> Figures, bool IsNew)> KnownAsync(BookCase book, CancellationToken cancellation) =>
        book.Life.Newest is { } newest ? ((await FiguresAsync([newest], cancellation)).GetValueOrDefault(newest.Return.Id, []), false) : (await BeforeAsync(book, cancellation), true);

    private async Task<IReadOnlyList<PartnerOrganisation>> TakingPartAsync(Month month, CancellationToken cancellation)
    {
        var statuses = await partners.StatusesOnAsync(month.LastDay, cancellation);
        return [.. (await partners.ListAsync(cancellation)).Select(p => p.Partner).Where(p => statuses.GetValueOrDefault(p.Id) is PartnerStatus.Affiliate or PartnerStatus.Partner)];
    }

    private BookMonth MonthOf(Month month, DateOnly due, BookRule rule, Kept kept, IReadOnlyList<PartnerOrganisation> takingPart, Sight sight)
    {
        List<BookStep> steps = [.. kept.Steps[month]];
        var cases = takingPart.Select(partner => new BookCase(
            partner, [.. kept.Lines[partner.Id].Where(l => l.IsOf(month))],
            new MonthLife(month, [.. kept.Returns[(partner.Id, month)].Select(r => new BookVersion(r, kept.Signatures.GetValueOrDefault(r.Id)))], steps), due, rule, dates.AsAt)).ToList();
        return new BookMonth(
            new WholeMonth(month, [.. cases.Where(c => c.HasLines).Select(c => c.Life)], steps),
            [.. cases.Where(c => sight == Sight.Everything || c.Partner.Id == standing.PartnerId)], due, rule);
    }

    private sealed record Kept(
        ILookup<PartnerId, BookLine> Lines, ILookup<(PartnerId, Month), BookReturn> Returns, IReadOnlyDictionary<BookReturnId, BookSignature> Signatures, ILookup<Month, BookStep> Steps);
}
