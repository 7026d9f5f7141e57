using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Baselines;

/// <summary>The pool manager puts what a year will need.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class BaselineModel(ReadFunds read, AgreeYear agree, Notices notices) : YearFormModel(read, agree, notices)
{
    private Money commitments;
    private Money efficiencies;

    public override Refusal? Refusal => Agree.MayPut(Reading);

    [BindProperty]
    public BaselineInput Input { get; set; } = new();

    protected override string Done => "The baseline is put to the partners.";

    protected override void Check() => (commitments, efficiencies) = (Sum("Input.Commitments", Input.Commitments), Sum("Input.Efficiencies", Input.Efficiencies));

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Agree.PutAsync(Reading, commitments, efficiencies, Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class BaselineInput
{
    public string? Commitments { get; set; }

    public string? Efficiencies { get; set; }

    [Required(ErrorMessage = "Say what activity, performance, costs and demand it rests on"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
