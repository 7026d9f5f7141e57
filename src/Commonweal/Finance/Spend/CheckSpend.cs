using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>What a spend file would bring, before anything of it is kept.</summary>
/// <param name="Before">The import that holds this very file already.</param>
/// <param name="WithdrawnBefore">How often it was taken and withdrawn.</param>
public sealed record SpendCheck(SpendFileFacts Facts, SpendTally Tally, Refusal? WhyUnread, SpendImport? Before, int WithdrawnBefore)
{
    /// <summary>Why it cannot be taken, with what was stated of it.</summary>
    public Refusal? WhyNot(PartnerOrganisation partner, SpendStatement stated) => WhyUnreadable(stated) ?? SpendRules.MayBeOwn(partner.AsPayer(), Tally, stated);

    /// <summary>The same, whoever the file says has paid.</summary>
    public Refusal? WhyUnreadable(SpendStatement stated) =>
        Before is { } before ? new FileTakenBefore(before.FileName, before.On, SpendReading.Address(before.Slug)) : WhyUnread ?? SpendRules.MayTake(Tally, stated);
}

internal static class Payers
{
    public static PayingBody AsPayer(this PartnerOrganisation partner) => new(partner.Name, partner.ShortName);
}

/// <summary>Reads a spend file whole by the mapping of its source, and keeps nothing.</summary>
public sealed class CheckSpend(CommonwealContext context)
{
    public async Task<Outcome<SpendCheck>> ExecuteAsync(PartnerId partner, string source, SpendFile file, CancellationToken cancellation)
    {
        if (file.Inspect() is var inspected && inspected.IsRefused)
        {
            return inspected.Refusal;
        }

        var facts = inspected.Value;
        var reader = new SpendReader(await LayoutsAsync(source, cancellation));
        try
        {
            foreach (var row in file.Rows(facts, reader.Encoding))
            {
                cancellation.ThrowIfCancellationRequested();
                reader.Take(row, out _);
            }
        }
        catch (CsvFormatException)
        {
            return new RowTooLong();
        }

        // Whatever day is looked at: what stands, stands.
        var same = await context.Set<SpendImport>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(i => i.PartnerId == partner && i.FileHash == facts.Hash).OrderByDescending(i => i.WithdrawnBefore).ToListAsync(cancellation);
        var isWithdrawn = same.Count > 0 && await context.Set<SpendWithdrawal>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(w => w.ImportId == same[0].Id, cancellation);
        return new SpendCheck(facts, reader.Tally, reader.WhyUnread, isWithdrawn ? null : same.FirstOrDefault(), same.Count);
    }

    /// <summary>Every fault of a file, row by row, however many they are.</summary>
    public async Task<IEnumerable<SpendFault>> FaultsAsync(string source, SpendFile file, SpendFileFacts facts, CancellationToken cancellation)
    {
        var reader = new SpendReader(await LayoutsAsync(source, cancellation));
        return file.Rows(facts, reader.Encoding).SelectMany(row =>
        {
            reader.Take(row, out var refused);
            return refused;
        });
    }

    /// <summary>The newest version of each layout of a source.</summary>
    public async Task<IReadOnlyList<SpendLayout>> LayoutsAsync(string source, CancellationToken cancellation) =>
        SpendLayout.Current(await context.Set<SpendLayout>().AsNoTracking().Where(l => l.Source == source).ToListAsync(cancellation));
}
