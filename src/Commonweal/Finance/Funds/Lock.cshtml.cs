using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager enters that the joint executive team accepted a month, which locks it for good.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class LockModel(ReadFunds read, ManageFund manage, Notices notices) : FundFormModel(read, notices)
{
    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    public IReadOnlyList<Choice> Months => [.. Fund.Year.Months.Where(m => m.LastDay <= manage.Today).Select(m => new Choice(m.ToString(), m.FirstDay.ToString("MMMM yyyy")))];

    [BindProperty]
    public LockInput Input { get; set; } = new();

    protected override string Done => "The month is locked.";

    protected override void Check()
    {
        if (Input.Month is { } month && Months.All(m => m.Value != month))
        {
            ModelState.AddModelError("Input.Month", "Choose one of the months");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => manage.LockAsync(Fund, Month.Parse(Input.Month!), Input.Minute!.Trim(), RequestKey, cancellation);
}

public sealed class LockInput
{
    [Required(ErrorMessage = "Choose the month")]
    public string? Month { get; set; }

    [Required(ErrorMessage = "Give the minute"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Minute { get; set; }
}
