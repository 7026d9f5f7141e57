using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Collaboration;

/// <summary>The areas of collaboration as one chart (LAD-01, LAD-02).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadLadders ladders) : PageModel
{
    public CollaborationReading Reading { get; private set; } = null!;

    /// <summary>The numbers of the chart.</summary>
    public DataTable Areas { get; private set; } = null!;

    public DataTable Partners { get; private set; } = null!;

    public string CsvUrl => Areas.Query.CsvUrl;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Reading = await ladders.AllAsync(cancellation);
        Areas = new DataTable<AreaReading>("Where the partnership stands in each area", AreaColumns, Reading.Areas, TableQuery.From(Request)) { Things = "areas", Thing = "area", IsPlain = true };
        Partners = PartnersTable();
        return Areas.WantsCsv ? Areas.CsvResult("collaboration") : Partners.WantsCsv ? Partners.CsvResult("collaboration-by-partner") : Page();
    }

    private static IReadOnlyList<Column<AreaReading>> AreaColumns { get; } =
    [
        new("area", "Area", a => a.Name) { Link = a => a.Url },
        new("stage", "Stage reached", a => a.Reading.Reached.ToString()) { IsNumeric = true },
        new("of", "Of", a => a.History.Stages.Length.ToString()) { IsNumeric = true },
        new("ratified", "Ratified by every partner needed", a => a.Catalogue is null ? a.Reading.Ratified.ToString() : "Follows from the services in scope") { IsNumeric = true },
        new("aim", "Aim", a => a.Aim?.Stage.ToString()) { IsNumeric = true },
        new("by", "By", a => a.Aim?.By.ToString("d MMMM yyyy")) { Csv = a => a.Aim?.By.ToString("O") },
        new("why", "Why not higher", a => a.WhyNotHigher),
    ];

    private DataTable<PartnerOrganisation> PartnersTable()
    {
        var claimed = Reading.Areas.Where(a => a.Catalogue is null).ToList();
        var columns = claimed.Select(area => new Column<PartnerOrganisation>(
            area.History.Ladder.Letter.ToLowerInvariant(), area.Name, p => Say(area, p.Id)) { Link = _ => area.Url, SortBy = p => Position(area, p.Id) });
        return new("The stage of each partner, as it says itself",
            [new("partner", "Organisation", p => p.ShortName) { Link = p => PartnerReading.Address(p.Slug) }, .. columns],
            [.. Reading.Partners.Where(p => claimed.Exists(a => Position(a, p.Id) is not null))], TableQuery.From(Request, "partners-"))
        { Things = "organisations", Thing = "organisation", WhenEmpty = "No partner has said which stage it has reached" };
    }

    private static int? Position(AreaReading area, PartnerId partner) => area.Reading.Positions.FirstOrDefault(p => p.Partner == partner)?.Claim.Stage;

    private static string Say(AreaReading area, PartnerId partner) => Position(area, partner) switch
    {
        null => area.History.Required.Contains(partner) ? "Nothing said" : "Not needed",
        0 => "Before 1",
        var stage => $"{stage}",
    };
}
