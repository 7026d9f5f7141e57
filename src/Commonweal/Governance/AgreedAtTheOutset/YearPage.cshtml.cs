using Commonweal.Domain.Governance.AgreedAtTheOutset;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>One year: the version that now counts, who agreed it for which partner and when, and who has not yet.</summary>
[Shows(KindOfThing.Public)]
public sealed class YearPageModel(ReadOutset read, Standing standing) : PageModel
{
    public OutsetCase Case { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public bool MayPut => !SpeakingFor.ThePartnership(standing.Speaker).IsRefused;

    public bool MayAgree => !Case.Reading.MayAgree(standing.PartnerId, "", standing.Speaker).IsRefused;

    public IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string WhoAgreed(OutsetTerms version)
    {
        var given = Case.Reading.Agreed.Where(a => a.Number == version.Number).Select(a => Case.NameOf(a.PartnerId)).Order(StringComparer.CurrentCulture).ToList();
        return given.Count == 0 ? "nobody" : string.Join(", ", given);
    }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation)
    {
        if (await read.FindAsync(year, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        Table = new DataTable<PartnerOrganisation>("Who has agreed",
            [
                new("partner", "Partner", p => p.ShortName) { Link = p => $"/partnership/partners/{p.Slug}" },
                new("state", "This version", p => Case.Reading.Of(p.Id) is null ? "Not yet" : "Agreed") { State = p => Case.Reading.Of(p.Id) is null ? StateShape.NotYet : StateShape.Good },
                new("on", "On", p => Case.Reading.Of(p.Id)?.On.ToString("d MMMM yyyy") ?? "") { SortBy = p => Case.Reading.Of(p.Id)?.On, Csv = p => Case.Reading.Of(p.Id)?.On.ToString("O") },
                new("by", "By", p => Case.Reading.Of(p.Id)?.By ?? ""),
            ],
            Case.Partners, TableQuery.From(Request)) { Things = "partners", Thing = "partner", IsMadeUp = _ => Case.Reading.Current?.IsMadeUp == true };
        return Table.WantsCsv ? Table.CsvResult($"agreed-at-the-outset-{year}") : Page();
    }
}
