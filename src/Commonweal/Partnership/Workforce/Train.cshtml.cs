using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Workforce;

[Shows(KindOfThing.Partnership)]
public sealed class TrainModel(CommonwealContext context, CountStaff countStaff, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];
    private Dictionary<string, string> trainings = [];

    public IReadOnlyList<Choice> Partners => [.. partners.Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Ways { get; } = [new(nameof(CountExactness.Exact), "It is the number"), new(nameof(CountExactness.AtLeast), "It is at least that many")];

    public string KnownTrainings => trainings.Count == 0 ? "The name of the training" : $"Counted so far: {string.Join("; ", trainings.Values)}. Use the same name to count on";

    [BindProperty]
    public TrainInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Input.Partner, Input.AsOf) = (standing.PartnerSlug, clock.Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var partner = partners.Find(p => p.Slug == Input.Partner);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var title = Input.Title!.Trim();
        var slug = trainings.FirstOrDefault(t => string.Equals(t.Value, title, StringComparison.OrdinalIgnoreCase)).Key ?? Slug.From(title);
        var entry = new TrainingEntry(partner, slug, trainings.GetValueOrDefault(slug, title), Input.Trained!.Value, Input.Exactness == CountExactness.AtLeast, Input.Who!.Trim(), Input.AsOf!.Value, Input.How!.Trim());
        var outcome = await countStaff.CountTrainedAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The count is entered, for everyone to read.");
        return Redirect(CountStaff.PageAddress);
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        trainings = (await context.Set<TrainingCount>().AsNoTracking().ToListAsync(cancellation)).GroupBy(t => t.Training).ToDictionary(t => t.Key, t => t.First().Title);
    }
}

public enum CountExactness
{
    Exact,
    AtLeast,
}

public sealed class TrainInput
{
    [Required(ErrorMessage = "Choose whose people were trained")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Say in what they were trained"), StringLength(80, ErrorMessage = "The name of the training must be 80 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say which people were trained"), StringLength(150, ErrorMessage = "The people must be named in 150 characters or fewer")]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Enter how many were trained, as a whole number")]
    public int? Trained { get; set; }

    public CountExactness Exactness { get; set; }

    [Required(ErrorMessage = "Enter the day by which they were trained")]
    public DateOnly? AsOf { get; set; }

    [Required(ErrorMessage = "Say how it is known"), StringLength(400, ErrorMessage = "How it is known must be 400 characters or fewer")]
    public string? How { get; set; }
}
