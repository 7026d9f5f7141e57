using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Services;

/// <summary>The services that partners provide or fund, and which of them are in scope (SCO-01…04).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadServices services) : PageModel
{
    public CatalogueReading Catalogue { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public string? Sector { get; private set; }

    public string Sentence
    {
        get
        {
            var (all, inScope) = (Catalogue.Services.Count, Catalogue.Services.Count(s => s.IsInScope));
            return all == inScope
                ? $"All {all} services are in scope; no decision has taken one out."
                : $"{inScope} of {all} services are in scope; {SlugText.List([.. Catalogue.Services.Where(s => !s.IsInScope).Select(s => s.Service.Name).Take(3)])}{(all - inScope > 3 ? " and others" : "")} {(all - inScope == 1 ? "is" : "are")} out.";
        }
    }

    /// <summary>How many services stand under each heading, in the order of the catalogue.</summary>
    public IReadOnlyList<(string Sector, int Count)> Sectors => [.. Catalogue.Services.GroupBy(s => s.Service.Sector).Select(g => (g.Key, g.Count()))];

    public async Task<IActionResult> OnGetAsync(string? sector, CancellationToken cancellation)
    {
        Catalogue = await services.CatalogueAsync(cancellation);
        Sector = Catalogue.Sectors.FirstOrDefault(s => s == sector);
        var chosen = Catalogue.Services.Where(s => Sector is null || s.Service.Sector == Sector).ToList();
        Table = new DataTable<ServiceReading>(Sector is null ? "Services" : $"Services: {Sector}", Columns, chosen, TableQuery.From(Request))
        {
            Things = "services", Thing = "service", PageSize = 60, Anchor = s => s.Service.Slug, WhenEmpty = "No service is in the catalogue on this day",
        };
        return Table.WantsCsv ? Table.CsvResult("services") : Page();
    }

    private static IReadOnlyList<Column<ServiceReading>> Columns { get; } =
    [
        new("name", "Service", s => s.Service.Name) { Link = s => s.Url },
        new("sector", "Sector", s => s.Service.Sector),
        new("footprint", "Best planned for", s => s.FootprintName),
        new("group", "Group", s => s.Group),
        new("scope", "Scope", s => s.ScopeInWords) { State = s => s.IsInScope ? StateShape.Good : StateShape.Bad },
    ];
}
