using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Workforce;

[Shows(KindOfThing.Partnership)]
public sealed class TrainModel(CommonwealContext context, CountStaff countStaff, PartnershipClock clock, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    private Dictionary<string, string> trainings = [];

    public static IReadOnlyList<Choice> Ways { get; } = [new(nameof(CountExactness.Exact), "It is the number"), new(nameof(CountExactness.AtLeast), "It is at least that many")];

    public string KnownTrainings => trainings.Count == 0 ? "The name of the training" : $"Counted so far: {string.Join("; ", trainings.Values)}. Use the same name to count on";

    [BindProperty]
    public TrainInput Input { get; set; } = new();

    protected override string Done => "The count is entered, for everyone to read.";

    protected override string After => CountStaff.PageAddress;

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        trainings = (await Context.Set<TrainingCount>().AsNoTracking().ToListAsync(cancellation)).GroupBy(t => t.Training).ToDictionary(t => t.Key, t => t.First().Title);
        return true;
    }

    protected override void Fill() => (Input.Partner, Input.AsOf) = (standing.PartnerSlug, clock.Today);

    protected override void Check() => RequirePartner("Input.Partner", Input.Partner);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var title = Input.Title!.Trim();
        var slug = trainings.FirstOrDefault(t => string.Equals(t.Value, title, StringComparison.OrdinalIgnoreCase)).Key ?? Slug.From(title);
        var entry = new TrainingEntry(Partner(Input.Partner)!, slug, trainings.GetValueOrDefault(slug, title), Input.Trained!.Value, Input.Exactness == CountExactness.AtLeast, Input.Who!.Trim(), Input.AsOf!.Value, Input.How!.Trim());
        return (await countStaff.CountTrainedAsync(entry, RequestKey, cancellation)).Refusal;
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
