using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Workforce;

/// <summary>The workforce: how far the new way of working has reached, who was trained and briefed (WFO-01…05).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadWorkforce workforce, Standing standing) : PageModel
{
    public WorkforceReading Reading { get; private set; } = null!;

    public bool MaySayReach => !SpeakingFor.ThePartnership(standing.Speaker).IsRefused;

    public bool MayBrief => standing.PartnerId is not null;

    public Figure? Reach { get; private set; }

    public DataTable Training { get; private set; } = null!;

    public DataTable Briefings { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Reading = await workforce.ExecuteAsync(cancellation);
        Reach = ReachFigure.Of(Reading.Reach, TableQuery.From(Request, "reach-"));
        Training = TrainingTable();
        Briefings = new DataTable<(StaffBriefing Briefing, string Partner)>("Briefings of staff",
            [
                new("partner", "Organisation", b => b.Partner),
                new("on", "On", b => b.Briefing.On.ToString("d MMMM yyyy")) { SortBy = b => b.Briefing.On, Csv = b => b.Briefing.On.ToString("O") },
                new("audience", "Who was briefed", b => b.Briefing.Audience),
                new("words", "On what", b => b.Briefing.Words) { Provenance = b => b.Briefing.Provenance },
            ],
            Reading.Briefings, TableQuery.From(Request, "briefings-")) { Things = "briefings", Thing = "briefing", WhenEmpty = "No partner has recorded a briefing of its staff" };
        return Reach is { Data.WantsCsv: true } figure ? figure.Data.CsvResult("development-reach")
            : Training.WantsCsv ? Training.CsvResult("training") : Briefings.WantsCsv ? Briefings.CsvResult("briefings") : Page();
    }

    private DataTable<TrainingReading> TrainingTable() => new("People trained",
        [
            new("what", "Training", t => t.Count.Title),
            new("who", "Who", t => t.WhoInWords),
            new("trained", "Trained", t => t.Count.InWords) { IsNumeric = true, SortBy = t => t.Count.Trained, Csv = t => t.Count.Trained.ToString() },
            new("by", "By", t => t.Count.AsOf.ToString("d MMMM yyyy")) { SortBy = t => t.Count.AsOf, Csv = t => t.Count.AsOf.ToString("O"), Provenance = t => t.Count.Provenance },
            new("act", "What to do", t => CountStaff.MayTakeBack(t, standing.Speaker).IsRefused ? null : "Take back") { Link = t => $"{CountStaff.PageAddress}/training/{t.Count.Id}/take-back", IsAction = true },
        ],
        Reading.Training, TableQuery.From(Request, "training-")) { Things = "counts", Thing = "count", WhenEmpty = "No count of people trained is known on this day" };
}
