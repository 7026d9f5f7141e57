using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Savings;

/// <summary>One scheme: who claims what of it, and every version of each claim.</summary>
[Shows(KindOfThing.Public)]
public sealed class SchemePageModel(ReadSavings read, ReadServices services, IKnowProgrammes programmes, KeepSavings keep, Standing standing) : PageModel
{
    public SavingsScheme Scheme { get; private set; } = null!;

    public string Service { get; private set; } = "";

    public string EnteredBy { get; private set; } = "";

    public DataTable Claims { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    public bool MayEnter => keep.MayEnter() is null;

    /// <summary>The reader's own lines, which they may correct.</summary>
    public IReadOnlyList<SavingsClaim> Own { get; private set; } = [];

    /// <summary>The programme it is part of; null where it is of none, or of one that was not proposed yet.</summary>
    public KnownProgramme? Programme { get; private set; }

    public string? FundUrl => Scheme.Fund is { } slug ? $"{FundCase.ListAddress}/{slug}" : null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var savings = await read.ReadAsync(cancellation);
        if (savings.Find(slug) is not { } scheme)
        {
            return NotFound();
        }

        (Scheme, EnteredBy) = (scheme, savings.Partners[scheme.EnteredById].ShortName);
        Service = (await services.CatalogueAsync(cancellation)).Services.FirstOrDefault(s => s.Service.Slug == scheme.Service)?.Service.Name ?? scheme.Service;
        Programme = (await programmes.KnownAsync(cancellation)).FirstOrDefault(p => p.Slug == scheme.Programme);
        Claims = ClaimTable.Of("Claims", [.. savings.Claims.Where(c => c.Scheme == scheme)], TableQuery.From(Request), "Nobody claims a saving of it");
        Own = MayEnter ? [.. savings.Register.Of(scheme).Where(c => c.PartnerId == standing.PartnerId)] : [];
        Versions = new DataTable<SavingsClaim>("Every version of every claim",
            [
                new("line", "Claim", v => v.Cost),
                new("version", "Version", v => $"{v.Version}") { IsNumeric = true },
                new("partner", "By", v => savings.Partners[v.PartnerId].ShortName),
                new("on", "On", v => v.On.ToString("d MMM yyyy")),
                new("forecast", "Forecast", v => v.IsWithdrawn ? "Withdrawn" : v.Forecast.InWords) { IsNumeric = true },
                new("words", "Why", v => v.Words),
            ],
            [.. savings.Register.Versions.Where(v => v.Scheme == slug).OrderBy(v => v.Line).ThenBy(v => v.Version)], TableQuery.None) { IsPlain = true, WhenEmpty = "Nobody has claimed a saving of it", IsMadeUp = v => scheme.IsMadeUp && v.Version == 1 };
        return Claims.WantsCsv ? Claims.CsvResult(slug) : Page();
    }
}
