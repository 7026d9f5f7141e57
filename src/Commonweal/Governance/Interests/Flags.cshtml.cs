using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Interests;

/// <summary>Every conflict that was flagged, the latest first.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class FlagsModel(FlagConflict flags) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public bool MayFlag { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        MayFlag = (await flags.FundsAsync(cancellation)).Any(f => f.IsMine);
        Table = new DataTable<FlagReading>("Flags",
            [
                new("fund", "Fund", f => f.Fund) { Link = f => f.FundUrl.Length == 0 ? null : f.FundUrl },
                new("nature", "Nature", f => f.Flag.Nature.InWords()),
                new("concerns", "Whom it concerns", f => f.Flag.Concerns),
                new("words", "What it is", f => f.Flag.Words),
                new("by", "Flagged by", f => f.Flag.By),
                new("on", "On", f => f.Flag.On.ToString("d MMMM yyyy")) { SortBy = f => f.Flag.On, Csv = f => f.Flag.On.ToString("O") },
                new("meeting", "Heard at", f => $"{f.Meeting}, item {f.Flag.Item}") { Link = f => f.MeetingUrl },
            ],
            await flags.ListAsync(cancellation), TableQuery.From(Request)) { Things = "flags", Thing = "flag", WhenEmpty = "No conflict of interest has been flagged" };
        return Table.WantsCsv ? Table.CsvResult("conflicts-flagged") : Page();
    }
}
