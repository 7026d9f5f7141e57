using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Equality;

/// <summary>Every equality assessment, and every judgement that none was needed.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadAssessments read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayRecord => !CommunitySpeaking.MayRecord(standing.Speaker).IsRefused;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<AssessmentReading>("Assessments",
            [
                new("title", "About", a => a.Assessment.Title) { Link = a => a.Url, Provenance = a => a.Assessment.Provenance },
                new("judged", "Judgement", a => a.JudgementInWords),
                new("on", "Day", a => a.Assessment.AssessedOn.ToString("d MMMM yyyy")) { SortBy = a => a.Assessment.AssessedOn, Csv = a => a.Assessment.AssessedOn.ToString("O") },
                new("by", "By", a => $"{a.Assessment.JudgedBy}, {a.By}"),
                new("timing", "In time?", a => a.Timing.InWords()) { State = a => a.Timing == AssessmentTiming.TooLate ? StateShape.Bad : StateShape.Good },
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "assessments", Thing = "assessment", IsMadeUp = a => a.Assessment.IsMadeUp, WhenEmpty = "No assessment had been made by this day" };
        return Table.WantsCsv ? Table.CsvResult("equality-assessments") : Page();
    }
}
