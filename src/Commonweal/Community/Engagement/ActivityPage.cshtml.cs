using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Engagement;

/// <summary>One activity: who was asked, what they said, what was done.</summary>
[Shows(KindOfThing.Public)]
public sealed class ActivityPageModel(ReadEngagement read, ReadDecisions decisions, Standing standing) : PageModel
{
    private IReadOnlyDictionary<PartnerId, string> names = new Dictionary<PartnerId, string>();

    public ActivityReading Reading { get; private set; } = null!;

    public string? DecisionTitle { get; private set; }

    public bool MayRecord => !CommunitySpeaking.MayRecord(standing.Speaker).IsRefused;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        names = await read.NamesAsync(cancellation);
        DecisionTitle = reading.Activity.Decision is { } matter ? (await decisions.FindAsync(matter, cancellation))?.Decision.Title ?? "A matter proposed later" : null;
        return Page();
    }

    public string Who(PointAnswer answer) => answer.By is { } partner ? names.GetValueOrDefault(partner, "A partner") : ReadEngagement.Team;
}
