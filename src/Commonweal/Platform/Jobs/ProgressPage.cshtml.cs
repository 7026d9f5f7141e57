using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Jobs;

/// <summary>How far a piece of long work has come, for whoever asked for it.</summary>
[Shows(KindOfThing.OwnAccount)]
public sealed class ProgressPageModel(CommonwealContext context, Standing standing) : PageModel
{
    public Progress Progress { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, string? format, CancellationToken cancellation)
    {
        if (await context.Set<Job>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == id && j.AskedBy == standing.PersonSlug, cancellation) is not { } job)
        {
            return NotFound();
        }

        Progress = new Progress(job.Percentage, job.Words, job.State is JobState.Done or JobState.Failed, job.NextUrl);
        return format == "json" ? new JsonResult(Progress) : Page();
    }
}
