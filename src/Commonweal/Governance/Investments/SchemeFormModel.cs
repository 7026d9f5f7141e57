using Commonweal.Platform.Commands;

namespace Commonweal.Governance.Investments;

/// <summary>A page that asks for one act on one scheme, and leads back to the scheme.</summary>
public abstract class SchemeFormModel(ReadInvestments read, Notices notices) : ActPageModel(notices)
{
    public SchemeCase Scheme { get; private set; } = null!;

    protected override string After => Scheme.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var found = await read.FindAsync(RouteSlug, cancellation);
        Scheme = found!;
        return found is not null;
    }
}
