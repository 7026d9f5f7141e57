using System.Globalization;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>A page that asks for one act on a quarter's report.</summary>
public abstract class QuarterFormModel(ReadCareFund read, KeepCareFund keep, Notices notices) : CareFundFormModel(read, keep, notices)
{
    private readonly ReadCareFund read = read;

    public CareFundReturn Form { get; private set; } = null!;

    public CareFundReturnVersion? Newest => Reading.ReturnOf(Form.Quarter);

    protected override string After => Reading.ReturnUrl(Form.Quarter);

    protected sealed override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        var quarter = int.TryParse(RouteData.Values["quarter"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (quarter is < 1 or > CareFundReturn.Quarters)
        {
            return false;
        }

        Form = new CareFundReturn(Reading.Terms, quarter, Reading.Plan, await read.LedgerAsync(Reading, cancellation));
        return true;
    }

    protected override void Fill() => Version = Newest?.Number ?? 0;
}
