using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Commitments;

/// <summary>Enters a service that one's own partner stopped.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StopModel(SpeakUp speakUp, CommonwealContext context, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    [BindProperty]
    public StopInput Input { get; set; } = new();

    protected override string Done => "It is written down, for everyone to read.";

    protected override string After => "/partnership/stopped-services";

    protected override void Fill() => Input.Partner = standing.PartnerSlug;

    protected override void Check() => RequirePartner("Input.Partner", Input.Partner);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await speakUp.StopAsync(Partner(Input.Partner)!, Input.Name!.Trim(), Input.On!.Value, Input.Reason?.Trim() ?? "", RequestKey, cancellation)).Refusal;
}

public sealed class StopInput
{
    [Required(ErrorMessage = "Choose the organisation that stopped it")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Name the service"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter the day it stopped")]
    public DateOnly? On { get; set; }

    /// <summary>Without it the act is lawfully refused, with what that rests on.</summary>
    [StringLength(4000, ErrorMessage = "The reason must be 4,000 characters or fewer")]
    public string? Reason { get; set; }
}
