using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Budgets;

/// <summary>The team enters how the partners agreed to run one service's budget, and by which decision.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RunModel(ReadBudgets read, IKnowDecisions decisions, ChooseState choose, Notices notices) : FinanceFormModel(notices)
{
    private BudgetsReading budgets = null!;
    private IReadOnlyList<CitedDecision> cited = [];

    public ServiceBudget Budget { get; private set; } = null!;

    public string Service => budgets.NameOf(Budget.Service);

    public SmallBudgetLimit? Limit => budgets.Limit;

    public override Refusal? Refusal => choose.MayChoose();

    public static IReadOnlyList<Choice> States { get; } = [.. Enum.GetValues<BudgetState>().Select(s => new Choice(s.ToString(), s.InWords()))];

    public IReadOnlyList<Choice> Managers => [.. budgets.Partners.Values.Where(p => Budget.Lines.Any(l => l.PartnerId == p.Id)).Select(p => new Choice(p.Slug, p.Name))];

    public IReadOnlyList<Choice> Decisions => [.. cited.Select(d => new Choice(d.Slug, $"{d.Title} ({d.StandsAt})"))];

    [BindProperty]
    public RunInput Input { get; set; } = new();

    protected override string Done => "How it is run is entered. What held before stands below it.";

    protected override string After => BudgetsReading.Address(Budget.Service);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        budgets = await read.ReadAsync(cancellation);
        cited = await decisions.CitedAsync(cancellation);
        Budget = budgets.Find(RouteSlug)!;
        return Budget is not null;
    }

    protected override void Check()
    {
        if (Input.State == BudgetState.SingleManaged && Managers.All(m => m.Value != Input.Manager))
        {
            ModelState.AddModelError("Input.Manager", "Choose the partner that runs it");
        }

        if (Input.State is not null and not BudgetState.SingleManaged && Input.Manager is { Length: > 0 })
        {
            ModelState.AddModelError("Input.Manager", "Choose no partner here, or choose that one partner manages all of it");
        }

        if (Input.Decision is { Length: > 0 } slug && cited.All(d => d.Slug != slug))
        {
            ModelState.AddModelError("Input.Decision", "Choose one of the decisions");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => choose.ExecuteAsync(
        budgets, Budget, new(Input.State!.Value, budgets.Partners.Values.FirstOrDefault(p => p.Slug == Input.Manager), cited.FirstOrDefault(d => d.Slug == Input.Decision), Input.Words!.Trim()), RequestKey, cancellation);
}

public sealed class RunInput
{
    [Required(ErrorMessage = "Choose how it is run")]
    public BudgetState? State { get; set; }

    public string? Manager { get; set; }

    public string? Decision { get; set; }

    [Required(ErrorMessage = "Say who agreed it, and where it is written"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }
}
