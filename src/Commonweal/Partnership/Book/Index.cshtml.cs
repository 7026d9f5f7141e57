using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Book;

/// <summary>Anyone may ask: may X do Y for Z on this day? The answer cites its clauses, or says what is missing and who could supply it.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadBook readBook, TwoDates dates) : PageModel
{
    // More names than these crowd the row; the file has them all.
    private const int NamesShown = 4;

    private BookReading reading = null!;
    private IReadOnlyList<AskedField> missing = [];

    public BookQuestion? Question { get; private set; }

    public BookAnswer? Answer { get; private set; }

    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? what, string? ask, CancellationToken cancellation)
    {
        reading = await readBook.ReadAsync(cancellation);
        Question = BookQuestions.All.FirstOrDefault(q => q.Key == what);
        if (Question is not null && ask is not null)
        {
            (missing, Answer) = reading.Ask(Question, Value);
        }

        Table = TableOf(reading.Book, reading.Partners.ToDictionary(p => p.Id, p => p.ShortName), reading.Asking);
        return Table.WantsCsv ? Table.CsvResult("clauses-in-force") : Page();
    }

    public IReadOnlyList<Choice>? Choices(AskedField field) => reading.Choices.For(field.Kind);

    public string Value(string key) => Request.Query[key].ToString() is { Length: > 0 } typed ? typed : key == "on" ? dates.AsAt.ToString("yyyy-MM-dd") : "";

    public bool Missing(string key) => missing.Any(field => field.Key == key);

    private DataTable<(CitedClause Clause, string[] Partners, DateOnly? From)> TableOf(AgreementBook book, Dictionary<Domain.Foundation.PartnerId, string> names, AskTheBook asking)
    {
        var rows = names.Keys.SelectMany(partner => book.BoundBy(partner, dates.AsAt).Select(held => (partner, held)))
            .GroupBy(row => row.held.Clause.Id)
            .Select(group => (asking.Cite(group.First().held.Clause, group.First().held.Agreement), group.Select(row => names[row.partner]).Order(StringComparer.CurrentCulture).ToArray(), (DateOnly?)group.Min(row => row.held.From)))
            .OrderBy(row => row.Item1.Agreement, StringComparer.CurrentCulture).ThenBy(row => row.Item1.Reference, StringComparer.Ordinal).ToList();
        return new($"Clauses in force on {dates.AsAt:d MMMM yyyy}",
            [
                new("reference", "Clause", r => r.Clause.Reference) { Link = r => r.Clause.Url },
                new("agreement", "Of", r => r.Clause.Agreement),
                new("sentence", "What it says", r => r.Clause.Sentence) { Provenance = r => r.Clause.Provenance },
                new("partners", "Binds", r => r.Partners.Length <= NamesShown ? string.Join(", ", r.Partners) : $"{r.Partners.Length} organisations") { Csv = r => string.Join(", ", r.Partners) },
                new("from", "Since", r => r.From?.ToString("d MMMM yyyy")) { SortBy = r => r.From, Csv = r => r.From?.ToString("O") },
            ],
            rows, TableQuery.From(Request)) { Things = "clauses", Thing = "clause", WhenEmpty = "No clause is in force for anyone on this day" };
    }
}
