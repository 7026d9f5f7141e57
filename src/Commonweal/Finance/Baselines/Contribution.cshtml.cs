using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Baselines;

/// <summary>A partner enters what its own body agreed to put into the pool in a year.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ContributionModel(ReadFunds read, AgreeYear agree, Notices notices) : YearFormModel(read, agree, notices)
{
    private Money sum;

    public override Refusal? Refusal => Agree.MayContribute(Reading);

    [BindProperty]
    public ContributionInput Input { get; set; } = new();

    protected override string Done => "Your contribution is recorded.";

    protected override void Check() => sum = Sum("Input.Sum", Input.Sum);

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Agree.ContributeAsync(Reading, sum, Input.Minute!.Trim(), RequestKey, cancellation);
}

public sealed class ContributionInput
{
    public string? Sum { get; set; }

    [Required(ErrorMessage = "Give the minute of your own body"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Minute { get; set; }
}
