using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Complaints;

/// <summary>The complaints that were routed to one's own organisation, the late first.</summary>
[Shows(KindOfThing.Complaints)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OursModel(ReadComplaints read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public string ActingFor => standing.ActingFor;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var ours = await read.OursAsync(cancellation);
        var (open, late) = (ours.Count(c => c.History.IsOpen), ours.Count(c => c.History.IsOpen && (c.Clock.IsAcknowledgedLate || c.Clock.IsAnswerLate)));
        Sentence = ours.Count == 0 ? "No complaint has come." : $"{open} {(open == 1 ? "complaint is" : "complaints are")} open, and {late} {(late == 1 ? "is" : "are")} late.";
        Table = new DataTable<ComplaintReading>("Complaints",
            [
                new("reference", "Reference", c => c.Complaint.Reference) { Link = c => c.Url },
                new("received", "Received", c => c.Complaint.ReceivedOn.ToString("d MMMM yyyy")) { SortBy = c => c.Complaint.ReceivedOn, Csv = c => c.Complaint.ReceivedOn.ToString("O") },
                new("about", "About", c => c.Complaint.Subject.InWords()),
                new("lead", "Leads", c => c.Lead),
                new("all", "With", c => c.AllInWords),
                new("state", "How it stands", c => c.History.State.InWords()) { State = c => c.Shape() },
                new("clock", "What is due", c => c.Clock.InWords) { SortBy = c => c.Clock.AnswerBy },
            ],
            ours, TableQuery.From(Request)) { Things = "complaints", Thing = "complaint", WhenEmpty = "No complaint has been routed to your organisation" };
        return Table.WantsCsv ? Table.CsvResult("complaints") : Page();
    }
}
