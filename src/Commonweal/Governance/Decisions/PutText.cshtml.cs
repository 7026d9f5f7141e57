using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Agreements;
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

    /// <summary>What was said of the text that now counts, and so counts for no other.</summary>
    public string SoFar(int number)
    {
        var approvals = Matter.Reading.Bodies.Count(b => b.IsApproval);
        string[] given = [.. Matter.Reading.IsAgreed ? new[] { "the agreement of the forum" } : [], .. approvals == 0 ? [] : new[] { approvals == 1 ? "1 approval" : $"{approvals} approvals" }];
        return given.Length == 0 ? $"Nobody has agreed or approved text {number} yet. It stays on record, and another takes its place."
            : $"Of text {number} there {(given.Length == 1 && approvals < 2 ? "is" : "are")} {string.Join(" and ", given)}. None of it counts for another text.";
    }

    protected override void Check()
    {
        if (Matter.Reading.Text is null)
        {
            return;
        }

        if (Trimmed(Input.Why) is null)
        {
            ModelState.TryAddModelError("Input.Why", "Say what changed, and at whose wish");
        }

        if (Trimmed(Input.Text) is { } words && DecisionRules.MayPutText(Matter.Reading, ExactText.From(words)).Refusal is SameTextAsBefore same)
        {
            ModelState.AddRefusal(same, "Input.Text");
        }
    }

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
