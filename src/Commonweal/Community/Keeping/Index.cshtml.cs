using Commonweal.Community.Complaints;
using Commonweal.Community.Requests;
using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Keeping;

/// <summary>How long what residents write is kept, for anybody; and for those who keep it, what is due for removal at their organisation.</summary>
[Shows(KindOfThing.Public)]
[OutputCache(NoStore = true)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(CommonwealContext context, ReadComplaints complaints, ReadRequests requests, Standing standing, TwoDates dates) : PageModel
{
    public const string Address = "/community/keeping";

    public DataTable Rules { get; private set; } = null!;

    /// <summary>What this reader keeps; null for anybody who keeps nothing.</summary>
    public DataTable? Kept { get; private set; }

    public string Sentence { get; private set; } = "";

    public string ActingFor => standing.ActingFor;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Rules = new DataTable<KeepingRule>("How long it is kept",
            [
                new("what", "What", r => r.Texts.InWords()),
                new("time", "Kept", r => r.YearsInWords) { SortBy = r => r.Years },
                new("rule", "The rule", r => r.Text) { Provenance = r => r.Provenance },
                new("basis", "What it rests on", r => r.Basis),
                new("days", "In force", r => r.To is { } to ? $"{r.From:d MMMM yyyy} to {to:d MMMM yyyy}" : $"From {r.From:d MMMM yyyy}") { SortBy = r => r.From },
                new("lawyer", "Certainty", r => r.NeedsLawyer ? "A lawyer must confirm it" : "As the text says") { State = r => r.NeedsLawyer ? StateShape.Caution : StateShape.Plain },
            ],
            await context.Set<KeepingRule>().AsNoTracking().OrderBy(r => r.Texts).ThenBy(r => r.From).ToListAsync(cancellation), TableQuery.From(Request)) { Things = "rules", Thing = "rule", WhenEmpty = "No rule has been entered" };
        var ours = await OursAsync(cancellation);
        if (ours is not null)
        {
            var due = ours.Count(m => m.Keeping.IsDue(dates.AsAt));
            Sentence = due switch { 0 => "Nothing is due for removal.", 1 => "One is due for removal.", _ => $"{due} are due for removal." };
            Kept = Table(ours);
        }

        return Rules.WantsCsv ? Rules.CsvResult("keeping-rules") : Kept is { WantsCsv: true } kept ? kept.CsvResult("kept-texts") : Page();
    }

    private DataTable<IKeptMatter> Table(IReadOnlyList<IKeptMatter> ours) => new("What you keep",
        [
            new("reference", "Reference", m => m.Reference) { Link = m => m.Url },
            new("what", "What", m => m.What),
            new("received", "Received", m => m.ReceivedOn.ToString("d MMMM yyyy")) { SortBy = m => m.ReceivedOn, Csv = m => m.ReceivedOn.ToString("O") },
            new("over", "Over since", m => m.Keeping.OverOn?.ToString("d MMMM yyyy") ?? "Still open") { SortBy = m => m.Keeping.OverOn, Csv = m => m.Keeping.OverOn?.ToString("O") },
            new("state", "What is written", m => m.Keeping.InWords(dates.AsAt)) { State = m => Shape(m.Keeping), SortBy = m => m.Keeping.KeptUntil ?? DateOnly.MaxValue },
            new("do", "What to do", m => m.Keeping.RemovedOn is null ? "Remove it, or put that off" : null) { Link = m => $"{m.Url}/keep", IsAction = true, IsSortable = false },
        ],
        [.. ours.OrderByDescending(m => m.Keeping.IsDue(dates.AsAt)).ThenBy(m => m.Keeping.KeptUntil ?? DateOnly.MaxValue).ThenBy(m => m.ReceivedOn)], TableQuery.From(Request, "kept-"))
    { Things = "complaints and requests", Thing = "complaint or request", WhenEmpty = "Your organisation keeps nothing here" };

    private StateShape Shape(TextKeeping keeping) => keeping.IsDue(dates.AsAt) ? StateShape.Caution : keeping.RemovedOn is not null ? StateShape.Plain : StateShape.Good;

    private async Task<IReadOnlyList<IKeptMatter>?> OursAsync(CancellationToken cancellation)
    {
        if (standing.PartnerId is null || standing.Role is not (Domain.Community.Complaints.ComplaintHistory.ManagerRole or Domain.Community.Requests.RequestHistory.OfficerRole))
        {
            return null;
        }

        IEnumerable<IKeptMatter> all = [.. (await complaints.OursAsync(cancellation)).Select(c => new KeptComplaint(c)), .. (await requests.OursAsync(cancellation)).Select(r => new KeptRequest(r))];
        return [.. all.Where(m => !m.MayKeep(standing.Speaker).IsRefused)];
    }
}
