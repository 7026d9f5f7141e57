using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Reports;

/// <summary>One quarterly report or annual return: income, expenditure and effectiveness.</summary>
[Shows(KindOfThing.Public)]
public sealed class ReportPageModel(ReadReports read, ManageFund manage) : PageModel
{
    public ReportReading Reading { get; private set; } = null!;

    public Paper Paper { get; private set; } = null!;

    public bool MayGive => Reading.Today > Reading.Period.End && manage.MayAct(Reading.Fund).Refusal is null;

    public async Task<IActionResult> OnGetAsync(string slug, string period, string? format, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, period, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Paper = ReportPapers.Report(reading, await read.FiguresAsync(reading, cancellation));
        return (IActionResult?)Paper.Result(format, $"{slug}-{period}") ?? Page();
    }
}
