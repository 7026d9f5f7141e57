using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Risks;

/// <summary>The register of risks, those whose review is overdue first.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadRisks read, Standing standing, TwoDates dates) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public Figure? Figure { get; private set; }

    /// <summary>Whether the picture shows the risks as rated before mitigation.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Before { get; set; }

    /// <summary>The same page with the other picture.</summary>
    public string OtherPictureUrl => RiskReading.ListAddress + QueryString.Create(
        Request.Query.Where(q => q.Key is "asAt" or "knownAt").Select(q => KeyValuePair.Create(q.Key, (string?)q.Value)).Concat(Before ? [] : [KeyValuePair.Create("before", (string?)"true")]));

    public string Sentence { get; private set; } = "";

    public bool MayEnter => standing.PartnerId is { } own && !SpeakingFor.APartner(own, "", standing.Speaker).IsRefused;

    public async Task<IActionResult> OnGetAsync(string? heat, CancellationToken cancellation)
    {
        var all = await read.ListAsync(cancellation);
        Figure = RiskFigure.Of(all, dates.AsAt, Before);
        if (heat == "csv" && Figure is not null)
        {
            return Figure.Data.CsvResult("risk-ratings");
        }

        var (open, overdue, nobody) = (all.Count(r => r.History.IsOpen), all.Count(r => r.History.IsReviewOverdue), all.Count(r => r.History is { IsOpen: true, OwnerId: null }));
        Sentence = all.Count == 0 ? "No risk had been entered by this day."
            : $"{open} {(open == 1 ? "risk is" : "risks are")} open. The review of {overdue} {(overdue == 1 ? "is" : "are")} overdue, and {nobody} {(nobody == 1 ? "has" : "have")} no owner: a paper names them, and no partner has taken them on.";
        Table = new DataTable<RiskReading>("Register of risks",
            [
                new("title", "Risk", r => r.Risk.Title) { Link = r => r.Url, Provenance = r => r.Risk.Provenance },
                new("owner", "Owner", r => r.Owner),
                new("shared", "Shared", r => r.Sharers.Length == 0 ? "Not shared" : r.Sharers),
                new("before", "Before mitigation", r => r.History.Rated?.Before?.InWords ?? "Not rated") { SortBy = r => r.History.Rated?.Before?.Score },
                new("after", "After mitigation", r => r.History.Rated?.After?.InWords ?? "Not rated") { SortBy = r => r.History.Rated?.After?.Score },
                new("review", "Review by", r => r.History.IsOpen ? r.History.Rated?.ReviewBy?.ToString("d MMMM yyyy") : null) { SortBy = r => r.History.Rated?.ReviewBy, Csv = r => r.History.Rated?.ReviewBy?.ToString("O") },
                new("state", "How it stands", r => r.StateInWords) { State = r => r.Shape() },
            ],
            all, TableQuery.From(Request)) { Things = "risks", Thing = "risk", WhenEmpty = "No risk had been entered by this day", IsMadeUp = r => r.Risk.IsMadeUp };
        return Table.WantsCsv ? Table.CsvResult("risks") : Page();
    }
}
