using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager puts a change of a contribution to every partner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class VaryModel(ReadFunds read, ManageFund manage, VaryFund vary, Notices notices) : FundFormModel(read, notices)
{
    private Money sum;
    private ScheduleLine? line;

    public static IReadOnlyList<Choice> Ways { get; } =
        [new(nameof(Recurrence.EveryYear), "Every year from then on"), new(nameof(Recurrence.Once), "For this financial year alone", "A non-recurrent payment: the year after begins without it")];

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    [BindProperty]
    public VaryInput Input { get; set; } = new();

    protected override string Done => "It is put to every partner. It is posted when all have agreed.";

    protected override void Check()
    {
        (sum, line) = (Sum("Input.Sum", Input.Sum), Line("Input.Line", Input.Line));
        if (Input.From < Fund.Year.From)
        {
            ModelState.AddModelError("Input.From", $"Enter a day from {Fund.Year.From:d MMMM yyyy} on: what was paid in for earlier years is not varied any more");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await vary.PutAsync(Fund, new(VariationKind.Contribution, line!, null, sum, Input.From!.Value, Input.How == Recurrence.Once, Input.Words!.Trim(), RequestKey), cancellation)).Refusal;
}

public enum Recurrence
{
    EveryYear,
    Once,
}

public sealed class VaryInput
{
    [Required(ErrorMessage = "Choose whether it is for this year alone")]
    public Recurrence? How { get; set; }

    public string? Line { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Enter the day from which it holds")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say why it is varied"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }
}
