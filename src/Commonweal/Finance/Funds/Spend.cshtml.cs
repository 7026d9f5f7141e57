using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager records what a line spent, or a credit note.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class SpendModel(ReadFunds read, ManageFund manage, Notices notices) : PostingFormModel(read, notices)
{
    private Money sum;
    private ScheduleLine? line;

    public static IReadOnlyList<Choice> Expenditures { get; } = [.. Enum.GetValues<PermittedExpenditure>().Select(e => new Choice(e.ToString(), e.InWords()))];

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    [BindProperty]
    public SpendInput Input { get; set; } = new();

    protected override string DonePosting => "The spend is posted.";

    protected override void Check() => (sum, line) = (Sum("Input.Sum", Input.Sum), Line("Input.Line", Input.Line));

    protected override Task<Outcome<PostedSet>> PostAsync(CancellationToken cancellation) =>
        manage.SpendAsync(Fund, line!, Input.Entry(sum, RequestKey, Trimmed(AboveBecause)), Input.Expenditure!.Value, cancellation);
}

public sealed class SpendInput : MoneyInput
{
    public string? Line { get; set; }

    [Required(ErrorMessage = "Choose what kind of cost it is: a pool may pay for no other")]
    public PermittedExpenditure? Expenditure { get; set; }
}
