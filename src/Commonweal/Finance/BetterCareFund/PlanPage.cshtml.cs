using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>An area's plan of a year: where the money comes from, what it is spent on, and every rule that it meets or does not.</summary>
[Shows(KindOfThing.Public)]
public sealed class PlanPageModel(ReadCareFund read, KeepCareFund keep) : PageModel
{
    public CareFundReading Reading { get; private set; } = null!;

    public DataTable Schemes { get; private set; } = null!;

    public bool MayEnter => keep.MayEnter(Reading.Area) is null;

    public bool MaySign => keep.MaySign(Reading, null) is null;

    public string Sentence => Reading.Newest is null ? "Nothing is entered yet." : $"{Reading.Plan.TotalIncome.InWords} is paid in, and {Reading.Plan.Schemes.Count} schemes spend {Reading.Plan.TotalSpend.InWords}, {Share(AreaOfSpend.SocialCare)} of it on social care.";

    public async Task<IActionResult> OnGetAsync(string area, int year, string? format, CancellationToken cancellation)
    {
        if (await read.FindAsync(area, year, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        if (format == "xlsx")
        {
            return File(CareFundFile.Workbook(reading), Workbook.MediaType, $"better-care-fund-{area}-{reading.Year.Begins}.xlsx");
        }

        var table = CareFundTables.Schemes(reading, TableQuery.From(Request), s => MayEnter ? $"{reading.Url}/scheme?number={s.Number}" : null);
        Schemes = table;
        return table.WantsCsv ? table.CsvResult($"better-care-fund-{area}-{reading.Year.Begins}") : Page();
    }

    private string Share(AreaOfSpend area) => Reading.Plan.TotalSpend.Pence == 0 ? "none" : $"{100m * Reading.Plan.Spend(s => s.Area == area).Pence / Reading.Plan.TotalSpend.Pence:0}%";
}
