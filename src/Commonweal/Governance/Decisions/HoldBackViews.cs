using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Backup;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Decisions;

/// <summary>A hidden view is exported once its call is closed.</summary>
public sealed class HoldBackViews(CommonwealContext context) : IHoldBackRows
{
    public Type Table => typeof(ViewGiven);

    public async Task<Predicate<object>> HeldBackAsync(CancellationToken cancellation)
    {
        var hidden = await context.Set<ForumCall>().Where(c => c.IsHidden && !context.Set<CallClosed>().Any(closed => closed.CallId == c.Id)).Select(c => c.Id).ToListAsync(cancellation);
        return row => hidden.Contains(((ViewGiven)row).CallId);
    }
}
