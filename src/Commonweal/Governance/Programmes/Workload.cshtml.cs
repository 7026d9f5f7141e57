using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>The redesign work of each organisation in the financial year of the day viewed (PRG-02).</summary>
[Shows(KindOfThing.Public)]
public sealed class WorkloadModel(ReadProgrammes read, TwoDates dates) : PageModel
{
    public const string Address = "/governance/programmes/workload";

    public Figure? Figure { get; private set; }

    public bool IsByMonth { get; private set; }

    public string OtherUrl => IsByMonth ? Address : $"{Address}?by=month";

    public async Task<IActionResult> OnGetAsync(string? by, CancellationToken cancellation)
    {
        IsByMonth = by == "month";
        Figure = WorkloadFigure.Of(await read.ListAsync(cancellation), FinancialYear.Of(dates.AsAt), IsByMonth, TableQuery.From(Request));
        return Figure is { Data.WantsCsv: true } figure ? figure.Data.CsvResult("redesign-workload") : Page();
    }
}
