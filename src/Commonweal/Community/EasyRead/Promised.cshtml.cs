using Commonweal.Community.Pledges;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.EasyRead;

/// <summary>What was promised, in Easy Read.</summary>
[Shows(KindOfThing.Public)]
public sealed class PromisedModel(ReadTargets targets, ReadPledges pledges) : PageModel
{
    public IReadOnlyList<EasyLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var set = await targets.ListAsync(cancellation);
        var late = set.Count(t => t.Now.State.IsLate());
        var made = await pledges.ListAsync(cancellation);
        Lines =
        [
            new("people", "We agreed to work as one team."),
            new("done", "We will help you stay well."),
            new("talk", "We will listen to you."),
            new("list", $"We set {set.Count} goals."),
            new("list", "Each goal has a day."),
            new("late", late == 1 ? "One goal is late." : $"{late} goals are late."),
            new("list", "See every goal.", "/partnership/targets"),
            new("done", $"We made {made.Count} {(made.Count == 1 ? "pledge" : "pledges")} to you."),
            new("list", "See if we kept them.", "/community/pledges"),
        ];
    }
}
