using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Engagement;

/// <summary>Enters an activity, held or planned.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RecordModel(RecordVoices record, ReadEngagement read, ReadDecisions decisions, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public static IReadOnlyList<Choice> Levels { get; } = [.. Enum.GetValues<EngagementLevel>().Select(l => new Choice(l.ToString(), l.InWords()))];

    public IReadOnlyList<Choice> Workstreams { get; private set; } = [];

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    [BindProperty]
    public RecordInput Input { get; set; } = new();

    public override string Back => ActivityReading.ListAddress;

    protected override string Done => "It stands in the plan. What people say goes beside it.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Workstreams = [.. (await read.WorkstreamsAsync(cancellation)).Select(w => new Choice(w.Key, w.Value))];
        Decisions = [.. (await decisions.ListAsync(cancellation)).Select(d => new Choice(d.Decision.Slug, d.Decision.Title))];
        return true;
    }

    protected override void Fill() => Input.Decision = Request.Query["decision"];

    protected override void Check()
    {
        if (Input.Workstream is { } stream && Workstreams.All(w => w.Value != stream))
        {
            ModelState.AddModelError("Input.Workstream", "Choose a workstream from the list");
        }

        if (Input.Decision is { } matter && Decisions.All(d => d.Value != matter))
        {
            ModelState.AddModelError("Input.Decision", "Choose a decision from the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => record.EnterAsync(Input, RequestKey, cancellation);
}

public sealed class RecordInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(150, ErrorMessage = "The name must be 150 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Choose the level")]
    public EngagementLevel? Level { get; set; }

    [Required(ErrorMessage = "Say what people are asked about"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? About { get; set; }

    [Required(ErrorMessage = "Say who is asked to come"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? With { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Workstream { get; set; }

    public string? Decision { get; set; }
}
