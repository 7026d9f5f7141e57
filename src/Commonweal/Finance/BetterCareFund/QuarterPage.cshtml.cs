using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>A quarter's report with its checklist: each answer, the cell in which it stands, and whether it is complete.</summary>
[Shows(KindOfThing.Public)]
public sealed class QuarterPageModel(ReadCareFund read, KeepCareFund keep) : PageModel
{
    public CareFundReading Reading { get; private set; } = null!;

    public CareFundReturn Form { get; private set; } = null!;

    public IReadOnlyList<CareFundAnswer> Checklist { get; private set; } = [];

    public IReadOnlyList<DataTable> Parts { get; private set; } = [];

    public bool IsOver => Reading.AsAt > Reading.QuarterEnd(Form.Quarter);

    public bool MayFill => IsOver && keep.MayEnter(Reading.Area) is null;

    public bool MaySign => keep.MaySign(Reading, Form.Quarter) is null;

    public string Sentence => Reading.ReturnOf(Form.Quarter) is null
        ? "Nobody has answered yet. What the plan and the ledger know stands in it already."
        : Checklist.All(a => a.IsComplete) ? "Every answer is complete." : $"{Checklist.Count(a => a.IsComplete)} of {Checklist.Count} answers are complete.";

    public async Task<IActionResult> OnGetAsync(string area, int year, int quarter, string? format, CancellationToken cancellation)
    {
        if (quarter is < 1 or > CareFundReturn.Quarters || await read.FindAsync(area, year, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Form = new CareFundReturn(reading.Terms, quarter, reading.Plan, await read.LedgerAsync(reading, cancellation));
        Checklist = Form.Checklist(reading.ReturnOf(quarter) is { } version ? CareFundText.Answers(version) : Form.Beforehand);
        var name = $"better-care-fund-{area}-{reading.Year.Begins}-quarter-{quarter}";
        if (format == "xlsx")
        {
            return File(XlsxWriter.Write(new Workbook([Sheet()])), Workbook.MediaType, $"{name}.xlsx");
        }

        var whole = Table("Checklist", Checklist, TableQuery.From(Request));
        Parts = [.. Checklist.GroupBy(a => a.Question.Part).Select(g => Table(g.Key, [.. g], TableQuery.None))];
        return whole.WantsCsv ? whole.CsvResult(name) : Page();
    }

    private DataTable<CareFundAnswer> Table(string caption, IReadOnlyList<CareFundAnswer> rows, TableQuery query) => new(caption,
        [
            new("cell", "Cell", a => a.Cell),
            new("question", "Question", a => a.Question.Words),
            new("answer", "Answer", Shown),
            new("state", "Complete", a => a.IsComplete ? "Yes" : "No") { State = a => a.IsComplete ? StateShape.Good : StateShape.NotYet },
            new("mend", "What to do", a => a.Fault),
        ],
        rows, query) { IsPlain = !query.WantsCsv, IsMadeUp = a => Reading.IsMadeUp && a.Question is { Kind: CareFundAnswerKind.Sum, Known: not null } };

    private static string Shown(CareFundAnswer answer) => answer.Question.Kind == CareFundAnswerKind.Sum && Money.TryParse(answer.Text, out var sum) ? sum.InWords : answer.Text;

    private BookSheet Sheet() => new("Report",
    [
        [BookCell.Text($"Better Care Fund of {Reading.Area.Name}: quarter {Form.Quarter} of {Reading.Year}", CellLook.Title)],
        [BookCell.Text($"{Reading.ReturnState(Form.Quarter)}. {Sentence}", CellLook.Note)],
        [BookCell.Text(Checklist.All(a => a.IsComplete) ? "Complete: yes" : "Complete: no", CellLook.Note)],
        [BookCell.Text(Reading.IsMadeUp ? "Made up: the sums of the plan and the ledger are invented for a demonstration." : "", CellLook.Note)],
        [.. new[] { "Name", "Part", "Question", "Answer", "Complete", "What to do" }.Select(h => BookCell.Text(h, CellLook.Heading))],
        .. Checklist.Select(a => (IReadOnlyList<BookCell>)
        [
            BookCell.Text(a.Question.Id, CellLook.Prefilled), BookCell.Text(a.Question.Part, CellLook.Prefilled), BookCell.Text(a.Question.Words, CellLook.Prefilled),
            a.Question.Kind == CareFundAnswerKind.Sum && Money.TryParse(a.Text, out var sum) ? BookCell.Pounds(sum, CellLook.Input) : BookCell.Text(a.Text, CellLook.Input), BookCell.Text(a.IsComplete ? "Yes" : "No", CellLook.Prefilled),
            BookCell.Text(a.Fault, CellLook.Prefilled),
        ]),
    ]) { Widths = [28, 26, 60, 30, 12, 60], FrozenRows = CareFundReturn.FirstRow - 1 };
}
