using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Finance.Budgets;

/// <summary>A partner enters or corrects a line of its own budget for a service.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadBudgets read, EnterBudget enter, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private BudgetsReading budgets = null!;
    private Money sum;

    public override Refusal? Refusal => enter.MayEnter();

    public IReadOnlyList<Choice> Services => [.. budgets.Services.Select(s => new Choice(s.Key, s.Value)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(FinancialYear.Of(enter.Today).Begins - 2, 5).Select(y => new Choice(y.ToString(CultureInfo.InvariantCulture), new FinancialYear(y).ToString()))];

    public IReadOnlyList<Choice> Others => [.. budgets.Partners.Values.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<BudgetKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static IReadOnlyList<Choice> Purposes { get; } = [.. Enum.GetValues<BudgetPurpose>().Select(p => new Choice(p.ToString(), p.InWords()))];

    [BindProperty]
    public BudgetInput Input { get; set; } = new();

    protected override string Done => "Your line is entered.";

    protected override string After => BudgetsReading.Address(Input.Service!);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        budgets = await read.ReadAsync(cancellation);
        return true;
    }

    protected override void Check()
    {
        sum = SumOrNought("Input.Sum", Input.Sum);
        if (string.IsNullOrWhiteSpace(Input.Sum) && Input.Activity is null && ModelState.GetFieldValidationState("Input.Activity") != ModelValidationState.Invalid)
        {
            ModelState.AddModelError("Input.Sum", new BudgetNeedsASum().Sentence);
        }

        if (sum < Money.Zero)
        {
            ModelState.AddModelError("Input.Sum", "Enter a sum of nought or more: a budget is what may be spent");
        }

        if (Services.All(s => s.Value != Input.Service))
        {
            ModelState.AddModelError("Input.Service", "Choose the service");
        }

        if (Input.Bearer is { Length: > 0 } bearer && Others.All(p => p.Value != bearer))
        {
            ModelState.AddModelError("Input.Bearer", "Choose one of the partners");
        }
        else if (Input.Bearer is { Length: > 0 } && Input.Kind is { } kind && kind != BudgetKind.Recharge)
        {
            ModelState.AddModelError("Input.Bearer", "Only what is recharged is paid by another partner. Choose “Recharged to another partner” as its kind, or leave this empty");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => enter.ExecuteAsync(
        budgets, new(Input.Service!, Input.Year!.Value, Input.Name!.Trim(), Input.Kind!.Value, Input.Purpose!.Value, sum, Input.Activity, Input.Unit?.Trim(), Input.Wte, budgets.Partners.Values.FirstOrDefault(p => p.Slug == Input.Bearer)?.Id, Input.Basis!.Trim()), RequestKey, cancellation);
}

public sealed class BudgetInput
{
    public string? Service { get; set; }

    [Required(ErrorMessage = "Choose the year")]
    public int? Year { get; set; }

    [Required(ErrorMessage = "Enter what the line is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose what kind of line it is")]
    public BudgetKind? Kind { get; set; }

    [Required(ErrorMessage = "Choose what it is for")]
    public BudgetPurpose? Purpose { get; set; }

    public string? Sum { get; set; }

    [Display(Name = "The planned activity")]
    public int? Activity { get; set; }

    [StringLength(60, ErrorMessage = "This must be 60 characters or fewer")]
    public string? Unit { get; set; }

    [Range(0.01, 99_999, ErrorMessage = "Enter staff as a number above nought, such as 4.5")]
    [Display(Name = "The number of staff")]
    public decimal? Wte { get; set; }

    public string? Bearer { get; set; }

    [Required(ErrorMessage = "Say on what it rests"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Basis { get; set; }
}
