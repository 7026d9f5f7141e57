using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Commitments;

/// <summary>Enters what one's own partner said to a regulator for the partnership.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RepresentModel(SpeakUp speakUp, CommonwealContext context, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    [BindProperty]
    public RepresentInput Input { get; set; } = new();

    protected override string Done => "It is written down. Other partners can say that they stand behind it.";

    protected override string After => "/partnership/representations";

    protected override void Fill() => Input.Partner = standing.PartnerSlug;

    protected override void Check() => RequirePartner("Input.Partner", Input.Partner);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await speakUp.RepresentAsync(Partner(Input.Partner)!, Input.MadeTo?.Trim() ?? "", Input.On!.Value, Input.Subject!.Trim(), Input.Words?.Trim() ?? "", RequestKey, cancellation)).Refusal;
}

public sealed class RepresentInput
{
    [Required(ErrorMessage = "Choose the organisation that spoke")]
    public string? Partner { get; set; }

    [StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? MadeTo { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say what it was about"), StringLength(200, ErrorMessage = "The subject must be 200 characters or fewer")]
    public string? Subject { get; set; }

    [StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
