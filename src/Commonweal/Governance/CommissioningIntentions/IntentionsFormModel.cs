using System.Globalization;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>A page that asks for one act on the intentions of one year, and leads back to their draft.</summary>
public abstract class IntentionsFormModel(ReadIntentions read, WorkUpIntentions work, Notices notices) : ActPageModel(notices)
{
    public IntentionsCase Case { get; private set; } = null!;

    protected WorkUpIntentions Work { get; } = work;

    protected override string After => Case.DraftUrl;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var found = await read.FindAsync(int.Parse((string)RouteData.Values["year"]!, CultureInfo.InvariantCulture), cancellation);
        Case = found!;
        return found is not null;
    }
}
