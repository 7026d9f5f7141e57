using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.RiskShares;

/// <summary>The pool manager puts terms of risk share to every partner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class VaryTermsModel(ReadFunds read, ManageFund manage, AgreeRiskShare agree, Notices notices) : FundFormModel(read, notices)
{
    private string policy = "";
    private long number;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    [BindProperty]
    public TermsInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Ways =>
    [
        new("contributions", "In proportion to what each put in"),
        new("percents", "By the per cents beside"),
        new("capped", "In proportion, with the limits beside"),
        .. Fund.Contributors.Select(p => new Choice($"partner:{p.Slug}", $"{p.ShortName} alone")),
        new("lines", "Fixed lines stay with the host, variable ones are shared"),
        new("none", "Not shared: each line falls on whose money it was"),
    ];

    public IReadOnlyList<Choice> Left { get; } = [new("return", "Give it back"), new("keep", "Keep it in the fund for next year")];

    public string Order => string.Join("; ", Fund.Contributors.Select(p => p.ShortName));

    protected override string Done => "The terms are put to every partner. They hold when all have agreed.";

    protected override string After => $"{Fund.Url}/risk-share/{number}";

    protected override void Check() => policy = Input.ToPolicy(Fund, ModelState);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var put = await agree.PutAsync(Fund, policy, Input.From!.Value, Input.Words!.Trim(), RequestKey, cancellation);
        number = put.IsRefused ? 0 : put.Value.Number;
        return put.Refusal;
    }
}
