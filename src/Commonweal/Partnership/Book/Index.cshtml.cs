using System.Globalization;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Book;

/// <summary>Anyone may ask: may X do Y for Z on this day? The answer cites its clauses, or says what is missing and who could supply it.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(TheBook theBook, CommonwealContext context, TwoDates dates) : PageModel
{
    private readonly HashSet<string> missing = [];
    private BookChoices choices = null!;

    public BookQuestion? Question { get; private set; }

    public BookAnswer? Answer { get; private set; }

    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? what, string? ask, CancellationToken cancellation)
    {
        var book = dates.IsKnownAtChosen ? await TheBook.AsKnownAsync(context, dates.KnownAt, cancellation) : await theBook.NowAsync(cancellation);
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.ShortName).ToListAsync(cancellation);
        var slugs = await context.Set<Agreement>().ToDictionaryAsync(a => a.Id, a => a.Slug, cancellation);
        choices = new BookChoices(partners, await context.Set<JointPost>().AsNoTracking().ToListAsync(cancellation), book);
        var asking = new AskTheBook(partners.ToDictionary(p => p.Slug, p => p.Id), slugs);
        Question = BookQuestions.All.FirstOrDefault(q => q.Key == what);
        if (Question is not null && ask is not null && IsWhole(Question))
        {
            Answer = asking.Answer(book, Question.Key, key => Value(key) ?? "", DateOnly.ParseExact(Value("on")!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        Table = TableOf(book, partners.ToDictionary(p => p.Id, p => p.ShortName), asking);
        return Table.WantsCsv ? Table.CsvResult("clauses-in-force") : Page();
    }

    public IReadOnlyList<Choice>? Choices(AskedField field) => choices.For(field.Kind);

    public string? Value(string key) => Request.Query[key].ToString() is { Length: > 0 } typed ? typed : key == "on" ? dates.AsAt.ToString("yyyy-MM-dd") : null;

    public bool Missing(string key) => missing.Contains(key);

    private bool IsWhole(BookQuestion question)
    {
        foreach (var field in question.Fields)
        {
            var value = Value(field.Key);
            var isRight = value is null ? !field.IsRequired : field.Kind switch
            {
                AskedFor.Pounds => AskTheBook.Pence(value) is not null,
                AskedFor.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                _ => choices.For(field.Kind)!.Any(choice => choice.Value == value),
            };
            if (!isRight)
            {
                missing.Add(field.Key);
            }
        }

        return missing.Count == 0;
    }

    private DataTable<(CitedClause Clause, string Partners, DateOnly? From)> TableOf(AgreementBook book, Dictionary<Domain.Foundation.PartnerId, string> names, AskTheBook asking)
    {
        var rows = names.Keys.SelectMany(partner => book.BoundBy(partner, dates.AsAt).Select(held => (partner, held)))
            .GroupBy(row => row.held.Clause.Id)
            .Select(group => (asking.Cite(group.First().held.Clause, group.First().held.Agreement), string.Join(", ", group.Select(row => names[row.partner]).Order(StringComparer.CurrentCulture)), (DateOnly?)group.Min(row => row.held.From)))
            .OrderBy(row => row.Item1.Agreement, StringComparer.CurrentCulture).ThenBy(row => row.Item1.Reference, StringComparer.Ordinal).ToList();
        return new($"Clauses in force on {dates.AsAt:d MMMM yyyy}",
            [
                new("reference", "Clause", r => r.Clause.Reference) { Link = r => r.Clause.Url },
                new("agreement", "Of", r => r.Clause.Agreement),
                new("sentence", "What it says", r => r.Clause.Sentence) { Provenance = r => r.Clause.Provenance },
                new("partners", "Binds", r => r.Partners),
                new("from", "Since", r => r.From?.ToString("d MMMM yyyy")) { SortBy = r => r.From, Csv = r => r.From?.ToString("O") },
            ],
            rows, TableQuery.From(Request)) { Things = "clauses", Thing = "clause", WhenEmpty = "No clause is in force for anyone on this day" };
    }
}
