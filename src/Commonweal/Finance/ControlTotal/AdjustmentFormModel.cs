using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.ControlTotal;

/// <summary>What the forms that agree and undo an adjustment have in common.</summary>
public abstract class AdjustmentFormModel(ReadTotal read, AdjustTotal adjust, Notices notices) : FinanceFormModel(notices)
{
    public override Refusal? Refusal => Adjust.MayAct();

    public TotalReading Total { get; private set; } = null!;

    public AdjustmentReading Adjustment { get; private set; } = null!;

    public string Year => Total.With.Year.ToString();

    public string Sentence => $"The total of {Total.Partners[Adjustment.Adjustment.FromId].Name} gives {Adjustment.Adjustment.Sum.InWords} to that of {Total.Partners[Adjustment.Adjustment.ToId].Name}. {Adjustment.Adjustment.Words}";

    [BindProperty]
    [Required(ErrorMessage = "Say where your own agreement is written"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }

    protected AdjustTotal Adjust { get; } = adjust;

    protected override string After => TotalReading.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Total = await read.ReadAsync(cancellation);
        Adjustment = Total.Find(long.TryParse(RouteData.Values["id"] as string, out var id) ? id : 0)!;
        return Adjustment is not null;
    }
}
