using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>A partner answers for itself what a matter would mean for it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AnswerModel(ReadDecisions decisions, PrepareDecision prepare, Standing standing, Notices notices) : DecisionFormModel(decisions, notices)
{
    private long? pence;

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<ImpactKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public override Refusal? Refusal => SpeakingFor.AParty(Matter.Reading.Impacts.Select(i => i.Partner), standing.Speaker).Refusal;

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    protected override string Done => "Your answer is recorded.";

    protected override void Check() => pence = ModelState.Pence("Input.Amount", Input.Amount);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => standing.PartnerId is { } partner
        ? await prepare.AnswerAsync(Matter, Matter.Partners[partner], Input.Kind!.Value, pence, Input.NeedsUntil, Input.Words!.Trim(), RequestKey, cancellation) : Refusal;
}

public sealed class AnswerInput
{
    [Required(ErrorMessage = "Choose your answer")]
    public ImpactKind? Kind { get; set; }

    public string? Amount { get; set; }

    public DateOnly? NeedsUntil { get; set; }

    [Required(ErrorMessage = "Say it in your own words"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
