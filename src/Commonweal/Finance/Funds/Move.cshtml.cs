using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager moves budget between lines, within the limit that the partners gave.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MoveModel(ReadFunds read, ManageFund manage, Notices notices) : FundFormModel(read, notices)
{
    private Money sum;
    private ScheduleLine? from;
    private ScheduleLine? to;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    [BindProperty]
    public MoveInput Input { get; set; } = new();

    protected override string Done => "The budget is moved.";

    protected override void Check() => (sum, from, to) = (Sum("Input.Sum", Input.Sum), Line("Input.From", Input.From), Line("Input.To", Input.To));

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await manage.MoveAsync(Fund, from!, to!, sum, Input.Words!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class MoveInput
{
    public string? From { get; set; }

    public string? To { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Say why it is moved"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }
}
