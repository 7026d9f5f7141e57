using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadPartners partners, ReadAgreements agreements, Standing standing) : PageModel
{
    private IReadOnlyDictionary<Domain.Foundation.PartnerId, ApprovalReading> approvals = new Dictionary<Domain.Foundation.PartnerId, ApprovalReading>();

    public DataTable<PartnerReading> Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public bool MayInvite => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = (await partners.ListAsync(cancellation)).Where(p => p.Status is not null).ToList();
        var main = (await agreements.ListAsync(cancellation)).FirstOrDefault(a => a.Agreement.Kind == AgreementKind.Partnership);
        approvals = main?.Standings.ToDictionary(s => s.Partner.Id, s => s.Approval) ?? approvals;
        Sentence = $"{Counted(all, PartnerStatus.Partner, "partner", "partners")} and {Counted(all, PartnerStatus.Affiliate, "affiliate", "affiliates")}. Each keeps its own powers, and speaks for itself.";
        Table = new DataTable<PartnerReading>("Organisations", Columns(), all, TableQuery.From(Request)) { Things = "organisations", Thing = "organisation" };
        return Table.WantsCsv ? Table.CsvResult("partners") : Page();
    }

    private static string Counted(IEnumerable<PartnerReading> all, PartnerStatus status, string one, string many)
    {
        var count = all.Count(p => p.Status?.Status == status);
        return $"{count} {(count == 1 ? one : many)}";
    }

    private List<Column<PartnerReading>> Columns() =>
    [
        new("name", "Name", p => p.Partner.Name) { Link = p => p.Url },
        new("kind", "Kind", p => p.Partner.Kind.InWords()),
        new("status", "Status", p => p.Status!.Status.ToString()),
        new("since", "Since", p => p.Status!.From.ToString("d MMMM yyyy")) { SortBy = p => p.Status!.From, Csv = p => p.Status!.From.ToString("O") },
        new("approval", "Partnership agreement", p => approvals.TryGetValue(p.Partner.Id, out var reading) ? reading.State.InShort() : "Not a party")
        {
            State = p => approvals.TryGetValue(p.Partner.Id, out var reading) ? reading.State.Shape() : StateShape.Plain,
        },
        new("ods", "ODS code", p => p.Partner.OdsCode?.ToString()),
    ];
}
