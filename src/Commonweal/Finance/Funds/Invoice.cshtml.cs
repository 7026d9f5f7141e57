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

/// <summary>The pool manager posts an invoice whose days of service may fall before and after its money was pooled.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class InvoiceModel(ReadFunds read, ManageFund manage, PostInvoice post, Notices notices) : PostingFormModel(read, notices)
{
    private Money sum;
    private ScheduleLine? line;
    private string split = "";

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    public IReadOnlyList<Choice> PooledLines => ChoicesOf(Pooled);

    /// <summary>Since when which money is pooled.</summary>
    public IEnumerable<string> Boundaries =>
    [
        .. Fund.Phase is { } phase ? [$"The fund’s money is pooled since {phase.Since:d MMMM yyyy}. What was spent for earlier days each body paid itself."] : Array.Empty<string>(),
        .. Pooled.Where(l => l.Follows is not null).Select(l => $"{l.Name}: pooled since {PostInvoice.Before(Fund, l).PooledFrom:d MMMM yyyy}."),
    ];

    [BindProperty]
    public InvoiceInput Input { get; set; } = new();

    protected override string DonePosting => $"The invoice is posted. {split}";

    private IEnumerable<ScheduleLine> Pooled => Fund.Lines.Where(l => l.Part == FundPart.Pool);

    protected override void Check() => (sum, line) = (Sum("Input.Sum", Input.Sum), Line("Input.Line", Input.Line));

    protected override async Task<Outcome<PostedSet>> PostAsync(CancellationToken cancellation)
    {
        var outcome = await post.ExecuteAsync(Fund, new(line!, Input.From!.Value, Input.To!.Value, sum, Input.Expenditure!.Value, Input.Words!.Trim(), Input.Reference!.Trim(), RequestKey, Trimmed(AboveBecause)), cancellation);
        split = outcome.IsRefused ? "" : outcome.Value.Split.InWords;
        return outcome.Then(posted => Outcome.Of(posted.Set));
    }
}

public sealed class InvoiceInput
{
    public string? Line { get; set; }

    [Required(ErrorMessage = "Enter the first day of the service")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Enter the last day of the service")]
    public DateOnly? To { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Choose what kind of cost it is: a pool may pay for no other")]
    public PermittedExpenditure? Expenditure { get; set; }

    [Required(ErrorMessage = "Enter its reference, such as the number of the invoice"), StringLength(60, ErrorMessage = "The reference must be 60 characters or fewer")]
    public string? Reference { get; set; }

    [Required(ErrorMessage = "Say what it is for"), StringLength(300, ErrorMessage = "This must be 300 characters or fewer")]
    public string? Words { get; set; }
}
