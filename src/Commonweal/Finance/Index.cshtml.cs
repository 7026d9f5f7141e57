using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Assumptions;
using Commonweal.Finance.BetterCareFund;
using Commonweal.Finance.Budgets;
using Commonweal.Finance.Consolidation;
using Commonweal.Finance.ControlTotal;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Incentives;
using Commonweal.Finance.Savings;
using Commonweal.Finance.WholePopulation;
using Commonweal.Partnership;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance;

/// <summary>Everything about shared money that anyone can read.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(AccessRules rules, Standing standing) : PageModel
{
    public bool MayReadSpend { get; private set; }

    public static IReadOnlyList<(string Heading, IReadOnlyList<Entry> Entries)> Groups { get; } =
    [
        ("Shared money",
        [
            new("Funds", FundCase.ListAddress, "Budgets that a council and an NHS commissioner share: who leads, who pays, what is spent, what is missing"),
            new("Better Care Fund", CareFundReading.ListAddress, "What council and NHS plan together for people to stay well at home, by area and year, and how each quarter went"),
            new("Voucher of a grant", "/finance/grant-voucher", "For money that the NHS grants a council, or a council the NHS, outside any pool"),
            new("Functions kept out of pools", "/finance/kept-out", "What the law lets no pool pay for, by day"),
        ]),
        ("What all have and plan",
        [
            new("Service budgets", BudgetsReading.ListAddress, "What all partners together have for each service, and how much of it goes to prevention"),
            new("Money of the whole population", PopulationReading.Address, "Both CCGs’ allocations and both councils’ social care, and which providers use them"),
            new("Joint plan", "/finance/joint-plan", "Money, activity and staff that partners plan together, by partner and by service"),
            new("Common assumptions", AssumptionsReading.Address, "Prices, pay, growth and efficiency that all plan by, and who differs and why"),
            new("Spend heat table", "/finance/heat", "Which partner spends most on which service, by colour and figure"),
        ]),
        ("What is saved and rewarded",
        [
            new("Savings", SavingsReading.ListAddress, "What each partner plans to save and has saved, and what of it the system saves"),
            new("Incentives", IncentivesReading.ListAddress, "What is paid for better outcomes, who bears it and who gains"),
        ]),
        ("Whether it adds up",
        [
            new("Shadow control total", TotalReading.Address, "What the partners’ plans and forecasts come to for this place, by their local shares"),
            new("Agreement of balances", BalancesReading.Address, "What one partner says it pays another, beside what the other says it is paid"),
        ]),
    ];

    public bool MayReadOpenBook { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        MayReadSpend = await rules.MaySeeAsync(KindOfThing.Spend, standing, cancellation) != Sight.Nothing;
        MayReadOpenBook = await rules.MaySeeAsync(KindOfThing.OpenBook, standing, cancellation) != Sight.Nothing;
    }
}
