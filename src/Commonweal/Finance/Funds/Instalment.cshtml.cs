using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager records what a partner paid in.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class InstalmentModel(ReadFunds read, ManageFund manage, Notices notices) : PostingFormModel(read, notices)
{
    private Money sum;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    public IReadOnlyList<Choice> Partners => [.. Fund.Contributors.Select(p => new Choice(p.Slug, $"{p.ShortName}, {StandOf(Fund.Position.ToPay(p.Slug))}"))];

    [BindProperty]
    public InstalmentInput Input { get; set; } = new();

    protected override string DonePosting => "The contribution is posted.";

    private static string StandOf(Money toPay) => toPay < Money.Zero ? $"{toPay.Abs.InWords} more paid in than agreed" : $"{toPay.InWords} still to pay in";

    protected override void Check()
    {
        sum = Sum("Input.Sum", Input.Sum);
        if (Input.Partner is { } partner && Fund.Contributors.All(p => p.Slug != partner))
        {
            ModelState.AddModelError("Input.Partner", "Choose one of the partners of the fund");
        }
    }

    protected override Task<Outcome<PostedSet>> PostAsync(CancellationToken cancellation) =>
        manage.PayInAsync(Fund, Fund.Contributors.First(p => p.Slug == Input.Partner), Input.Entry(sum, RequestKey, Trimmed(AboveBecause)), cancellation);
}

public sealed class InstalmentInput : MoneyInput
{
    [Required(ErrorMessage = "Choose who paid")]
    public string? Partner { get; set; }
}
