using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>One spend file that somebody wants taken.</summary>
/// <param name="IsPublished">Whether the partner publishes it itself.</param>
public sealed record SpendOrder(PartnerId Partner, string Source, SpendFile File, bool IsPublished, SpendStatement Stated);

/// <summary>By what an import is known, and since when.</summary>
/// <param name="By">The slug of whoever sent it.</param>
public sealed record ImportMark(string Slug, SpendImportId Id, string By, DateOnly On, DateTime Known, bool IsMadeUp, Provenance Provenance);

/// <summary>Takes a spend file: all its lines, its control totals and what was left out, in one transaction with the act, or nothing.</summary>
public sealed class ImportSpend(CommonwealContext context, CheckSpend check, PartnershipClock clock, TimeProvider time)
{
    private const int SentenceLengthMax = 900;

    public async Task<Outcome<SpendImport>> ExecuteAsync(PartnerOrganisation partner, SpendOrder order, Actor actor, Guid? requestKey, CancellationToken cancellation)
    {
        var checkedFile = await check.ExecuteAsync(partner, order.Source, order.File, cancellation);
        if ((checkedFile.Refusal ?? checkedFile.Value.WhyNot(partner, order.Stated)) is { } refusal)
        {
            return refusal;
        }

        var found = checkedFile.Value;
        var import = await MadeAsync(partner, order, found, actor, cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        context.Add(import);
        context.Act = new Act(actor, "ImportSpend", SpendReading.Address(import.Slug), Sentence(partner, import, found), requestKey);
        await context.SaveChangesAsync(cancellation);
        await WriteAsync(order, found, import, cancellation);
        await transaction.CommitAsync(cancellation);
        return import;
    }

    private async Task WriteAsync(SpendOrder order, SpendCheck found, SpendImport import, CancellationToken cancellation)
    {
        var layouts = await check.LayoutsAsync(order.Source, cancellation);
        var reader = new SpendReader(layouts);
        context.Write(Rows(reader, order.File, found).Select(r => r.Line).OfType<SpendLine>().Select(line => ImportedLine.Of(line, import.Id, import.KnownFrom)), cancellation);
        if (order.File.Hash() != found.Facts.Hash)
        {
            throw new IOException($"{order.File.Name} changed while it was read. Nothing has been taken.");
        }

        context.Write(Months(found, import), cancellation);
        if (found.Tally.FaultCount > 0)
        {
            context.Write(Rows(new SpendReader(layouts), order.File, found).SelectMany(r => r.Refused).Select(f => Cell(f, import)), cancellation);
        }
    }

    private static IEnumerable<(SpendLine? Line, IReadOnlyList<SpendFault> Refused)> Rows(SpendReader reader, SpendFile file, SpendCheck found) =>
        file.Rows(found.Facts, reader.Encoding).Select(row => (reader.Take(row, out var refused), refused));

    internal static IEnumerable<MonthOfImport> Months(SpendCheck found, SpendImport import) => found.Tally.Months.Select(m => new MonthOfImport
    {
        ImportId = import.Id, Month = m.Key.FirstDay, Count = m.Value.Count, Pence = m.Value.Sum.Pence, KnownFrom = import.KnownFrom,
    });

    internal static RefusedCell Cell(SpendFault fault, SpendImport import) => new()
    {
        ImportId = import.Id, Row = fault.Row, Column = fault.Column, Cell = fault.Cell, Sentence = fault.Sentence, KnownFrom = import.KnownFrom,
    };

    private async Task<SpendImport> MadeAsync(PartnerOrganisation partner, SpendOrder order, SpendCheck found, Actor actor, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var slug = await context.Set<SpendImport>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Select(i => i.Slug).FreeSlugAsync($"{partner.Slug} {found.Tally.First:yyyy-MM}", cancellation);
        return Made(order, found, new ImportMark(slug, new SpendImportId(Guid.CreateVersion7(now)), actor.Person, clock.Today, now.UtcDateTime, false, Provenance.OfAnAct(OwnInWords(partner, order, found))));
    }

    /// <summary>What a reader should know where something says that another body paid; null where nothing does.</summary>
    private static string? OwnInWords(PartnerOrganisation partner, SpendOrder order, SpendCheck found) => found.Others.Any
        ? $"{found.Others.InWords} These payments are {partner.Name}’s own because: {order.Stated.OwnBecause}" : null;

    private static string Short(string words, int most) => words.Length <= most ? words : words[..(most - 1)] + "…";

    internal static SpendImport Made(SpendOrder order, SpendCheck found, ImportMark mark)
    {
        var tally = found.Tally;
        return new SpendImport
        {
            Id = mark.Id, Slug = mark.Slug, PartnerId = order.Partner, Source = order.Source, LayoutId = tally.Layout!.Id, IsPublished = order.IsPublished,
            FileName = order.File.Name, FileHash = found.Facts.Hash, FileBytes = found.Facts.Bytes, WithdrawnBefore = found.WithdrawnBefore,
            TakenCount = tally.Taken.Count, TakenPence = tally.Taken.Sum.Pence, CreditsCount = tally.Credits.Count, CreditsPence = tally.Credits.Sum.Pence,
            RedactedCount = tally.Redacted.Count, RedactedPence = tally.Redacted.Sum.Pence,
            RefusedCount = tally.Refused.Count, RefusedPence = tally.Refused.Sum.Pence, RefusedWithoutAmount = tally.RefusedWithoutAmount,
            PreambleRows = tally.Preamble, BlankRows = tally.BlankRows, RepeatedHeadings = tally.RepeatedHeadings, TotalsInside = tally.Totals.Count,
            FirstDay = tally.First!.Value, LastDay = tally.Last!.Value, StatedPence = order.Stated.Sum?.Pence, StatedCount = order.Stated.Count, IsValidRowsOnly = order.Stated.ValidRowsOnly,
            By = mark.By, On = mark.On, IsMadeUp = mark.IsMadeUp, KnownFrom = mark.Known, Provenance = mark.Provenance,
        };
    }

    private static string Sentence(PartnerOrganisation partner, SpendImport import, SpendCheck found)
    {
        var leftOut = import.RefusedCount == 0 ? "" : $" {SpendWords.Rows(import.RefusedCount)} with faults knowingly left out.";
        var own = import.Provenance.Note is { } note ? $" {note}" : "";
        return Short($"{partner.Name}: {SpendWords.Lines(import.TakenCount)} that come to {SpendWords.Pounds(import.TakenPence)} were taken from {import.FileName} (SHA-256 {import.FileHash}) by version {found.Tally.Layout!.Number} of the mapping {found.Tally.Layout.Source}, {found.Tally.Layout.Name}.{leftOut}{own}", SentenceLengthMax);
    }
}
