using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager puts a change of a contribution to every partner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class VaryModel(ReadFunds read, ManageFund manage, VaryFund vary, Notices notices) : FundFormModel(read, notices)
{
    private Money sum;
    private ScheduleLine? line;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    [BindProperty]
    public VaryInput Input { get; set; } = new();

    protected override string Done => "It is put to every partner. It is posted when all have agreed.";

    protected override void Check() => (sum, line) = (Sum("Input.Sum", Input.Sum), Line("Input.Line", Input.Line));

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await vary.PutAsync(Fund, line!, sum, Input.From!.Value, Input.Words!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class VaryInput
{
    public string? Line { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Enter the day from which it holds")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say why"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }
}
