using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager takes a variation back that was put to the partners and is not posted.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class TakeBackModel(ReadFunds read, VaryFund vary, Notices notices) : FundFormModel(read, notices)
{
    public VariationReading Variation { get; private set; } = null!;

    public override Refusal? Refusal => vary.MayTakeBack(Fund, Variation);

    [BindProperty]
    public TakeBackInput Input { get; set; } = new();

    protected override string Done => "The variation is taken back. It stays on the fund’s page with your reason.";

    protected override string After => Variation.Url(Fund);

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        var found = (await vary.ListAsync(Fund, cancellation)).FirstOrDefault(v => $"{v.Variation.Number}" == RouteText("number"));
        Variation = found!;
        return found is not null;
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => vary.TakeBackAsync(Fund, Variation, Input.Why!.Trim(), RequestKey, cancellation);
}

public sealed class TakeBackInput
{
    [Required(ErrorMessage = "Say why it is taken back"), StringLength(500, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Why { get; set; }
}
