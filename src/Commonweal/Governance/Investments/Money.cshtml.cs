using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Investments;

/// <summary>The scheme's partner says what it costs or brings each partner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MoneyModel(ReadInvestments read, GiveNotice notice, Notices notices) : SchemeFormModel(read, notices), IAskForMoney
{
    private long pence;

    public IReadOnlyList<Choice> Partners => [.. Scheme.Partners.Values.Select(p => new Choice(p.Slug, p.Name))];

    public DataTable Table => SchemePageModel.MoneyOf(Scheme);

    public override Refusal? Refusal => notice.Own(Scheme).Refusal;

    [BindProperty]
    public MoneyInput Input { get; set; } = new();

    protected override string Done => "It is entered. Enter the next partner’s line, or bring the scheme to the Board.";

    protected override void Check()
    {
        pence = ModelState.Pence("Input.Amount", Input.Amount, isRequired: true) ?? 0;
        RequireAmong("Input.Partner", Input.Partner, Partners.Select(p => p.Value), MoneyInput.NotInTheList);
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => notice.SayMoneyAsync(
        Scheme, Scheme.Partners.Values.Single(p => p.Slug == Input.Partner), Input.Kind!.Value, Input.Direction!.Value, pence, Input.Words!.Trim(), RequestKey, cancellation);
}
