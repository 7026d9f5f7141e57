using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Workforce;

[Shows(KindOfThing.Partnership)]
public sealed class ReachModel(ReadWorkforce workforce, CountStaff countStaff, PartnershipClock clock, Notices notices) : ActPageModel(notices)
{
    private IReadOnlyList<DevelopmentReach> levels = [];

    public IReadOnlyList<Choice> Levels => [.. levels.Select(l => new Choice(l.Level, l.Name))];

    public static IReadOnlyList<Choice> Reaches { get; } =
    [
        new(nameof(ReachOfStaff.None), "None"), new(nameof(ReachOfStaff.Begun), "It has begun"), new(nameof(ReachOfStaff.Few), "Few"), new(nameof(ReachOfStaff.Some), "Some"),
        new(nameof(ReachOfStaff.Most), "Most"), new(nameof(ReachOfStaff.All), "All"),
    ];

    [BindProperty]
    public ReachInput Input { get; set; } = new();

    protected override string Done => "It is entered, for everyone to read.";

    protected override string After => CountStaff.PageAddress;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        levels = (await workforce.ExecuteAsync(cancellation)).Reach;
        return true;
    }

    protected override void Fill() => Input.AsOf = clock.Today;

    protected override void Check() => RequireAmong("Input.Level", Input.Level, levels.Select(l => l.Level), "Choose one of the levels in the list");

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await countStaff.SayReachAsync(levels.First(l => l.Level == Input.Level), Input.Reach!.Value, Input.Text!.Trim(), Input.AsOf!.Value, RequestKey, cancellation)).Refusal;
}

public sealed class ReachInput
{
    [Required(ErrorMessage = "Choose the level of staff")]
    public string? Level { get; set; }

    [Required(ErrorMessage = "Choose how many have met it")]
    public ReachOfStaff? Reach { get; set; }

    [Required(ErrorMessage = "Say how it is known"), StringLength(400, ErrorMessage = "How it is known must be 400 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Enter the day on which it was so")]
    public DateOnly? AsOf { get; set; }
}
