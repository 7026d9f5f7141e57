using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Collaboration;

/// <summary>The forms that the partnership could take instead, against the criteria (LAD-06). What nobody has appraised is empty, and never counted as met.</summary>
[Shows(KindOfThing.Public)]
public sealed class FormsModel(ReadLadders ladders, Standing standing) : PageModel
{
    public IReadOnlyList<AlternativeForm> Forms { get; private set; } = [];

    public IReadOnlyList<AppraisalCriterion> Criteria { get; private set; } = [];

    public AppraisalGrid Grid { get; private set; } = null!;

    public DataTable Summary { get; private set; } = null!;

    public DataTable Whole { get; private set; } = null!;

    public bool MayAppraise => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    public string Sentence
    {
        get
        {
            var cells = Forms.Count * Criteria.Count;
            var filled = Forms.Sum(f => Criteria.Count - Grid.Count(f.Slug, Criteria).NotAppraised);
            return $"{Forms.Count} forms against {Criteria.Count} criteria: {filled} of {cells} answers are given, and {cells - filled} are still to be appraised.";
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        (Forms, Criteria, Grid) = await ladders.FormsAsync(cancellation);
        Summary = new DataTable<AlternativeForm>("The forms", SummaryColumns, Forms, TableQuery.From(Request)) { Things = "forms", Thing = "form", WhenEmpty = "No other form is on record" };
        Whole = new DataTable<(AlternativeForm Form, AppraisalCriterion Criterion)>("Every form against every criterion", WholeColumns,
            [.. Forms.SelectMany(form => Criteria.Select(criterion => (form, criterion)))], TableQuery.From(Request, "answers-"))
        { Things = "answers", Thing = "answer" };
        return Summary.WantsCsv ? Summary.CsvResult("alternative-forms") : Whole.WantsCsv ? Whole.CsvResult("appraisals") : Page();
    }

    private List<Column<AlternativeForm>> SummaryColumns =>
    [
        new("form", "Form", f => f.Name),
        new("what", "What it is", f => f.Description) { Provenance = f => f.Provenance },
        new("met", "Met", f => Grid.Count(f.Slug, Criteria).Met.ToString()) { IsNumeric = true },
        new("partly", "Partly", f => Grid.Count(f.Slug, Criteria).Partly.ToString()) { IsNumeric = true },
        new("not", "Not met", f => Grid.Count(f.Slug, Criteria).NotMet.ToString()) { IsNumeric = true },
        new("open", "Not appraised", f => Grid.Count(f.Slug, Criteria).NotAppraised.ToString()) { IsNumeric = true },
    ];

    private List<Column<(AlternativeForm Form, AppraisalCriterion Criterion)>> WholeColumns =>
    [
        new("form", "Form", r => r.Form.Name),
        new("criterion", "Criterion", r => r.Criterion.Text),
        new("meets", "Met", r => InWords(Grid[r.Form.Slug, r.Criterion.Slug]?.Meets)) { State = r => Shape(Grid[r.Form.Slug, r.Criterion.Slug]?.Meets) },
        new("finding", "What was found", r => Grid[r.Form.Slug, r.Criterion.Slug]?.Finding) { Provenance = r => Grid[r.Form.Slug, r.Criterion.Slug]?.Provenance },
    ];

    private static string InWords(AppraisalAnswer? answer) => answer?.ToString() ?? "Not appraised";

    private static StateShape Shape(AppraisalAnswer? answer) => answer switch
    {
        AppraisalAnswer.Yes => StateShape.Good,
        AppraisalAnswer.Partly => StateShape.Partly,
        AppraisalAnswer.No => StateShape.Bad,
        _ => StateShape.NotYet,
    };
}
