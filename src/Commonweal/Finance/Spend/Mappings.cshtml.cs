using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>How the files of each source are read: the newest version of each mapping.</summary>
[Shows(KindOfThing.Spend)]
public sealed class MappingsModel(ReadSpend read, Standing standing) : PageModel
{
    public bool MayMap => SpendRules.MayMap(standing.Speaker) is null;

    public DataTable Mappings { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Mappings = new DataTable<SpendLayout>("Mappings in use",
            [
                new("source", "Source", l => l.SourceTitle) { Link = l => Address(l) },
                new("name", "Layout", l => SlugText.InWords(l.Name)),
                new("headings", "Headings", l => string.Join(". ", SpendWords.Fields.Where(f => l.Headings[f].Count > 0).Select(f => $"{f.InWords()}: {string.Join(" or ", l.Headings[f])}"))),
                new("vat", "Sums are", l => l.Vat.InWords()),
                new("version", "Version", l => $"{l.Number}") { IsNumeric = true, SortBy = l => l.Number },
                new("on", "Saved on", l => l.On.ToString("d MMMM yyyy")) { SortBy = l => l.On, Csv = l => l.On.ToString("O"), Provenance = l => l.Provenance },
            ],
            SpendLayout.Current(await read.LayoutsAsync(cancellation)), TableQuery.From(Request)) { Things = "mappings", Thing = "mapping", WhenEmpty = "No mapping has been saved yet" };
        return Mappings.WantsCsv ? Mappings.CsvResult("spend-mappings") : Page();
    }

    public static string Address(SpendLayout layout) => $"{SpendReading.MappingsAddress}/{layout.Source}/{layout.Name}";
}
