using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Decisions;

/// <summary>A page that asks for one act on one matter, and leads back to the matter.</summary>
public abstract class DecisionFormModel(ReadDecisions decisions, Notices notices) : ActPageModel(notices)
{
    public DecisionCase Matter { get; private set; } = null!;

    protected override string After => Matter.Url;

    protected sealed override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await decisions.FindAsync(RouteSlug, cancellation) is not { } matter)
        {
            return false;
        }

        Matter = matter;
        return await FindMoreAsync(cancellation);
    }

    /// <summary>Whether the page is there for what the address names beside the matter.</summary>
    protected virtual Task<bool> FindMoreAsync(CancellationToken cancellation) => Task.FromResult(true);
}
