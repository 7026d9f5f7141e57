using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Spend;
using Commonweal.Platform.Files;
using CsvHelper;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>What would stand in the way of a month as an extract fills it in.</summary>
public sealed record FilledFault(string Line, string Figure, string Typed, string Sentence);

/// <summary>What was made of an extract, before anything of it is kept.</summary>
/// <param name="Files">What was read of each, with the faults of its cells.</param>
/// <param name="Filled">The month as the workbook would have it.</param>
/// <param name="FilledFaults">Of the month, beyond what the partner's own words mend.</param>
/// <param name="Figures">Of the month, without words; none where it has faults.</param>
/// <param name="ToExplain">Lines that need the partner's words.</param>
/// <param name="Unexplained">Those of them that have none yet.</param>
public sealed record ExtractCheck(
    ExtractMapping Mapping, IReadOnlyList<ReadExtract> Files, Mapped Mapped, BookCheck Filled, IReadOnlyList<FilledFault> FilledFaults, IReadOnlyList<LineFigures> Figures,
    IReadOnlyList<string> ToExplain, IReadOnlyList<string> Unexplained)
{
    public IReadOnlyList<ExtractFinding> Faults => [.. Files.SelectMany(f => f.Faults)];

    public IReadOnlyList<ExtractFinding> Notes => [.. Files.SelectMany(f => f.Notes)];
}

/// <summary>Reads a partner's own files by its mapping, fills the month with them, checks that as the workbook is checked, and keeps nothing.</summary>
public sealed class CheckExtract(ReadOpenBook book, ReadExtracts extracts)
{
    /// <param name="words">The partner's commentary by line.</param>
    public async Task<Outcome<ExtractCheck>> ExecuteAsync(BookCase month, IReadOnlyList<ExtractFile> files, Func<string, string?> words, CancellationToken cancellation)
    {
        if (await extracts.MappingsAsync(month.Partner.Id, cancellation) is not [var mapping, ..])
        {
            return new NoExtractMapping(month.Partner.Name);
        }

        var read = files.Select(f => Read(f, mapping)).ToList();
        if (read.Select(r => r.Refusal).FirstOrDefault(r => r is not null) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<ReadExtract> parts = [.. read.Select(r => r.Value)];
        if (parts.FirstOrDefault(p => p.Part == ExtractPart.Ledger)?.Fields.Contains(ExtractField.CostToDate) != true)
        {
            return new LedgerWithoutCost();
        }

        var (known, isNew) = await book.KnownAsync(month, cancellation);
        var mapped = Mapped.Of(parts.SelectMany(p => p.Cells), mapping.Shares);
        IReadOnlyList<TypedRow> Rows(Func<string, string?> said) => FillFromExtract.Rows(month.Lines, mapped, parts, known, isNew, said);
        var before = await book.BeforeAsync(month, cancellation);
        BookCheck Check(Func<string, string?> said) => CheckBook.Checked(month, before, Rows(said), 1);

        // What any words would mend is asked for by line; the rest is in the files or their mapping.
        var (silent, spoken) = (Check(_ => null), Check(_ => "Said"));
        var filled = Check(words);
        IReadOnlyList<string> Mendable(BookCheck check) => [.. check.Read.Faults.Where(f => spoken.Read.Faults.All(s => s.Cell != f.Cell)).Select(f => LineOf(month, f.Cell)).Distinct()];
        return new ExtractCheck(mapping, parts, mapped, filled, [.. spoken.Read.Faults.Select(f => Fault(month, f))], [.. spoken.Read.Lines.Select(l => l with { Commentary = null })], Mendable(silent), Mendable(filled));
    }

    private static FilledFault Fault(BookCase month, ReturnFinding f)
    {
        var column = FigureColumn.All.First(c => c.Letter == f.Cell[0]);
        var sentence = f.Typed.Length == 0 && column.Letter != 'I' ? "Nothing in the files goes to this figure. Add its column to the files or its heading to the mapping, and see that a code of each line has it." : f.Sentence;
        return new FilledFault(month.NameOf(LineOf(month, f.Cell)), column.Heading, f.Typed, sentence);
    }

    private static string LineOf(BookCase month, string cell) => month.Lines[int.Parse(cell.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) - 1].Slug;

    private static Outcome<ReadExtract> Read(ExtractFile file, ExtractMapping mapping)
    {
        try
        {
            return file.Content is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] ? OfWorkbook(file, mapping) : OfCsv(file, mapping);
        }
        catch (CsvFormatException)
        {
            return new RowTooLong();
        }
    }

    private static Outcome<ReadExtract> OfWorkbook(ExtractFile file, ExtractMapping mapping) => XlsxReader.Read(file.Content).Then<ReadExtract>(workbook =>
    {
        foreach (var (name, rows) in workbook.Sheets)
        {
            if (ReadExtract.Of(file.Part, mapping.Headings, mapping.Signs, [.. rows.Select(r => new TypedRow(r.Number, r.Cells))]) is { } read)
            {
                var unknown = workbook.Formulas.Where(f => f.Sheet == name && f is { IsFormula: true, Value: null })
                    .Select(f => new ExtractFinding(file.Part, f.Cell, "a formula", "The spreadsheet has not worked this formula out. Open the workbook, save it, and send it again."));
                return read with { Faults = [.. read.Faults, .. unknown] };
            }
        }

        return new NoExtractHeadings(file.Part, mapping.Headings);
    });

    private static Outcome<ReadExtract> OfCsv(ExtractFile file, ExtractMapping mapping)
    {
        if (file.Content.Length > XlsxReader.BytesMax)
        {
            return new ExtractTooLarge(file.Name, file.Content.Length);
        }

        var source = SpendFile.OfBytes(file.Name, file.Content);
        return source.Inspect().Then<ReadExtract>(facts =>
        {
            var rows = source.Rows(facts, SpendEncoding.Detected).ToList();
            if (ReadExtract.Of(file.Part, mapping.Headings, mapping.Signs, [.. rows.Select(r => new TypedRow((int)r.Number, r.Cells))]) is not { } read)
            {
                return new NoExtractHeadings(file.Part, mapping.Headings);
            }

            var broken = rows.Where(r => r.IsBroken).Select(r => new ExtractFinding(file.Part, $"row {r.Number}", string.Join(',', r.Cells.Take(2)), "A quotation mark is opened here and not closed in the same cell. Close it, or take it out."));
            return read with { Faults = [.. read.Faults, .. broken] };
        });
    }
}

public sealed record NoExtractMapping(string PartnerName) : Refusal($"{PartnerName} has not said yet how its ledger becomes its figures. Save the mapping first: its headings, and to which service lines its codes go.");

public sealed record LedgerWithoutCost() : Refusal("The ledger file has no column of cost to date. Draw it with the actual to date, or add its heading to the mapping.");

public sealed record ExtractTooLarge(string FileName, long Bytes) : Refusal($"{FileName} is {Bytes / 1048576m:0.0} MB, and 4 MB may be sent. Draw it by cost centre rather than by posting.");

public sealed record NoExtractHeadings(ExtractPart Part, ExtractHeadings Headings)
    : Refusal($"No row of the {Part.InWords().ToLowerInvariant()} file has the headings of your mapping. Looked for the code ({string.Join(", ", Headings[ExtractField.Code].Select(h => $"‘{h}’"))}) beside a figure. Check the file, or add its headings to the mapping.");
