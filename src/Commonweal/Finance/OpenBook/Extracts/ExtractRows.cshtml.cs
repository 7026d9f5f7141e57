using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>The rows of its own ledger from which a partner's figures came, with the share of each, to the penny.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class ExtractRowsModel(ReadOpenBook read, ReadExtracts extracts) : PageModel
{
    private string? line;

    public BookCase Book { get; private set; } = null!;

    public LedgerExtract? Extract { get; private set; }

    public string Sentence { get; private set; } = "";

    public DataTable Table { get; private set; } = null!;

    public DataTable Sums { get; private set; } = null!;

    public DataTable Unmapped { get; private set; } = null!;

    public string Heading => line is null ? "Ledger rows" : $"Ledger rows of {Book.NameOf(line)}";

    public static string Address(BookCase book, int version, string? line = null) => $"{book.Url}/rows?version={version}{(line is null ? "" : $"&line={line}")}";

    public async Task<IActionResult> OnGetAsync(string partner, string month, int? version, string? line, CancellationToken cancellation)
    {
        if (await read.FindAsync(partner, month, cancellation) is not { } book || (line is not null && book.Lines.All(l => l.Slug != line)))
        {
            return NotFound();
        }

        (Book, this.line) = (book, line);
        var shown = version is { } number ? book.Life.Versions.FirstOrDefault(v => v.Return.Number == number) : book.Life.Newest;
        if (version is not null && shown is null)
        {
            return NotFound();
        }

        Extract = shown is null ? null : (await extracts.OfAsync([shown], cancellation)).GetValueOrDefault(shown.Return.Id);
        if (Extract is null)
        {
            return Page();
        }

        var mapped = await extracts.MappedAsync(book.Partner.Id, Extract, cancellation);
        var cells = mapped.Cells.Where(c => line is null || c.Line == line).ToList();
        var cost = cells.Where(c => c.From.Field == ExtractField.CostToDate).ToList();
        Sentence = $"{cost.Count:N0} {(cost.Count == 1 ? "cell" : "cells")} of cost to date come to {new Money(cost.Sum(c => c.Units)).InWords} here.";
        Tables(mapped, cells, shown!.Return.IsMadeUp);
        return Table.WantsCsv ? Table.CsvResult($"{partner}-{month}-ledger") : Unmapped.WantsCsv ? Unmapped.CsvResult($"{partner}-{month}-not-mapped") : Page();
    }

    private void Tables(Mapped mapped, IReadOnlyList<MappedCell> cells, bool isMadeUp)
    {
        Table = new DataTable<MappedCell>("Cells of the extract",
            [
                new("code", "Code", c => c.From.Code),
                new("description", "Description", c => c.From.Description),
                new("figure", "Figure", c => c.From.Field.InWords()),
                new("cell", "File and cell", c => $"{c.From.Part.InWords()} {c.From.Cell}") { SortBy = c => c.From.Row },
                new("whole", "In the extract", c => c.From.Field.InWords(c.From.Units)) { IsNumeric = true, SortBy = c => c.From.Units, Csv = c => c.From.Field.Plain(c.From.Units) },
                new("share", "Share", c => $"{c.Percent:0.####}%") { IsNumeric = true, SortBy = c => c.Percent },
                new("part", "Counted here", c => c.From.Field.InWords(c.Units)) { IsNumeric = true, SortBy = c => c.Units, Csv = c => c.From.Field.Plain(c.Units) },
                new("line", "Service line", c => c.Line is { } to ? Book.NameOf(to) : c.Because is { } why ? $"Left out: {why}" : "Not mapped"),
            ],
            cells, TableQuery.From(Request)) { Things = "cells", Thing = "cell", IsWide = true, Use = BookCase.PurposeLimit, IsMadeUp = isMadeUp ? _ => true : null };
        Sums = ExtractTables.Sums(mapped);
        Unmapped = ExtractTables.Unmapped(mapped, isMadeUp, TableQuery.From(Request, "unmapped-"));
    }
}
