using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Investments;

/// <summary>What the registers of money hold that is for the Board by rule, and was not entered.</summary>
[Shows(KindOfThing.Public)]
public sealed class FoundModel(ReadFound read) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var found = await read.ListAsync(cancellation);
        Warnings = found.Warnings;
        Sentence = found.Cases.Count switch { 0 => "Nothing was found by this day.", 1 => "1 investment case is found, and not brought.", var count => $"{count} investment cases are found, and not brought." };
        Table = new DataTable<FoundReading>("Found, and not entered as a scheme",
            [
                new("service", "Service", f => f.ServiceName) { Link = f => f.Url },
                new("partner", "Partner", f => f.Partner.ShortName),
                new("year", "Year", f => f.YearInWords),
                Sum("capital", "Capital", f => f.CapitalPence),
                Sum("more", "More a year", f => f.MorePence),
                Sum("less", "Less a year", f => f.LessPence),
                new("why", "Why", f => f.Case.Sum.InWords(f.Case.Threshold)),
            ],
            found.Cases, TableQuery.From(Request)) { Things = "investment cases", Thing = "investment case", WhenEmpty = "No sum in a register is for the Board without being entered", IsMadeUp = f => f.IsMadeUp };
        return Table.WantsCsv ? Table.CsvResult("found-for-the-board") : Page();
    }

    private static Column<FoundReading> Sum(string key, string header, Func<FoundReading, long> pence) =>
        new(key, header, f => Pounds.InWords(pence(f))) { IsNumeric = true, SortBy = f => pence(f), Csv = f => Pounds.Plain(pence(f)) };
}
