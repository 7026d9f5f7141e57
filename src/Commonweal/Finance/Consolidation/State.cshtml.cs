using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Consolidation;

/// <summary>A partner states what it pays another, or is paid by it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StateModel(ReadBalances read, StateBalance state, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private BalancesReading balances = null!;
    private Money sum;

    public override Refusal? Refusal => state.MayState();

    public static IReadOnlyList<Choice> Sides { get; } = [new(nameof(BalanceSide.Pays), "We pay them"), new(nameof(BalanceSide.IsPaid), "They pay us")];

    public IReadOnlyList<Choice> Partners => [.. balances.Partners.Values.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name))];

    public IReadOnlyList<Choice> Services => [.. balances.Services.Select(s => new Choice(s.Key, s.Value)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];

    public IReadOnlyList<Choice> Months => [.. balances.Year.Months.Where(m => m.FirstDay <= state.Today).Select(m => new Choice(m.ToString(), m.FirstDay.ToString("MMMM yyyy")))];

    [BindProperty]
    public BalanceInput Input { get; set; } = new();

    protected override string Done => "Your balance is stated.";

    protected override string After => BalancesReading.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        balances = await read.ReadAsync(cancellation);
        return true;
    }

    protected override void Check()
    {
        sum = Sum("Input.Sum", Input.Sum);
        MustBe("Input.Other", Input.Other, Partners, "Choose the partner");
        MustBe("Input.Service", Input.Service, Services, "Choose the service");
        MustBe("Input.Month", Input.Month, Months, "Choose the month");
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var other = balances.Partners.Values.First(p => p.Slug == Input.Other);
        var month = balances.Year.Months.First(m => m.ToString() == Input.Month);
        return state.ExecuteAsync(balances, new(Input.Side!.Value, other, Input.Service!, month, sum, Input.Words!.Trim()), RequestKey, cancellation);
    }

    private void MustBe(string field, string? typed, IReadOnlyList<Choice> among, string problem)
    {
        if (among.All(c => c.Value != typed))
        {
            ModelState.AddModelError(field, problem);
        }
    }
}

public sealed class BalanceInput
{
    [Required(ErrorMessage = "Choose who pays")]
    public BalanceSide? Side { get; set; }

    public string? Other { get; set; }

    public string? Service { get; set; }

    public string? Month { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Say from what it comes, such as the ledger or a contract"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }
}
