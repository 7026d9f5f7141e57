using System.Globalization;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>A page that asks for one act on what is agreed at the outset of one year.</summary>
public abstract class OutsetFormModel(ReadOutset read, Notices notices) : ActPageModel(notices)
{
    public OutsetCase Case { get; private set; } = null!;

    protected override string After => Case.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var found = await read.FindAsync(int.Parse((string)RouteData.Values["year"]!, CultureInfo.InvariantCulture), cancellation);
        Case = found!;
        return found is not null;
    }
}
