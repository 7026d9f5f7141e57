using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>Puts the exact text of a matter, or another.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PutTextModel(ReadDecisions decisions, PrepareDecision prepare, Notices notices) : DecisionFormModel(decisions, notices)
{
    public override Refusal? Refusal => prepare.MayPrepare(Matter).Refusal ?? (Matter.Reading.IsCallOpen ? new TextIsFrozen() : null);

    [BindProperty]
    public TextInput Input { get; set; } = new();

    protected override string Done => "The text is put. Its hash is what each body approves.";

    protected override void Fill() => Input.Text = Matter.Reading.Text?.Text;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => prepare.PutAsync(Matter, ExactText.From(Input.Text!), Trimmed(Input.Why), RequestKey, cancellation);
}

public sealed class TextInput
{
    [Required(ErrorMessage = "Enter the exact text"), StringLength(200_000, ErrorMessage = "The text must be 200,000 characters or fewer")]
    public string? Text { get; set; }

    [StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Why { get; set; }
}
