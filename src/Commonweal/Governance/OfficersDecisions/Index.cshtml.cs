using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.OfficersDecisions;

/// <summary>The record of what officers decided under the powers of their own posts (LAW-08).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadOfficersDecisions decisions, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayRecord => standing.PartnerId is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<OfficersDecisionReading>("What officers decided",
            [
                new("on", "Day", d => $"{d.Decision.On:d MMMM yyyy}") { SortBy = d => d.Decision.On, Csv = d => d.Decision.On.ToString("O") },
                new("decided", "What was decided", d => d.Decided) { Provenance = d => d.Decision.Provenance },
                new("reasons", "Why", d => d.Reasons),
                new("amount", "Sum", d => d.Amount) { IsNumeric = true, SortBy = d => d.Decision.IsExempt ? null : d.Decision.AmountPence },
                new("officer", "By", d => d.Decision.Officer),
                new("for", "For", d => d.Partner.ShortName),
                new("under", "What allows it", d => d.Decision.Delegation),
                new("body", "In", d => d.Body.Name) { Link = d => $"/governance/bodies/{d.Body.Slug}" },
                new("state", "How it stands", d => d.State),
            ],
            await decisions.ListAsync(cancellation), TableQuery.From(Request)) { Things = "decisions", Thing = "decision", Anchor = d => d.Anchor, WhenEmpty = "No officer’s decision has been recorded" };
        return Table.WantsCsv ? Table.CsvResult("officers-decisions") : Page();
    }
}
