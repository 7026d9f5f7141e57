using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Corrections;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Consultations;

/// <summary>Gives a consultation more time while it is open, or puts its words right.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CorrectModel(ReadConsultations read, PutRight putRight, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public ConsultationReading Reading { get; private set; } = null!;

    [BindProperty]
    public CorrectInput Input { get; set; } = new();

    public override string Back => Reading.Url;

    protected override string Done => "It reads so from now on, and what stood there before is shown below it. Whoever asked for news of consultations is told.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Reading = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override void Fill()
    {
        var now = Reading.Consultation;
        (Input.Title, Input.About, Input.Question, Input.Information, Input.Closes) = (now.Title, now.About, now.Question, now.Information, now.Closes);
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var now = Reading.Consultation;
        return putRight.ExecuteAsync(
            CorrectedThing.Consultation, now.Slug, now.Title, Reading.Url,
            [
                PartChange.Of(CorrectedPart.Title, now.Title, Input.Title), PartChange.Of(CorrectedPart.About, now.About, Input.About), PartChange.Of(CorrectedPart.Question, now.Question, Input.Question),
                PartChange.Of(CorrectedPart.Information, now.Information, Input.Information), PartChange.Of(CorrectedPart.LastDay, now.Closes, Input.Closes),
            ],
            changes => CorrectionRules.MayCorrect(now, changes, putRight.Today), Input.Why!.Trim(), RequestKey, cancellation);
    }
}

public sealed class CorrectInput : CorrectionInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(150, ErrorMessage = "The name must be 150 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what it is about"), StringLength(2600, ErrorMessage = "This must be 2,600 characters or fewer")]
    public string? About { get; set; }

    [Required(ErrorMessage = "Enter what you ask"), StringLength(1000, ErrorMessage = "The question must be 1,000 characters or fewer")]
    public string? Question { get; set; }

    [StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? Information { get; set; }

    [Required(ErrorMessage = "Enter the last day")]
    public DateOnly? Closes { get; set; }
}
