using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Partnership)]
public sealed class InviteModel(ChangeStatus changeStatus, Standing standing, Notices notices) : EnteringPageModel(notices)
{
    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<PartnerKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public InviteInput Input { get; set; } = new();

    protected override string Done => "The invitation is recorded.";

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation) =>
        (await changeStatus.InviteAsync(Input.Name!.Trim(), Input.Kind!.Value, Input.Description!.Trim(), Input.From!.Value, Input.Reason!.Trim(), RequestKey, cancellation)).Then(p => Outcome.Of(PartnerReading.Address(p.Slug)));
}

public sealed class InviteInput
{
    [Required(ErrorMessage = "Enter the name of the organisation"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose what kind of organisation it is")]
    public PartnerKind? Kind { get; set; }

    [Required(ErrorMessage = "Say what it does here"), StringLength(1000, ErrorMessage = "The sentence must be 1,000 characters or fewer")]
    public string? Description { get; set; }

    [Required(ErrorMessage = "Enter the day it was invited")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say who decided to invite it, and where it is minuted"), StringLength(600, ErrorMessage = "The reason must be 600 characters or fewer")]
    public string? Reason { get; set; }
}
