using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

/// <summary>A numbered priority of a plan, and the agreements that say they serve it.</summary>
public sealed record PriorityRow(PlanPriority Priority, PartnerPlan Plan, IReadOnlyList<Agreement> ServedBy);

/// <summary>Each partner's own plans (COM-08, COM-09), and the priorities that agreements say they serve (COM-14).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(CommonwealContext context, ReadPlans readPlans, Standing standing) : PageModel
{
    private List<PlanRow> plans = [];

    public DataTable Table { get; private set; } = null!;

    public DataTable Priorities { get; private set; } = null!;

    public bool MayEnter => standing.PartnerId is not null;

    public string Sentence
    {
        get
        {
            var (hidden, aligned) = (plans.Count(p => p.Plan.Shared == PlanSharing.NotInFull), plans.Count(p => p.Aligned.Count > 0));
            return $"{plans.Count} plans of {plans.Select(p => p.Partner.Id).Distinct().Count()} partners are known. {hidden} had not been shown to the others in full, and {(aligned == 0 ? "of none" : $"of {aligned}")} is it recorded which parts are aligned.";
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        plans = await readPlans.ListAsync(cancellation);
        Table = PlansTable();
        Priorities = PrioritiesTable(await PriorityRowsAsync(cancellation));
        return Table.WantsCsv ? Table.CsvResult("plans") : Priorities.WantsCsv ? Priorities.CsvResult("priorities") : Page();
    }

    private async Task<List<PriorityRow>> PriorityRowsAsync(CancellationToken cancellation)
    {
        var served = await (
            from s in context.Set<PriorityServed>()
            join a in context.Set<Agreement>() on s.AgreementId equals a.Id
            select new { s.Priority, a }).AsNoTracking().ToListAsync(cancellation);
        return [.. plans.SelectMany(p => p.Priorities.Select(x => new PriorityRow(x, p.Plan, [.. served.Where(s => s.Priority == x.Slug).Select(s => s.a)]))).OrderBy(r => r.Plan.Name, StringComparer.CurrentCulture).ThenBy(r => r.Priority.Number)];
    }

    private DataTable<PlanRow> PlansTable() => new("Plans",
        [
            new("partner", "Organisation", p => p.Partner.ShortName) { Link = p => PartnerReading.Address(p.Partner.Slug) },
            new("name", "Plan", p => p.Plan.Name) { Link = p => p.Url, Provenance = p => p.Plan.Provenance },
            new("kind", "Kind", p => p.Plan.Kind.InWords()),
            new("dates", "Runs", p => p.Plan.From is { } from ? $"{from:MMMM yyyy} to {p.Plan.To:MMMM yyyy}" : null) { SortBy = p => p.Plan.From },
            new("shared", "Seen by the others", p => p.Plan.Shared.InWords()) { State = p => p.Plan.Shared.Shape(), SortBy = p => (int)p.Plan.Shared },
            new("aligned", "Parts aligned", p => p.Aligned.Count == 0 ? "None recorded" : string.Join("; ", p.Aligned.Select(part => part.Text))),
        ],
        plans, TableQuery.From(Request)) { Things = "plans", Thing = "plan", WhenEmpty = "No plan is recorded", Anchor = p => p.Plan.Slug };

    private DataTable<PriorityRow> PrioritiesTable(IReadOnlyList<PriorityRow> rows) => new("Priorities",
        [
            new("number", "Number", p => p.Priority.Number.ToString()) { IsNumeric = true, SortBy = p => p.Priority.Number },
            new("text", "Priority", p => p.Priority.Text ?? "Named by its number only") { Provenance = p => p.Priority.Provenance with { Note = null } },
            new("plan", "Of the plan", p => p.Plan.Name),
            new("served", "Agreements that say they serve it", p => string.Join("; ", p.ServedBy.Select(a => a.Title))) { Link = p => p.ServedBy is [var only] ? AgreementReading.Address(only.Slug) : null },
        ],
        rows, TableQuery.From(Request, "priorities-")) { Things = "priorities", Thing = "priority", WhenEmpty = "No priority is recorded", Anchor = p => p.Priority.Slug };
}
