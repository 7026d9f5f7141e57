using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadAgreements agreements) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public DataTable Matrix { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = await agreements.ListAsync(cancellation);
        Table = new DataTable<AgreementReading>("Agreements",
            [
                new("title", "Agreement", a => a.Agreement.Title) { Link = a => a.Url, Provenance = a => a.Agreement.Provenance },
                new("kind", "Kind", a => a.Agreement.Kind.InWords()),
                new("effective", "Takes effect", a => Day(a.Current?.EffectiveFrom)) { SortBy = a => a.Current?.EffectiveFrom, Csv = a => a.Current?.EffectiveFrom?.ToString("O") },
                new("refresh", "Refresh due", a => Day(a.Current?.RefreshDue)) { SortBy = a => a.Current?.RefreshDue, Csv = a => a.Current?.RefreshDue?.ToString("O") },
                new("expires", "Expires", a => Day(a.Current?.Expires)) { SortBy = a => a.Current?.Expires, Csv = a => a.Current?.Expires?.ToString("O") },
                new("approved", "Approvals", a => a.ApprovedInWords) { SortBy = a => a.ApprovedCount },
            ],
            all, TableQuery.From(Request)) { Things = "agreements", Thing = "agreement", WhenEmpty = "No agreement has been loaded yet" };
        Matrix = MatrixOf([.. all.Where(a => a.Current is not null)]);
        return Table.WantsCsv ? Table.CsvResult("agreements") : Matrix.WantsCsv ? Matrix.CsvResult("approvals") : Page();
    }

    private DataTable<PartnerOrganisation> MatrixOf(IReadOnlyList<AgreementReading> all)
    {
        var partners = all.SelectMany(a => a.Standings).Select(s => s.Partner).DistinctBy(p => p.Id).OrderBy(p => p.Name, StringComparer.CurrentCulture).ToList();
        var columns = new List<Column<PartnerOrganisation>> { new("partner", "Organisation", p => p.ShortName) { Link = p => PartnerReading.Address(p.Slug) } };
        columns.AddRange(all.Select(agreement => new Column<PartnerOrganisation>(agreement.Agreement.Slug, agreement.Agreement.Title,
            p => Standing(agreement, p)?.State.InShort() ?? "Not a party") { State = p => Standing(agreement, p)?.State.Shape() ?? StateShape.Plain }));
        return new DataTable<PartnerOrganisation>("Approvals of each agreement", columns, partners, TableQuery.From(Request, "matrix-")) { Things = "organisations", Thing = "organisation", IsWide = true };
    }

    private static ApprovalReading? Standing(AgreementReading agreement, PartnerOrganisation partner) =>
        agreement.Standings.FirstOrDefault(s => s.Partner.Id == partner.Id)?.Approval;

    private static string? Day(DateOnly? date) => date?.ToString("d MMMM yyyy");
}
