using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Collaboration;

[Shows(KindOfThing.Partnership)]
public sealed class ClaimModel(ReadLadders ladders, ClaimStage claimStage, PartnershipClock clock, Standing standing, Notices notices) : ActPageModel(notices)
{
    /// <summary>In place of a partner's slug: the partnership itself.</summary>
    private const string ThePartnership = "the-partnership";

    public AreaReading Area { get; private set; } = null!;

    public IReadOnlyList<Choice> Whose => [.. Area.Partners.Select(p => new Choice(p.Slug, p.Name)), new Choice(ThePartnership, "The partnership")];

    public IReadOnlyList<Choice> Stages => [new Choice("0", "0: the first stage is not reached"), .. Area.History.Stages.Select(s => new Choice($"{s.Number}", $"{s.Number}: {s.Text}"))];

    [BindProperty]
    public ClaimInput Input { get; set; } = new();

    protected override string Done => "The claim is recorded. Everyone can see it now, with its evidence.";

    protected override string After => Area.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Area = (await ladders.FindAsync(RouteText("letter")!, cancellation))!;
        return Area is not null;
    }

    protected override void Fill() => (Input.Whose, Input.On) = (SpeakingFor.ThePartnership(standing.Speaker).Refusal is null ? ThePartnership : standing.PartnerSlug, clock.Today);

    protected override void Check()
    {
        RequireAmong("Input.Whose", Input.Whose, Whose.Select(w => w.Value), "Choose one of those in the list");
        if (Input.On > clock.Today)
        {
            ModelState.AddModelError("Input.On", "The day must be today or earlier: a stage is claimed once it is reached");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entry = new ClaimEntry(Area.Partners.FirstOrDefault(p => p.Slug == Input.Whose), Input.Stage!.Value, Input.On!.Value, Input.Evidence?.Trim() ?? "", Trimmed(Input.Minute));
        return (await claimStage.ExecuteAsync(Area, entry, RequestKey, cancellation)).Refusal;
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
