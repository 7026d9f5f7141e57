using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Baselines;

/// <summary>A year of a fund as it is agreed beforehand: what it needs, who puts in what, and whether that is enough to pool.</summary>
[Shows(KindOfThing.Public)]
public sealed class YearPageModel(AgreeYear agree) : PageModel
{
    public YearReading Reading { get; private set; } = null!;

    public IReadOnlyList<Refusal> InTheWay { get; private set; } = [];

    public DataTable Contributions { get; private set; } = null!;

    public bool MayPut => agree.MayPut(Reading) is null;

    public bool MayContribute => agree.MayContribute(Reading) is null;

    public async Task<IActionResult> OnGetAsync(string slug, int year, CancellationToken cancellation)
    {
        if (await agree.FindAsync(slug, year, cancellation) is not { } reading)
        {
            return NotFound();
        }

        (Reading, InTheWay) = (reading, reading.Next.InTheWay());
        Contributions = new DataTable<PartnerOrganisation>($"Contributions agreed for {reading.Year}",
            [
                new("partner", "Partner", p => p.ShortName),
                new("now", $"Agreed for {reading.Fund.Year}", p => reading.Fund.Position.Agreed(p.Slug).InWords) { IsNumeric = true },
                new("next", $"Agreed for {reading.Year}", p => reading.Of(p.Id) is { } c ? new Money(c.Pence).InWords : "Not yet") { IsNumeric = true },
                new("on", "On", p => reading.Of(p.Id)?.On.ToString("d MMMM yyyy")),
                new("minute", "Minute", p => reading.Of(p.Id)?.Words),
            ],
            reading.Fund.Contributors, TableQuery.None) { IsPlain = true, WhenEmpty = "No clause names who puts money in", IsMadeUp = _ => reading.Fund.HasMadeUpSums };
        return Page();
    }
}
