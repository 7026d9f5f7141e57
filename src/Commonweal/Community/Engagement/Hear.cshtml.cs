using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Engagement;

/// <summary>Enters one point that was made.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class HearModel(RecordVoices record, ReadEngagement read, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public static IReadOnlyList<Choice> Voices { get; } = [.. Enum.GetValues<Voice>().Select(v => new Choice(v.ToString(), v.InWords()))];

    public ActivityReading Reading { get; private set; } = null!;

    [BindProperty]
    public HearInput Input { get; set; } = new();

    public override string Back => Reading.Url;

    protected override string Done => "It is entered. It shows as unanswered until somebody says what was done.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Reading = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override void Fill() => Input.SaidOn = Reading.Activity.From;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => record.HearAsync(Reading, Input.Voice!.Value, Input.Words!.Trim(), Input.SaidOn!.Value, RequestKey, cancellation);
}

public sealed class HearInput
{
    [Required(ErrorMessage = "Choose whose voice it is")]
    public Voice? Voice { get; set; }

    [Required(ErrorMessage = "Enter what they said"), StringLength(1000, ErrorMessage = "The words must be 1,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Enter the day on which it was said")]
    public DateOnly? SaidOn { get; set; }
}
