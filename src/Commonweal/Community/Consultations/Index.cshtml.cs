using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Commonweal.Community.Consultations;

/// <summary>Every consultation, what is open first.</summary>
[Shows(KindOfThing.Public)]
// Answers come without an act, so nothing tells a kept page that it is old.
[OutputCache(NoStore = true)]
public sealed class IndexModel(ReadConsultations read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayRecord => !CommunitySpeaking.MayRecord(standing.Speaker).IsRefused;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<ConsultationReading>("Consultations",
            [
                new("title", "What we ask", c => c.Consultation.Title) { Link = c => c.Url },
                new("state", "State", c => c.StateInWords) { State = c => c.IsOpen ? StateShape.Partly : c.Results.Count > 0 ? StateShape.Good : StateShape.NotYet },
                new("days", "Open", c => c.DaysInWords) { SortBy = c => c.Consultation.Opens },
                new("run", "Run by", c => c.RunBy),
                new("answers", "Answers", c => c.AnswerCount.ToString()) { IsNumeric = true, SortBy = c => c.AnswerCount },
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "consultations", Thing = "consultation", IsMadeUp = c => c.Consultation.IsMadeUp, WhenEmpty = "Nothing had been asked by this day" };
        return Table.WantsCsv ? Table.CsvResult("consultations") : Page();
    }
}
