using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Commitments;

/// <summary>The eight commitments, and all that was promised under them, as they stand on a day.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadTargets read, TwoDates dates) : PageModel
{
    public IReadOnlyList<CommitmentReading> Commitments { get; private set; } = [];

    public IReadOnlyList<TargetReading> Targets { get; private set; } = [];

    public IReadOnlyList<TargetReading> Late => [.. Targets.Where(t => t.Now.State.IsLate())];

    public Figure? Timeline { get; private set; }

    public DataTable LateTable => TargetsTable.Short("What is late, the longest first", Late);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Targets = await read.ListAsync(cancellation);
        Commitments = await read.CommitmentsAsync(cancellation);
        Timeline = TargetTimeline.Of(Targets, dates.AsAt);
    }
}
