using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>The council's recorder enters that the health and wellbeing board signed the plan, from its minute.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class SignModel(ReadCareFund read, KeepCareFund keep, Notices notices) : CareFundFormModel(read, keep, notices)
{
    public override Refusal? Refusal => Keep.MaySign(Reading, null);

    [BindProperty]
    public BoardSignedInput Input { get; set; } = new();

    protected override string Done => $"It is entered that the board signed version {Reading.After}.";

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        CareFundRules.MayFollow(Version, Reading.After, isSame: false) ?? await Keep.SignAsync(Reading, Input.On!.Value, Input.Minute!.Trim(), RequestKey, cancellation);
}

/// <summary>When the board signed, and where its minute says so.</summary>
public sealed class BoardSignedInput
{
    [Required(ErrorMessage = "Enter the day on which the board signed")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Enter where the minute says so"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
