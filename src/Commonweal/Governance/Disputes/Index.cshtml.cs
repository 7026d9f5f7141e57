using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Disputes;

/// <summary>How disputes are settled, for anybody; and the disputes, for those who see the partnership's working papers.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadDisputes read, Standing standing) : PageModel
{
    public DataTable Terms { get; private set; } = null!;

    /// <summary>Null for whoever may not see them.</summary>
    public DataTable? Table { get; private set; }

    public bool MayGiveNotice => standing.PartnerId is { } own && DisputeHistory.MayGiveNotice(Trial(own), [default], "words", standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Terms = new DataTable<DisputeTerm>("The stages, in this order",
            [
                new("stage", "Stage", t => t.Stage.InWords()),
                new("who", "Who tries to settle it", t => t.Who) { Provenance = t => t.Provenance },
                new("days", "Days", t => $"{t.Days}") { IsNumeric = true },
            ],
            await read.TermsAsync(cancellation), TableQuery.From(Request, "terms-")) { IsPlain = true };
        if (await read.MaySeeAsync(cancellation))
        {
            Table = new DataTable<DisputeReading>("Disputes",
                [
                    new("title", "Dispute", d => d.Dispute.Title) { Link = d => d.Url, Provenance = d => d.Dispute.Provenance },
                    new("by", "Notice by", d => d.RaisedBy),
                    new("with", "Served on", d => d.Others),
                    new("about", "About", d => d.Dispute.AboutTitle) { Link = d => d.Dispute.AboutUrl },
                    new("notice", "Notice on", d => d.Dispute.NoticeOn.ToString("d MMMM yyyy")) { SortBy = d => d.Dispute.NoticeOn, Csv = d => d.Dispute.NoticeOn.ToString("O") },
                    new("stage", "How it stands", d => d.StateInWords) { State = d => d.Shape },
                    new("until", "Stage has until", d => d.History.IsOpen ? d.History.StageUntil.ToString("d MMMM yyyy") : null) { SortBy = d => d.History.StageUntil, Csv = d => d.History.IsOpen ? d.History.StageUntil.ToString("O") : null },
                ],
                await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "disputes", Thing = "dispute", WhenEmpty = "No notice of a dispute had been given by this day", IsMadeUp = d => d.Dispute.IsMadeUp };
        }

        return Terms.WantsCsv ? Terms.CsvResult("dispute-stages") : Table?.WantsCsv == true ? Table.CsvResult("disputes") : Page();
    }

    private static Dispute Trial(PartnerId own) => new()
    {
        Id = default, Slug = "", Title = "", RaisedBy = own, NoticeOn = default, AboutTitle = "", KnownFrom = default, Provenance = Provenance.OfAnAct(),
    };
}
