using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager puts to the partners that an aligned or ring-fenced line is pooled from a day.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PoolModel(ReadFunds read, ManageFund manage, VaryFund vary, Notices notices) : FundFormModel(read, notices)
{
    private Money sum;
    private ScheduleLine? line;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    public IReadOnlyList<Choice> OutsideLines => ChoicesOf(Fund.OpenLines.Where(l => l.Part is FundPart.Aligned or FundPart.RingFenced));

    [BindProperty]
    public PoolInput Input { get; set; } = new();

    protected override string Done => "It is put to every partner. The line comes into the pool when all have agreed and you have posted it.";

    protected override void Fill()
    {
        if (Fund.OpenLines.FirstOrDefault(l => l.Slug == Request.Query["line"]) is { } asked)
        {
            (Input.Line, Input.Sum) = (asked.Slug, (Fund.Position.Budget(asked.Slug) - Fund.Position.Spent(asked.Slug)).ToString());
        }
    }

    protected override void Check() => (sum, line) = (Sum("Input.Sum", Input.Sum), Line("Input.Line", Input.Line));

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await vary.PutAsync(Fund, new(VariationKind.IntoThePool, line!, null, sum, Input.From!.Value, false, Input.Words!.Trim(), RequestKey), cancellation)).Refusal;
}

public sealed class PoolInput
{
    public string? Line { get; set; }

    [Required(ErrorMessage = "Enter the day from which it is pooled")]
    public DateOnly? From { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Say which decision asks for it, and why"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }
}
