using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>What a spend file would bring, before anything of it is kept.</summary>
/// <param name="Before">The import that holds this very file already.</param>
/// <param name="WithdrawnBefore">How often it was taken and withdrawn.</param>
/// <param name="Others">What says that another body paid.</param>
public sealed record SpendCheck(SpendFileFacts Facts, SpendTally Tally, Refusal? WhyUnread, SpendImport? Before, int WithdrawnBefore, OtherPayers Others)
{
    /// <summary>Why it cannot be taken, with what was stated of it.</summary>
    public Refusal? WhyNot(PartnerOrganisation partner, SpendStatement stated) => WhyUnreadable(stated) ?? SpendRules.MayBeOwn(partner.Name, Others, stated);

    /// <summary>The same, whoever the file says has paid.</summary>
    public Refusal? WhyUnreadable(SpendStatement stated) =>
        Before is { } before ? new FileTakenBefore(before.FileName, before.On, SpendReading.Address(before.Slug)) : WhyUnread ?? SpendRules.MayTake(Tally, stated);
}

internal static class Payers
{
    public static PayingBody AsPayer(this PartnerOrganisation partner) => new(partner.Name, partner.ShortName);
}

/// <summary>Reads a spend file whole by the mapping of its source, and keeps nothing.</summary>
public sealed class CheckSpend(CommonwealContext context, ReadPartners partners)
{
    public async Task<Outcome<SpendCheck>> ExecuteAsync(PartnerOrganisation partner, string source, SpendFile file, CancellationToken cancellation)
    {
        if (file.Inspect() is var inspected && inspected.IsRefused)
        {
            return inspected.Refusal;
        }

        var facts = inspected.Value;
        var layouts = await LayoutsAsync(source, cancellation);
        var reader = new SpendReader(layouts);
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

        var same = await SameAsync(facts, cancellation);
        var (own, all) = (same.Where(s => s.Import.PartnerId == partner.Id).ToList(), (await partners.ListAsync(cancellation)).Select(p => p.Partner).ToList());
        var takenFor = same.Where(s => s.Counts && s.Import.PartnerId != partner.Id).Select(s => all.Find(p => p.Id == s.Import.PartnerId)?.Name).FirstOrDefault();
        var others = new OtherPayers(partner.AsPayer().OthersIn(reader.Tally), OwnerOf(layouts, partner, all)?.Name, takenFor);
        return new SpendCheck(facts, reader.Tally, reader.WhyUnread, own.Where(s => s.Counts).Select(s => s.Import).FirstOrDefault(), own.Count, others);
    }

    /// <summary>Every import of this very file, for whomever. Whatever day is looked at: what stands, stands.</summary>
    private async Task<List<(SpendImport Import, bool Counts)>> SameAsync(SpendFileFacts facts, CancellationToken cancellation)
    {
        var same = await context.Set<SpendImport>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(i => i.FileHash == facts.Hash).OrderByDescending(i => i.WithdrawnBefore).ToListAsync(cancellation);
        var ids = same.Select(i => i.Id).ToList();
        var withdrawn = await context.Set<SpendWithdrawal>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(w => ids.Contains(w.ImportId)).Select(w => w.ImportId).ToListAsync(cancellation);
        return [.. same.Select(i => (i, !withdrawn.Contains(i.Id)))];
    }

    /// <summary>The other partner whose source it is by its title; null where it is the partner's own, or nobody's among the partners.</summary>
    private static PartnerOrganisation? OwnerOf(IReadOnlyList<SpendLayout> layouts, PartnerOrganisation partner, List<PartnerOrganisation> all) =>
        layouts.Any(l => partner.AsPayer().Begins(l.SourceTitle)) ? null : all.Find(p => layouts.Any(l => p.AsPayer().Begins(l.SourceTitle)));

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
