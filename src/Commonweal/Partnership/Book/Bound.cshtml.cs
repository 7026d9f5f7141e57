using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Book;

[Shows(KindOfThing.Public)]
public sealed class BoundModel(ReadBook readBook, TwoDates dates) : PageModel
{
    public PartnerOrganisation Partner { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var reading = await readBook.ReadAsync(cancellation);
        if (reading.Partners.FirstOrDefault(p => p.Slug == slug) is not { } partner)
        {
            return NotFound();
        }

        Partner = partner;
        var (book, asking) = (reading.Book, reading.Asking);
        var bound = book.BoundBy(partner.Id, dates.AsAt);
        Sentence = bound.Length == 0
            ? $"No clause of any agreement binds it on {dates.AsAt:d MMMM yyyy}: it acts under its own powers alone."
            : $"{bound.Length} clauses of {bound.Select(b => b.Agreement.Id).Distinct().Count()} agreements bind it on {dates.AsAt:d MMMM yyyy}. Everything else it does under its own powers.";
        Table = new DataTable<ClauseInForce>("Clauses",
            [
                new("reference", "Clause", c => c.Clause.Reference) { Link = c => asking.Cite(c.Clause, c.Agreement).Url },
                new("agreement", "Of", c => c.Agreement.Title),
                new("sentence", "What it says", c => c.Clause.Sentence) { Provenance = c => c.Clause.Provenance },
                new("from", "Since", c => c.From.ToString("d MMMM yyyy")) { SortBy = c => c.From, Csv = c => c.From.ToString("O") },
                new("term", "Term", c => c.Agreement.IsPastTerm(dates.AsAt) ? "Past its term" : "In its term") { State = c => c.Agreement.IsPastTerm(dates.AsAt) ? StateShape.Caution : StateShape.Good },
            ],
            bound, TableQuery.From(Request)) { Things = "clauses", Thing = "clause", WhenEmpty = "Nothing binds it on this day" };
        return Table.WantsCsv ? Table.CsvResult($"{slug}-bound-by") : Page();
    }
}
