using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.ControlTotal;

/// <summary>A partner states its own position for the year, and how much of it is for this place.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StateModel(ReadTotal read, StatePosition state, Notices notices) : FinanceFormModel(notices)
{
    private TotalReading total = null!;
    private PositionEntry entry = null!;

    public override Refusal? Refusal => state.MayState();

    public static IReadOnlyList<Choice> Signs { get; } = [.. Enum.GetValues<SignConvention>().Select(s => new Choice(s.ToString(), s.InWords()))];

    public static IReadOnlyList<Choice> Methods { get; } = [.. Enum.GetValues<ShareMethod>().Select(m => new Choice(m.ToString(), m.InWords()))];

    [BindProperty]
    public StateInput Input { get; set; } = new();

    public string Year => total.With.Year.ToString();

    protected override string Done => "Your position is stated.";

    protected override string After => TotalReading.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        total = await read.ReadAsync(cancellation);
        return true;
    }

    protected override void Check()
    {
        var (plan, forecast, incentive) = (Sum("Input.Plan", Input.Plan), Sum("Input.Forecast", Input.Forecast), SumOrNought("Input.Incentive", Input.Incentive));
        if (!decimal.TryParse(Input.LocalPercent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
        {
            ModelState.AddModelError("Input.LocalPercent", "The local share must be a number from 0 to 100");
        }

        if (ModelState.IsValid)
        {
            entry = new(Input.Signs!.Value, plan, forecast, incentive, Input.Method!.Value, (int)(percent * 100), Input.Basis!.Trim());
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => state.ExecuteAsync(total, entry, RequestKey, cancellation);
}

public sealed class StateInput
{
    [Required(ErrorMessage = "Choose how you write a surplus")]
    public SignConvention? Signs { get; set; }

    public string? Plan { get; set; }

    public string? Forecast { get; set; }

    public string? Incentive { get; set; }

    [Required(ErrorMessage = "Choose how the share is worked out")]
    public ShareMethod? Method { get; set; }

    public string? LocalPercent { get; set; }

    [Required(ErrorMessage = "Say from what figures and of what day"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Basis { get; set; }
}
