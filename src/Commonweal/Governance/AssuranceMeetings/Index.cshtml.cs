using Commonweal.Domain.Governance.AssuranceMeetings;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.AssuranceMeetings;

/// <summary>Every joint assurance meeting, and which contract meetings each replaced (DEC-11).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadAssurance read, Standing standing) : PageModel
{
    public DataTable Meetings { get; private set; } = null!;

    public DataTable Replaced { get; private set; } = null!;

    public bool MayEnter => standing.PartnerId is { } own && MayEnterFor(own);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var day = await read.ReadAsync(cancellation);
        Meetings = new DataTable<AssuranceMeeting>("Joint meetings",
            [
                new("title", "Meeting", m => m.Title) { Provenance = m => m.Provenance },
                new("of", "About", m => m.OfInWords),
                new("body", "Held by", day.BodyOf) { Link = m => $"/governance/bodies/{m.Body}" },
                new("from", "Since", m => m.From.ToString("d MMMM yyyy")) { SortBy = m => m.From, Csv = m => m.From.ToString("O") },
                new("replaces", "Contract meetings replaced", m => $"{day.Replaced.Count(r => r.By == m.Slug)}") { IsNumeric = true, SortBy = m => day.Replaced.Count(r => r.By == m.Slug) },
            ],
            day.Meetings, TableQuery.From(Request)) { Things = "meetings", Thing = "meeting", WhenEmpty = "No joint assurance meeting was held yet on this day", IsMadeUp = m => m.IsMadeUp };
        Replaced = new DataTable<ContractMeetingReplaced>("Contract meetings that are no longer held",
            [
                new("contract", "Contract meeting", r => r.Contract),
                new("commissioner", "Commissioner", r => day.Partners[r.CommissionerId].ShortName),
                new("provider", "Provider", r => day.Partners[r.ProviderId].ShortName),
                new("by", "Replaced by", day.TitleOf),
                new("last", "Last held on", r => r.LastHeldOn.ToString("d MMMM yyyy")) { SortBy = r => r.LastHeldOn, Csv = r => r.LastHeldOn.ToString("O") },
                new("words", "What goes where", r => r.Words),
                new("right", "What to do", r => MayEnterFor(r.CommissionerId) || MayEnterFor(r.ProviderId) ? "Put it right" : "") { Link = r => $"{AssuranceOfDay.Address}/replace?corrects={r.Id}", IsAction = true, IsSortable = false },
            ],
            day.Replaced, TableQuery.From(Request, "replaced-")) { Things = "contract meetings", Thing = "contract meeting", WhenEmpty = "No contract meeting is entered as replaced", IsMadeUp = r => r.IsMadeUp };
        return Meetings.WantsCsv ? Meetings.CsvResult("assurance-meetings") : Replaced.WantsCsv ? Replaced.CsvResult("contract-meetings-replaced") : Page();
    }

    private bool MayEnterFor(Domain.Foundation.PartnerId partner) => SpeakingFor.APartner(partner, "", standing.Speaker).Refusal is null;
}
