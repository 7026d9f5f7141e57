using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Incentives;

/// <summary>What the forms that enter an incentive and say it anew have in common.</summary>
public abstract class IncentiveFormModel(ReadIncentives read, KeepIncentive keep, Notices notices) : FinanceFormModel(notices)
{
    private Money sum;
    private Incentive? kept;

    public override Refusal? Refusal => keep.MayKeep();

    /// <summary>What it said last; null for a new one.</summary>
    public abstract Incentive? Before { get; }

    public string Back => Before is { } before ? IncentivesReading.Address(before.Slug) : IncentivesReading.ListAddress;

    public IReadOnlyList<Choice> Targets => [.. Reading.Targets.Values.OrderBy(t => t.Target.Reference, StringComparer.Ordinal).Select(t => new Choice(t.Target.Reference, t.Target.Text))];

    public IReadOnlyList<Choice> Partners => [.. Reading.Partners.Values.Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Stages { get; } = [.. Enum.GetValues<IncentiveStage>().Select(s => new Choice(s.ToString(), s.InWords()))];

    [BindProperty]
    public IncentiveInput Input { get; set; } = new();

    protected IncentivesReading Reading { get; private set; } = null!;

    protected override string After => IncentivesReading.Address(kept!.Slug);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = await read.ReadAsync(cancellation);
        return true;
    }

    protected override void Check()
    {
        sum = SumOrNought("Input.Sum", Input.Sum);
        MustBe("Input.Target", Input.Target, Targets, "Choose the target");
        MustBe("Input.Bearer", Input.Bearer, Partners, "Choose the partner that bears it");
        MustBe("Input.Gainer", Input.Gainer, Partners, "Choose the partner that gains");
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        Domain.Partnership.Partners.PartnerOrganisation Partner(string? slug) => Reading.Partners.Values.First(p => p.Slug == slug);
        var outcome = await keep.ExecuteAsync(Reading.All, Before, new(
            Input.Title!.Trim(), Input.Rewards!.Trim(), Input.Target!, Partner(Input.Bearer), Partner(Input.Gainer), sum, Input.Stage!.Value, Input.From, Trimmed(Input.AgreedBy), Trimmed(Input.NextStep), Input.NextBy, Input.Words!.Trim()), RequestKey, cancellation);
        kept = outcome.IsRefused ? null : outcome.Value;
        return outcome.Refusal;
    }

    private void MustBe(string field, string? typed, IReadOnlyList<Choice> among, string problem)
    {
        if (among.All(c => c.Value != typed))
        {
            ModelState.AddModelError(field, problem);
        }
    }
}

public sealed class IncentiveInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(100, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what it rewards"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Rewards { get; set; }

    public string? Target { get; set; }

    public string? Bearer { get; set; }

    public string? Gainer { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Choose where it stands")]
    public IncentiveStage? Stage { get; set; }

    public DateOnly? From { get; set; }

    [StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? AgreedBy { get; set; }

    [StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? NextStep { get; set; }

    [Display(Name = "The day of the next step")]
    public DateOnly? NextBy { get; set; }

    [Required(ErrorMessage = "Say why it is proposed or changed"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }

    public static IncentiveInput Of(Incentive incentive, IncentivesReading reading) => new()
    {
        Title = incentive.Title, Rewards = incentive.Rewards, Target = incentive.Target, Bearer = reading.Partners[incentive.BearerId].Slug, Gainer = reading.Partners[incentive.GainerId].Slug,
        Sum = incentive.Pence == 0 ? null : (incentive.Pence / 100m).ToString("N2", CultureInfo.CurrentCulture), Stage = incentive.Stage, From = incentive.From, AgreedBy = incentive.AgreedBy, NextStep = incentive.NextStep, NextBy = incentive.NextBy,
    };
}
