using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Engagement;

/// <summary>Every point that was made with its answer, the plan of engagement, and what each workstream measured.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadEngagement read, Standing standing) : PageModel
{
    private sealed record Said(ActivityReading Activity, PointReading Point);

    /// <summary>Where a plan of engagement was promised.</summary>
    public static readonly Provenance PlanPromised = new("S4:32; S4:115");

    public DataTable Points { get; private set; } = null!;

    public DataTable Activities { get; private set; } = null!;

    public DataTable Measures { get; private set; } = null!;

    public int? OldestWait { get; private set; }

    public string UnansweredInWords { get; private set; } = "";

    public bool MayRecord => !CommunitySpeaking.MayRecord(standing.Speaker).IsRefused;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var activities = await read.ListAsync(cancellation);
        var said = activities.SelectMany(a => a.Points.Select(p => new Said(a, p))).OrderByDescending(s => s.Point.WaitsDays).ThenByDescending(s => s.Point.Point.SaidOn).ToList();
        var waits = said.Where(s => s.Point.WaitsDays is not null).ToList();
        (OldestWait, UnansweredInWords) = (waits.Max(s => s.Point.WaitsDays), waits.Count == 1 ? "One point has no answer yet." : $"{waits.Count} points have no answer yet.");
        Points = PointsTable(said);
        if (Points.WantsCsv)
        {
            return Points.CsvResult("you-said-we-did");
        }

        Activities = ActivitiesTable(activities);
        Measures = MeasuresTable(await read.MeasuresAsync(cancellation), await read.WorkstreamsAsync(cancellation));
        return Page();
    }

    private DataTable<Said> PointsTable(List<Said> said) => new("What was said and done",
        [
            new("said", "You said", s => s.Point.Point.Words) { Link = s => s.Activity.PointUrl(s.Point) },
            new("who", "Who", s => s.Point.Point.Voice.InWords()),
            new("when", "When", s => s.Point.Point.SaidOn.ToString("d MMMM yyyy")) { SortBy = s => s.Point.Point.SaidOn, Csv = s => s.Point.Point.SaidOn.ToString("O") },
            new("state", "How it stands", s => s.Point.InWords) { State = s => s.Point.Shape(), SortBy = s => s.Point.WaitsDays },
            new("did", "We did", s => s.Point.Answer?.Words ?? "No answer yet"),
        ],
        said, TableQuery.From(Request)) { Things = "points", Thing = "point", IsMadeUp = s => s.Activity.Activity.IsMadeUp, WhenEmpty = "Nothing that people said had been entered by this day" };

    private static DataTable<ActivityReading> ActivitiesTable(IReadOnlyList<ActivityReading> activities) => new("Held and planned",
        [
            new("title", "What", a => a.Activity.Title) { Link = a => a.Url },
            new("level", "At which level", a => a.Activity.Level.InWords()),
            new("days", "When", a => a.DaysInWords),
            new("state", "State", a => a.StateInWords),
            new("run", "Run by", a => a.RunBy),
            new("answers", "Answers", a => a.AnswersInWords),
        ],
        activities, TableQuery.None) { IsPlain = true, IsMadeUp = a => a.Activity.IsMadeUp, WhenEmpty = "Nothing is planned or held yet" };

    private static DataTable<IGrouping<string, MeasureReading>> MeasuresTable(IReadOnlyList<MeasureReading> measures, IReadOnlyDictionary<string, string> names) => new("Measures by workstream",
        [
            new("stream", "Workstream", m => names[m.Key]) { Link = m => $"/governance/bodies/{m.Key}" },
            .. Enum.GetValues<CommunityAspect>().Select(aspect => new Column<IGrouping<string, MeasureReading>>(aspect.ToString(), aspect.InWords(), m => Found(m.Single(r => r.Aspect == aspect)))
            {
                State = m => m.Single(r => r.Aspect == aspect).Last switch { null => StateShape.NotYet, { IsAssured: true } => StateShape.Good, _ => StateShape.Caution },
                Provenance = m => m.Single(r => r.Aspect == aspect).Last?.Provenance,
            }),
        ],
        [.. measures.GroupBy(m => m.Workstream)], TableQuery.None) { IsPlain = true, WhenEmpty = "There is no workstream yet", IsMadeUp = m => m.Any(r => r.Last?.IsMadeUp == true) };

    private static string Found(MeasureReading reading) => reading.Last is { } last ? $"{reading.InWords}. {last.Measure}: {last.Found} ({last.On:d MMMM yyyy})" : reading.InWords;
}
