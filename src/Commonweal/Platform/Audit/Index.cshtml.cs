using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Audit;

/// <summary>The audit, newest first, paged in the database: it only grows.</summary>
[Shows(KindOfThing.Audit)]
public sealed class IndexModel(CommonwealContext context, Standing standing) : PageModel
{
    private const int CsvRowsMax = 100_000;

    private int pageNumber;
    private int total;

    public DataTable Table { get; private set; } = null!;

    public string? Filter { get; private set; }

    public bool IsOwnOnly => HttpContext.Features.Get<SightOfRequest>()?.Sight == Sight.OwnPartner;

    public string CountInWords => total switch { 0 => "No entries", 1 => "1 entry", _ => $"{total:N0} entries, newest first" };

    public string? NewerUrl => pageNumber > 1 ? Address(pageNumber - 1) : null;

    public string? OlderUrl => pageNumber * DataTable.RowsOnAPage < total ? Address(pageNumber + 1) : null;

    public string CsvUrl => Address(1) + (Filter is null ? "?" : "&") + "format=csv";

    public async Task<IActionResult> OnGetAsync(string? filter, [FromQuery(Name = "page")] int chosenPage, string? format, CancellationToken cancellation)
    {
        Filter = string.IsNullOrWhiteSpace(filter) ? null : filter.Trim();
        var entries = Visible();
        if (Filter?.ToLowerInvariant() is { } words)
        {
#pragma warning disable CA1304, CA1311, CA1862 // The database lowers the case: it knows no comparison by culture.
            entries = entries.Where(e => !e.Subject.StartsWith(Act.InConfidenceMark) && (e.Person + "\n" + e.Verb + "\n" + e.Subject + "\n" + e.Sentence + "\n" + e.ActingFor).ToLower().Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
        }

        total = await entries.CountAsync(cancellation);
        pageNumber = Math.Clamp(chosenPage, 1, Math.Max(1, (total + DataTable.RowsOnAPage - 1) / DataTable.RowsOnAPage));
        var wantsCsv = format == "csv";
        var chosen = entries.OrderByDescending(e => e.Sequence).Skip(wantsCsv ? 0 : (pageNumber - 1) * DataTable.RowsOnAPage).Take(wantsCsv ? CsvRowsMax : DataTable.RowsOnAPage);
        Table = TableOf(await chosen.AsNoTracking().ToListAsync(cancellation));
        return wantsCsv ? Table.CsvResult("audit") : Page();
    }

    // What is kept in confidence is not even counted where it would say for which partner it was done.
    private IQueryable<AuditEntry> Visible() =>
        IsOwnOnly ? context.Set<AuditEntry>().Where(e => e.ActingFor == standing.PartnerSlug && !e.Subject.StartsWith(Act.InConfidenceMark)) : context.Set<AuditEntry>();

    private DataTable<AuditEntry> TableOf(IReadOnlyList<AuditEntry> entries) => new("Entries",
        [
            new("sequence", "Entry", e => e.Sequence.ToString()) { Link = e => $"/audit/{e.Sequence}", IsNumeric = true },
            new("at", "When (London)", e => AuditTime.InLondon(e.At)) { Csv = e => e.At.ToString("O") },
            new("person", "Who", e => e.IsInConfidence ? "" : e.Person),
            new("for", "For", e => e.IsInConfidence ? "" : e.ActingFor),
            new("as", "As", e => e.IsInConfidence ? "" : e.ActingAs),
            new("sentence", "What was done", e => e.IsInConfidence ? AuditEntry.InConfidence : e.Sentence),
        ],
        entries, TableQuery.None) { IsPlain = true, WhenEmpty = Filter is null ? "Nothing has been recorded here yet" : "No entry matches" };

    private string Address(int number)
    {
        var query = new List<KeyValuePair<string, string?>>();
        if (Filter is not null)
        {
            query.Add(new("filter", Filter));
        }

        if (number > 1)
        {
            query.Add(new("page", number.ToString()));
        }

        return "/audit" + QueryString.Create(query);
    }
}
