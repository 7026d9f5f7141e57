using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Commitments;

/// <summary>All targets as a table; as at any day, what was late then.</summary>
[Shows(KindOfThing.Public)]
public sealed class TargetsModel(ReadTargets read, TwoDates dates) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public Figure? Timeline { get; private set; }

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var targets = await read.ListAsync(cancellation);
        var (late, silent) = (targets.Count(t => t.Now.State.IsLate()), targets.Count(t => t.Now.State == TargetState.PassedWithNothingReported));
        Sentence = $"On {dates.AsAt:d MMMM yyyy}, {late} of {targets.Count} were late; of {silent} of these nothing had been reported.";
        Table = TargetsTable.Of("Targets", targets, TableQuery.From(Request));
        Timeline = TargetTimeline.Of(targets, dates.AsAt);
        return Table.WantsCsv ? TargetsTable.ForCsv(targets, TableQuery.From(Request)).CsvResult("targets") : Page();
    }
}
