using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Corrections;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Pledges;

/// <summary>A partner puts right what was entered of its own pledge.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CorrectModel(ReadPledges read, PutRight putRight, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public PledgeOfPartner Reading { get; private set; } = null!;

    [BindProperty]
    public CorrectInput Input { get; set; } = new();

    public override string Back => PledgeOfPartner.ListAddress;

    public override Refusal? Refusal => SpeakingFor.APartner(Reading.Partner.Id, Reading.Partner.ShortName, Standing.Speaker).Refusal;

    protected override string Done => "It reads so from now on, and what stood there before is shown below.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Reading = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override void Fill()
    {
        var now = Reading.Pledge;
        (Input.Text, Input.GivenBy, Input.DueOn) = (now.Text, now.GivenBy, now.DueOn);
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var now = Reading.Pledge;
        return putRight.ExecuteAsync(
            CorrectedThing.Pledge, now.Slug, now.Text, Reading.Url,
            [PartChange.Of(CorrectedPart.Pledge, now.Text, Input.Text), PartChange.Of(CorrectedPart.GivenBy, now.GivenBy, Input.GivenBy), PartChange.Of(CorrectedPart.DueDay, now.DueOn, Input.DueOn)],
            changes => CorrectionRules.MayCorrect(now, changes, putRight.Today), Input.Why!.Trim(), RequestKey, cancellation);
    }
}

public sealed class CorrectInput : CorrectionInput
{
    [Required(ErrorMessage = "Enter the pledge"), StringLength(600, ErrorMessage = "The pledge must be 600 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Say who gives it"), StringLength(200, ErrorMessage = "The post must be 200 characters or fewer")]
    public string? GivenBy { get; set; }

    public DateOnly? DueOn { get; set; }
}
