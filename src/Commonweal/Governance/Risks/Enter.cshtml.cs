using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Risks;

/// <summary>A partner enters a risk of its own, with its first rating.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(KeepRisks keep, Standing standing, Notices notices) : EnteringPageModel(notices)
{
    public override Refusal? Refusal => standing.PartnerId is { } own ? SpeakingFor.APartner(own, standing.PartnerName ?? "", standing.Speaker).Refusal : new OnlyAPartnerOwnsRisks();

    [BindProperty]
    public EnterInput Input { get; set; } = new();

    protected override string Done => "The risk is in the register. Say next what is done about it, and who shares it.";

    protected override void Check()
    {
        foreach (var (field, error) in Input.Rating.Missing())
        {
            ModelState.TryAddModelError($"Input.Rating.{field}", error);
        }
    }

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation) => (await keep.EnterAsync(
        Input.Title!.Trim(), Input.Cause!.Trim(), Input.Effect!.Trim(),
        new RiskEntryWords(RiskEntryKind.Rated, Input.Words!.Trim()) { Before = Input.Rating.Before, After = Input.Rating.After, ReviewBy = Input.Rating.ReviewBy }, RequestKey, cancellation))
        .Then(r => Outcome.Of(RiskReading.Address(r.Slug)));
}

public sealed class EnterInput
{
    [Required(ErrorMessage = "Say what may go wrong"), StringLength(120, ErrorMessage = "This must be 120 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what would cause it"), StringLength(2000, ErrorMessage = "The cause must be 2,000 characters or fewer")]
    public string? Cause { get; set; }

    [Required(ErrorMessage = "Say what it would lead to"), StringLength(2000, ErrorMessage = "The effect must be 2,000 characters or fewer")]
    public string? Effect { get; set; }

    public RatingInput Rating { get; set; } = new();

    [Required(ErrorMessage = "Say why it is rated so"), StringLength(2000, ErrorMessage = "The reason must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
