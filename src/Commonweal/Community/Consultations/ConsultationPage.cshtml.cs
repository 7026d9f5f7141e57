using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Commonweal.Community.Consultations;

/// <summary>One consultation: what is asked, what was answered, what came of it, and whether it was fair.</summary>
[Shows(KindOfThing.Public)]
// Answers come without an act, so nothing tells a kept page that it is old.
[OutputCache(NoStore = true)]
public sealed class ConsultationPageModel(ReadConsultations read, Standing standing) : PageModel
{
    public ConsultationReading Reading { get; private set; } = null!;

    public DataTable Checks { get; private set; } = null!;

    public bool MayRecord => !CommunitySpeaking.MayRecord(standing.Speaker).IsRefused;

    public string CountInWords => Reading.AnswerCount == 0 ? "Nobody has answered yet."
        : $"{(Reading.AnswerCount == 1 ? "One answer" : $"{Reading.AnswerCount} answers")}. Shown here: {Reading.Shown.Count}. Still to be read: {Reading.WaitingCount}. Removed: {Reading.RemovedCount}.";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Checks = new DataTable<GunningCheck>("Four rules of a fair consultation",
            [
                new("rule", "Rule", c => c.Principle),
                new("state", "Is it kept?", c => c.State switch { CheckState.Met => "Yes", CheckState.NotYet => "Not yet", _ => "No" })
                    { State = c => c.State switch { CheckState.Met => StateShape.Good, CheckState.NotYet => StateShape.NotYet, _ => StateShape.Caution } },
                new("why", "Why", c => c.Words),
            ],
            reading.Checks, TableQuery.None) { IsPlain = true };
        return Page();
    }
}
