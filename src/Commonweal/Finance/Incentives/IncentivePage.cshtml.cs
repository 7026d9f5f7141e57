using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Incentives;

/// <summary>One incentive with everything that was said of it.</summary>
[Shows(KindOfThing.Public)]
public sealed class IncentivePageModel(ReadIncentives read, KeepIncentive keep) : PageModel
{
    public IncentivesReading Reading { get; private set; } = null!;

    public Incentive Incentive { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    public bool MayChange => keep.MayKeep() is null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        Reading = await read.ReadAsync(cancellation);
        if (Reading.Find(slug) is not { } incentive)
        {
            return NotFound();
        }

        Incentive = incentive;
        Versions = new DataTable<Incentive>("Everything that was said of it",
            [
                new("version", "Version", i => $"{i.Version}") { IsNumeric = true },
                new("on", "On", i => i.On.ToString("d MMM yyyy")) { Provenance = i => i.Provenance },
                new("stage", "Where it stood", i => i.Stage.InWords()),
                new("sum", "In a year", i => i.Pence == 0 ? "Not known" : i.Sum.InWords) { IsNumeric = true },
                new("who", "From whom to whom", i => $"{Reading.Partners[i.BearerId].ShortName} to {Reading.Partners[i.GainerId].ShortName}"),
                new("words", "Why", i => i.Words),
            ],
            [.. Reading.Versions.Where(v => v.Slug == slug)], TableQuery.None) { IsPlain = true, IsMadeUp = i => i.IsMadeUp };
        return Page();
    }
}
