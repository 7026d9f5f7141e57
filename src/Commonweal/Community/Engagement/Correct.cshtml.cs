using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Corrections;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Engagement;

/// <summary>Puts right what was entered of an activity.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CorrectModel(ReadEngagement read, PutRight putRight, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public ActivityReading Reading { get; private set; } = null!;

    [BindProperty]
    public CorrectInput Input { get; set; } = new();

    public override string Back => Reading.Url;

    protected override string Done => "It reads so from now on, and what stood there before is shown below it.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Reading = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override void Fill()
    {
        var now = Reading.Activity;
        (Input.Title, Input.About, Input.With, Input.From, Input.To) = (now.Title, now.About, now.With, now.From, now.To);
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var now = Reading.Activity;
        return putRight.ExecuteAsync(
            CorrectedThing.Activity, now.Slug, now.Title, Reading.Url,
            [
                PartChange.Of(CorrectedPart.Title, now.Title, Input.Title), PartChange.Of(CorrectedPart.About, now.About, Input.About), PartChange.Of(CorrectedPart.With, now.With, Input.With),
                PartChange.Of(CorrectedPart.FirstDay, now.From, Input.From), PartChange.Of(CorrectedPart.LastDay, now.To, Input.To),
            ],
            changes => CorrectionRules.MayCorrect(now, changes), Input.Why!.Trim(), RequestKey, cancellation);
    }
}

public sealed class CorrectInput : CorrectionInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(150, ErrorMessage = "The name must be 150 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what people are asked about"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? About { get; set; }

    [Required(ErrorMessage = "Say who is asked to come"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? With { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? To { get; set; }
}
