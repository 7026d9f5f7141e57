using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>The one benefits register, what is past its day first.</summary>
[Shows(KindOfThing.Public)]
public sealed class BenefitsModel(ReadProgrammes read) : PageModel
{
    public const string Address = "/governance/programmes/benefits";

    public DataTable Table { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = TableOf((await read.ListAsync(cancellation)).SelectMany(c => c.Reading.Benefits.Select(b => (b, c))).OrderBy(b => b.b.State), TableQuery.From(Request), isPlain: false);
        return Table.WantsCsv ? Table.CsvResult("benefits") : Page();
    }

    internal static DataTable TableOf(IEnumerable<(BenefitReading Benefit, ProgrammeCase Programme)> benefits, TableQuery query, bool isPlain) => new DataTable<(BenefitReading Benefit, ProgrammeCase Programme)>("Benefits",
        [
            new("title", "Benefit", b => b.Benefit.Benefit.Title) { Provenance = b => b.Benefit.Benefit.Provenance },
            .. isPlain ? [] : new Column<(BenefitReading Benefit, ProgrammeCase Programme)>[] { new("programme", "Programme", b => b.Programme.Programme.Title) { Link = b => b.Programme.Url } },
            new("indicator", "Measured by", b => b.Benefit.Benefit.Indicator),
            new("baseline", "Began at", b => b.Benefit.BaselineInWords),
            new("target", "To be reached", b => b.Benefit.TargetInWords) { SortBy = b => b.Benefit.Benefit.TargetBy },
            new("figure", "Latest figure", b => b.Benefit.Last is { } last ? $"{b.Benefit.FigureInWords} ({last.AsOf:d MMMM yyyy}). {last.Words}" : "No figure yet")
                { SortBy = b => b.Benefit.Last?.FigureHundredths, Csv = b => b.Benefit.Last is { } last ? BenefitReading.Number(last.FigureHundredths) : null, Provenance = b => b.Benefit.Last?.Provenance },
            new("state", "State", b => b.Benefit.InWords) { State = b => Shape(b.Benefit.State), SortBy = b => (int)b.Benefit.State },
            new("owner", "Answers for it", b => b.Programme.NameOf(b.Benefit.Benefit.OwnerId)),
        ],
        [.. benefits], query) { IsPlain = isPlain, Things = "benefits", Thing = "benefit", WhenEmpty = "No benefit is entered", IsMadeUp = b => b.Programme.Programme.IsMadeUp };

    private static StateShape Shape(BenefitState state) => state switch
    {
        BenefitState.Reached => StateShape.Good,
        BenefitState.Late => StateShape.Caution,
        BenefitState.NoFigure => StateShape.NotYet,
        _ => StateShape.Partly,
    };
}
