using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Collaboration;

[Shows(KindOfThing.Partnership)]
public sealed class ClaimModel(ReadLadders ladders, ClaimStage claimStage, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    /// <summary>In place of a partner's slug: the partnership itself.</summary>
    private const string ThePartnership = "the-partnership";

    public AreaReading Area { get; private set; } = null!;

    public IReadOnlyList<Choice> Whose => [.. Area.Partners.Select(p => new Choice(p.Slug, p.Name)), new Choice(ThePartnership, "The partnership")];

    public IReadOnlyList<Choice> Stages => [new Choice("0", "0: the first stage is not reached"), .. Area.History.Stages.Select(s => new Choice($"{s.Number}", $"{s.Number}: {s.Text}"))];

    [BindProperty]
    public ClaimInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string letter, CancellationToken cancellation)
    {
        if (!await ReadAsync(letter, cancellation))
        {
            return NotFound();
        }

        Input.Whose = SpeakingFor.ThePartnership(standing.Speaker).Refusal is null ? ThePartnership : standing.PartnerSlug;
        Input.On = clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string letter, CancellationToken cancellation)
    {
        if (!await ReadAsync(letter, cancellation))
        {
            return NotFound();
        }

        if (Input.On > clock.Today)
        {
            ModelState.AddModelError("Input.On", "The day must be today or earlier: a stage is claimed once it is reached");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var partner = Area.Partners.FirstOrDefault(p => p.Slug == Input.Whose);
        var minute = string.IsNullOrWhiteSpace(Input.Minute) ? null : Input.Minute.Trim();
        var outcome = await claimStage.ExecuteAsync(Area, new ClaimEntry(partner, Input.Stage!.Value, Input.On!.Value, Input.Evidence?.Trim() ?? "", minute), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The claim is recorded. Everyone can see it now, with its evidence.");
        return Redirect(Area.Url);
    }

    private async Task<bool> ReadAsync(string letter, CancellationToken cancellation)
    {
        if (await ladders.FindAsync(letter, cancellation) is not { } area)
        {
            return false;
        }

        Area = area;
        return true;
    }
}

public sealed class ClaimInput
{
    [Required(ErrorMessage = "Choose for whom the stage is claimed")]
    public string? Whose { get; set; }

    [Required(ErrorMessage = "Choose the stage")]
    public int? Stage { get; set; }

    [Required(ErrorMessage = "Enter the day from which it holds")]
    public DateOnly? On { get; set; }

    [StringLength(2000, ErrorMessage = "The evidence must be 2,000 characters or fewer")]
    public string? Evidence { get; set; }

    [StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
