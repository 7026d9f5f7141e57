using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>Reads mappings and extracts of a partner whose month the reader has been given by <see cref="ReadOpenBook"/>.</summary>
public sealed class ReadExtracts(CommonwealContext context)
{
    /// <summary>Every version of a partner's mapping, the newest first.</summary>
    public async Task<IReadOnlyList<ExtractMapping>> MappingsAsync(PartnerId partner, CancellationToken cancellation) =>
        await context.Set<ExtractMapping>().AsNoTracking().Where(m => m.PartnerId == partner).OrderByDescending(m => m.Number).ToListAsync(cancellation);

    /// <summary>From what versions of months were made, where that was an extract.</summary>
    public async Task<IReadOnlyDictionary<BookReturnId, LedgerExtract>> OfAsync(IEnumerable<BookVersion> versions, CancellationToken cancellation)
    {
        var ids = versions.Select(v => v.Return.Id).ToList();
        return await context.Set<LedgerExtract>().AsNoTracking().Where(e => ids.Contains(e.ReturnId)).ToDictionaryAsync(e => e.ReturnId, cancellation);
    }

    /// <summary>Every figure of an extract, shared out by the version of the mapping that made it.</summary>
    public async Task<Mapped> MappedAsync(PartnerId partner, LedgerExtract extract, CancellationToken cancellation)
    {
        var mapping = await context.Set<ExtractMapping>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().SingleAsync(m => m.PartnerId == partner && m.Number == extract.MappingNumber, cancellation);
        var entries = await context.Set<ExtractEntry>().AsNoTracking().Where(e => e.ReturnId == extract.ReturnId).OrderBy(e => e.Id).ToListAsync(cancellation);
        return Mapped.Of(entries.Select(e => e.Cell), mapping.Shares);
    }

    /// <summary>What a partner made of these very files before; null where it made nothing.</summary>
    public async Task<BookReturn?> MadeOfAsync(PartnerId partner, string hash, CancellationToken cancellation) => await (
        from extract in context.Set<LedgerExtract>().IgnoreQueryFilters([CommonwealContext.AsAtFilter])
        join made in context.Set<BookReturn>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]) on extract.ReturnId equals made.Id
        where extract.FileHash == hash && made.PartnerId == partner
        select made).AsNoTracking().FirstOrDefaultAsync(cancellation);
}
