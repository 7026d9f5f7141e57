using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>The view of one seat, by whoever sits there or speaks for its organisation.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class GiveViewModel(ReadDecisions decisions, SpeakForSeats speak, Standing standing, Notices notices) : DecisionFormModel(decisions, notices)
{
    private long? limit;
    private IReadOnlyList<SeatReading> mine = [];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<ViewKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public IReadOnlyList<Choice> Seats => [.. mine.Select(s => new Choice(s.Elector.Seat, s.Elector.Name))];

    public override Refusal? Refusal => Matter.Reading.Call is not { IsOpen: true } ? new CallIsClosed() : mine.Count == 0 ? new NoSeatToSpeakFor(standing.Speaker.InWords) : null;

    [BindProperty]
    public ViewInput Input { get; set; } = new();

    protected override string Done => Matter.Reading.Call is { HoldsBack: true } ? "The view is recorded. Nobody sees it until the call is closed." : "The view is recorded, for everyone to read.";

    protected override async Task<bool> FindMoreAsync(CancellationToken cancellation)
    {
        mine = await speak.MineAsync(Matter, cancellation);
        return true;
    }

    protected override void Fill() => Input.Seat = Seats is [var only] ? only.Value : null;

    protected override void Check()
    {
        limit = ModelState.Pence("Input.Limit", Input.Limit);
        if (Input.Seat is { } seat && mine.All(s => s.Elector.Seat != seat))
        {
            ModelState.AddModelError("Input.Seat", "Choose one of your organisation’s seats");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => Refusal ?? await speak.ViewAsync(
        Matter, Matter.Reading.Call!, mine.Single(s => s.Elector.Seat == Input.Seat).Elector, Input.Kind!.Value, Input.Reason!.Trim(), Input.Capacity!.Trim(), limit, RequestKey, cancellation);
}

public sealed class ViewInput
{
    [Required(ErrorMessage = "Choose the seat")]
    public string? Seat { get; set; }

    [Required(ErrorMessage = "Choose your view")]
    public ViewKind? Kind { get; set; }

    [Required(ErrorMessage = "Say why"), StringLength(2000, ErrorMessage = "The reason must be 2,000 characters or fewer")]
    public string? Reason { get; set; }

    [Required(ErrorMessage = "Say for whom and as what"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Capacity { get; set; }

    public string? Limit { get; set; }
}
