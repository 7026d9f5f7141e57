using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>The council's recorder enters that the board signed a quarter's report. One with a gap is refused, and every gap is named.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class QuarterSignModel(ReadCareFund read, KeepCareFund keep, Notices notices) : QuarterFormModel(read, keep, notices)
{
    public override Refusal? Refusal => Keep.MaySign(Reading, Form.Quarter);

    [BindProperty]
    public BoardSignedInput Input { get; set; } = new();

    protected override string Done => "It is entered that the board signed the report.";

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        CareFundRules.MayFollow(Version, Newest?.Number ?? 0, isSame: false) ?? await Keep.SignReturnAsync(Reading, Form, Input.On!.Value, Input.Minute!.Trim(), RequestKey, cancellation);
}
