using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Engagement;

/// <summary>Enters what a workstream measured of engagement, self-care, communications or equality.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MeasureModel(RecordVoices record, ReadEngagement read, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public static IReadOnlyList<Choice> Aspects { get; } = [.. Enum.GetValues<CommunityAspect>().Select(a => new Choice(a.ToString(), a.InWords()))];

    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("yes", "Yes"), new("no", "No")];

    public IReadOnlyList<Choice> Workstreams { get; private set; } = [];

    [BindProperty]
    public MeasureInput Input { get; set; } = new();

    public override string Back => ActivityReading.ListAddress;

    protected override string Done => "The measure is entered.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Workstreams = [.. (await read.WorkstreamsAsync(cancellation)).Select(w => new Choice(w.Key, w.Value))];
        return true;
    }

    protected override void Check()
    {
        if (Input.Workstream is { } stream && Workstreams.All(w => w.Value != stream))
        {
            ModelState.AddModelError("Input.Workstream", "Choose a workstream from the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => record.MeasureAsync(Input, RequestKey, cancellation);
}

public sealed class MeasureInput
{
    [Required(ErrorMessage = "Choose the workstream")]
    public string? Workstream { get; set; }

    [Required(ErrorMessage = "Choose which of the four")]
    public CommunityAspect? Aspect { get; set; }

    [Required(ErrorMessage = "Say what was counted or asked"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Measure { get; set; }

    [Required(ErrorMessage = "Say what was found"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Found { get; set; }

    [Required(ErrorMessage = "Say whether the committee is content")]
    public string? Assured { get; set; }
}
