using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Engagement;

/// <summary>Says what was done about a point, or why nothing was.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AnswerPointModel(RecordVoices record, ReadEngagement read, ReadDecisions decisions, ReadTargets targets, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<AnswerKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public ActivityReading Reading { get; private set; } = null!;

    public PointReading Point { get; private set; } = null!;

    public IReadOnlyList<Choice> Decisions { get; private set; } = [];

    public IReadOnlyList<Choice> Targets { get; private set; } = [];

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public override string Back => Reading.Url;

    protected override string Done => "The answer stands beside what was said.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await read.FindAsync(RouteSlug, cancellation) is not { } reading || reading.Points.FirstOrDefault(p => $"{p.Point.Number}" == RouteData.Values["number"] as string) is not { } point)
        {
            return false;
        }

        (Reading, Point) = (reading, point);
        Decisions = [.. (await decisions.ListAsync(cancellation)).Select(d => new Choice(d.Decision.Slug, d.Decision.Title))];
        Targets = [.. (await targets.ListAsync(cancellation)).Select(t => new Choice(t.Target.Reference, $"{t.Target.Reference}: {t.Target.Text}"))];
        return true;
    }

    protected override void Check()
    {
        if (Input.Decision is { } matter && Decisions.All(d => d.Value != matter))
        {
            ModelState.AddModelError("Input.Decision", "Choose a decision from the list");
        }

        if (Input.Target is { } target && Targets.All(t => t.Value != target))
        {
            ModelState.AddModelError("Input.Target", "Choose a target from the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => record.AnswerAsync(Reading, Point, Input, RequestKey, cancellation);
}

public sealed class AnswerInput
{
    [Required(ErrorMessage = "Choose what was done")]
    public AnswerKind? Kind { get; set; }

    [Required(ErrorMessage = "Say what was done, or why not"), StringLength(2000, ErrorMessage = "The answer must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    public DateOnly? DoneBy { get; set; }

    public string? Decision { get; set; }

    public string? Target { get; set; }
}
