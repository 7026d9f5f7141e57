using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Partnership;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance;

/// <summary>Everything about shared money that anyone can read.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(AccessRules rules, Standing standing) : PageModel
{
    public bool MayReadSpend { get; private set; }

    public static IReadOnlyList<Entry> Entries { get; } =
    [
        new("Funds", FundCase.ListAddress, "Budgets that a council and an NHS commissioner share: who leads, who pays, what is spent, what is missing"),
        new("Voucher of a grant", "/finance/grant-voucher", "For money that the NHS grants a council, or a council the NHS, outside any pool"),
        new("Functions kept out of pools", "/finance/kept-out", "What the law lets no pool pay for, by day"),
    ];

    public bool MayReadOpenBook { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        MayReadSpend = await rules.MaySeeAsync(KindOfThing.Spend, standing, cancellation) != Sight.Nothing;
        MayReadOpenBook = await rules.MaySeeAsync(KindOfThing.OpenBook, standing, cancellation) != Sight.Nothing;
    }
}
