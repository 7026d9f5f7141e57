using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Prioritisation;

/// <summary>One exercise: the ranked list, its line and why, down to each score.</summary>
[Shows(KindOfThing.Public)]
public sealed class ExercisePageModel(ReadPriorities read, Prioritise prioritise, Standing standing) : PageModel
{
    public ExerciseCase Exercise { get; private set; } = null!;

    public Figure? Figure { get; private set; }

    public DataTable Table { get; private set; } = null!;

    public DataTable Scores { get; private set; } = null!;

    public string MissingInWords => Exercise.List.Schemes.Sum(s => s.Missing.Count) switch
    {
        0 => "Every score has been given.",
        1 => "One score has not been given.",
        var many => $"{many} scores have not been given.",
    };

    public IReadOnlyList<PageLink> Acts => [.. Links()];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } exercise)
        {
            return NotFound();
        }

        Exercise = exercise;
        Figure = PriorityFigure.Of(exercise);
        Table = RankedTable(TableQuery.From(Request));
        Scores = ScoresTable(TableQuery.From(Request, "scores-"));
        return Table.WantsCsv ? Table.CsvResult("ranked-list") : Scores.WantsCsv ? Scores.CsvResult("scores") : Page();
    }

    private DataTable<RankedScheme> RankedTable(TableQuery query) => new("Ranked list",
        [
            new("scheme", "Scheme", s => Exercise.TitleOf(s.Scheme.ProgrammeId)) { Link = s => Exercise.Programmes[s.Scheme.ProgrammeId].Url },
            new("rank", "Rank", s => s.Rank is { } rank ? $"{rank}{(s.IsTied ? ", tied" : "")}" : "Not ranked") { SortBy = s => s.Rank },
            new("points", "Points of 100", s => s.PointsInWords) { IsNumeric = true, SortBy = s => s.Points is { } points ? RankedList.AsDecimal(points) : null },
            new("cost", "Asks for", s => Pounds.InWords(s.Scheme.CostPence)) { IsNumeric = true, SortBy = s => s.Scheme.CostPence, Csv = s => Pounds.Plain(s.Scheme.CostPence) },
            new("sum", "List up to here", s => s.Rank is null ? "" : Pounds.InWords(s.CumulativePence)) { IsNumeric = true, SortBy = s => s.CumulativePence, Csv = s => Pounds.Plain(s.CumulativePence) },
            new("line", "Budget line", s => s.IsAbove ? "Above the line" : "Below the line") { State = s => s.IsAbove ? StateShape.Good : StateShape.NotYet },
            new("why", "Why, and what would move it", s => s.Why),
            new("missing", "Scores missing", s => s.Missing.Count == 0 ? "None" : $"{s.Missing.Count}: {string.Join(", ", s.Missing.Select(m => Exercise.Partners[m.Partner].ShortName).Distinct())}"),
        ],
        Exercise.List.Schemes, query) { Things = "schemes", Thing = "scheme", IsMadeUp = _ => Exercise.Exercise.IsMadeUp };

    private DataTable<(PriorityScheme Scheme, PriorityCriterion Criterion, Domain.Foundation.PartnerId Partner, PriorityScore? Score)> ScoresTable(TableQuery query) => new("Every score",
        [
            new("scheme", "Scheme", s => Exercise.TitleOf(s.Scheme.ProgrammeId)),
            new("criterion", "Criterion", s => s.Criterion.Title),
            new("partner", "Partner", s => Exercise.Partners[s.Partner].ShortName),
            new("score", "Score, 0 to 5", s => s.Score is { } score ? $"{score.Score}" : "Not given") { IsNumeric = true, SortBy = s => s.Score?.Score },
            new("on", "Given on", s => s.Score?.On.ToString("d MMMM yyyy") ?? "") { SortBy = s => s.Score?.On, Csv = s => s.Score?.On.ToString("O") },
        ],
        [
            .. Exercise.List.Schemes.SelectMany(s => Exercise.History.Criteria.SelectMany(c => Exercise.History.Voices.Select(v =>
                (s.Scheme, c, v, Exercise.Scores.FirstOrDefault(x => x.ProgrammeId == s.Scheme.ProgrammeId && x.Criterion == c.Number && x.PartnerId == v))))),
        ],
        query) { Things = "scores", Thing = "score" };

    private IEnumerable<PageLink> Links()
    {
        if (standing.PartnerId is { } own && !prioritise.MayScore(Exercise, Exercise.Partners.GetValueOrDefault(own)).IsRefused)
        {
            yield return new("Give our scores", $"{Exercise.Url}/score");
        }

        if (!prioritise.MayClose(Exercise, "").IsRefused)
        {
            yield return new("Close it, and fix the list", $"{Exercise.Url}/close");
        }
    }
}
