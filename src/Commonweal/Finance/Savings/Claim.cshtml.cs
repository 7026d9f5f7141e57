using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Savings;

/// <summary>A partner claims its part of a scheme, or corrects what it claimed; what it corrects stays to be seen.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ClaimModel(ReadSavings read, KeepSavings keep, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private SavingsReading savings = null!;
    private ClaimSums sums = null!;

    public SavingsScheme Scheme { get; private set; } = null!;

    public override Refusal? Refusal => keep.MayEnter();

    /// <summary>The line that is corrected; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Line { get; set; }

    public IReadOnlyList<Choice> Partners => [.. savings.Partners.Values.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Plans { get; } = [.. Enum.GetValues<SavingsPlan>().Select(p => new Choice(p.ToString(), p.InWords()))];

    public static IReadOnlyList<Choice> Statuses { get; } = [.. Enum.GetValues<SavingsStatus>().Select(s => new Choice(s.ToString(), s.InWords()))];

    public SavingsClaim? Before => Line is { } line ? savings.Register.OwnLine(Scheme.Slug, line, standing.PartnerId) : null;

    [BindProperty]
    public ClaimInput Input { get; set; } = new();

    protected override string Done => Before is null ? "Your claim is entered." : "Your claim is corrected. What it said before stays below it.";

    protected override string After => SavingsReading.Address(Scheme.Slug);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        savings = await read.ReadAsync(cancellation);
        Scheme = savings.Find(RouteSlug)!;
        return Scheme is not null && (Line is null || Before is not null);
    }

    protected override void Fill()
    {
        if (Before is { } claim)
        {
            Input = ClaimInput.Of(claim, claim.PaidToId is { } paid ? savings.Partners[paid].Slug : null);
        }
    }

    protected override void Check()
    {
        Money Read(string field, string? typed) => SumOrNought($"Input.{field}", typed);
        sums = new(Read("PlanVolume", Input.PlanVolume), Read("PlanPrice", Input.PlanPrice), Read("ActualVolume", Input.ActualVolume), Read("ActualPrice", Input.ActualPrice), Read("ForecastVolume", Input.ForecastVolume),
            Read("ForecastPrice", Input.ForecastPrice), Read("FullYear", Input.FullYear), Read("Investment", Input.Investment));
        if (Input.PaidTo is { Length: > 0 } paid && Partners.All(p => p.Value != paid))
        {
            ModelState.AddModelError("Input.PaidTo", "Choose one of the partners");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var claim = keep.New(Scheme.Slug, Before, savings, place => new SavingsClaim
        {
            Scheme = place.Scheme, Line = place.Line, Version = place.Version, PartnerId = place.Partner, Plan = Input.Plan!.Value, Cost = Input.Cost!.Trim(), PaidToId = savings.Partners.Values.FirstOrDefault(p => p.Slug == Input.PaidTo)?.Id,
            PlanVolumePence = sums.PlanVolume.Pence, PlanPricePence = sums.PlanPrice.Pence, ActualVolumePence = sums.ActualVolume.Pence, ActualPricePence = sums.ActualPrice.Pence, ForecastVolumePence = sums.ForecastVolume.Pence,
            ForecastPricePence = sums.ForecastPrice.Pence, FullYearPence = sums.FullYear.Pence, InvestmentPence = sums.Investment.Pence, ActivityFewer = Input.ActivityFewer, Status = Input.Status!.Value, Words = Input.Words!.Trim(),
            IsWithdrawn = false, On = place.On, KnownFrom = place.Now,
        });
        return keep.ClaimAsync(savings, claim, RequestKey, cancellation);
    }

    protected override string FieldOf(Refusal refusal) => refusal switch
    {
        DeliveredLessThanSoFar => "Input.ForecastVolume",
        WholeYearBelowForecast => "Input.FullYear",
        _ => base.FieldOf(refusal),
    };

    private sealed record ClaimSums(Money PlanVolume, Money PlanPrice, Money ActualVolume, Money ActualPrice, Money ForecastVolume, Money ForecastPrice, Money FullYear, Money Investment);
}

public sealed class ClaimInput
{
    [Required(ErrorMessage = "Choose the plan by which you count it")]
    public SavingsPlan? Plan { get; set; }

    [Required(ErrorMessage = "Say what is spent less on"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Cost { get; set; }

    public string? PaidTo { get; set; }

    public string? PlanVolume { get; set; }

    public string? PlanPrice { get; set; }

    public string? ActualVolume { get; set; }

    public string? ActualPrice { get; set; }

    public string? ForecastVolume { get; set; }

    public string? ForecastPrice { get; set; }

    public string? FullYear { get; set; }

    public string? Investment { get; set; }

    [Display(Name = "The units of activity")]
    public int? ActivityFewer { get; set; }

    [Required(ErrorMessage = "Choose where it stands")]
    public SavingsStatus? Status { get; set; }

    [Required(ErrorMessage = "Say why it stands as it does"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Words { get; set; }

    public static ClaimInput Of(SavingsClaim claim, string? paidTo) => new()
    {
        Plan = claim.Plan, Cost = claim.Cost, PaidTo = paidTo, PlanVolume = Text(claim.PlanVolumePence), PlanPrice = Text(claim.PlanPricePence), ActualVolume = Text(claim.ActualVolumePence), ActualPrice = Text(claim.ActualPricePence),
        ForecastVolume = Text(claim.ForecastVolumePence), ForecastPrice = Text(claim.ForecastPricePence), FullYear = Text(claim.FullYearPence), Investment = Text(claim.InvestmentPence), ActivityFewer = claim.ActivityFewer, Status = claim.Status,
    };

    private static string Text(long pence) => (pence / 100m).ToString("N2", CultureInfo.CurrentCulture);
}
