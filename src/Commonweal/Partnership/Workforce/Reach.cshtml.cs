using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Workforce;

[Shows(KindOfThing.Partnership)]
public sealed class ReachModel(ReadWorkforce workforce, CountStaff countStaff, PartnershipClock clock, Notices notices) : PageModel
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

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        levels = (await workforce.ExecuteAsync(cancellation)).Reach;
        Input.AsOf = clock.Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        levels = (await workforce.ExecuteAsync(cancellation)).Reach;
        var level = levels.FirstOrDefault(l => l.Level == Input.Level);
        if (!ModelState.IsValid || level is null)
        {
            return Page();
        }

        var outcome = await countStaff.SayReachAsync(level, Input.Reach!.Value, Input.Text!.Trim(), Input.AsOf!.Value, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered, for everyone to read.");
        return Redirect(CountStaff.PageAddress);
    }
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
