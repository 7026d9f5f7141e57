using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Investments;

/// <summary>Every scheme, those decided without notice first.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadInvestments read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public bool IsSignedIn => standing.IsSignedIn;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = await read.ListAsync(cancellation);
        var (without, toBring) = (all.Count(s => s.Reading.State == NoticeState.DecidedWithoutNotice), all.Count(s => s.Reading.State == NoticeState.ToBeBrought));
        Sentence = all.Count == 0 ? "No scheme had been entered by this day." : $"{all.Count} schemes are entered. {without} {(without == 1 ? "was" : "were")} decided without notice, and {toBring} {(toBring == 1 ? "is" : "are")} still to be brought to the Board.";
        Table = new DataTable<SchemeCase>("Schemes",
            [
                new("title", "Scheme", s => s.Scheme.Title) { Link = s => s.Url },
                new("partner", "Partner", s => s.Partner.ShortName),
                new("year", "Year", s => s.Scheme.YearInWords),
                new("capital", "Capital", s => Pounds.InWords(s.Scheme.CapitalPence)) { IsNumeric = true, SortBy = s => s.Scheme.CapitalPence, Csv = s => Pounds.Plain(s.Scheme.CapitalPence) },
                new("revenue", "Revenue a year", s => Pounds.InWords(s.Scheme.AnnualRevenuePence)) { IsNumeric = true, SortBy = s => s.Scheme.AnnualRevenuePence, Csv = s => Pounds.Plain(s.Scheme.AnnualRevenuePence) },
                new("state", "Notice", s => s.Reading.State.InWords()) { State = s => Shape(s.Reading.State), SortBy = s => (int)s.Reading.State },
            ],
            all, TableQuery.From(Request)) { Things = "schemes", Thing = "scheme", WhenEmpty = "No scheme had been entered by this day", IsMadeUp = s => s.Scheme.IsMadeUp };
        return Table.WantsCsv ? Table.CsvResult("investment-notices") : Page();
    }

    internal static StateShape Shape(NoticeState state) => state switch
    {
        NoticeState.Given => StateShape.Good,
        NoticeState.ToBeBrought => StateShape.NotYet,
        NoticeState.DecidedWithoutNotice => StateShape.Caution,
        _ => StateShape.Plain,
    };
}
