using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Budgets;

/// <summary>The budget of a service over all partners in a year, composed of their own lines.</summary>
/// <param name="Chosen">How it is run, as last chosen; null where nothing was.</param>
public sealed record ServiceBudget(string Service, FinancialYear Year, BudgetStateChosen? Chosen, IReadOnlyList<BudgetLine> Lines)
{
    public BudgetState State => Chosen?.State ?? BudgetState.Transparent;

    /// <summary>Money and what is given in kind. A recharge is in the line of whoever bears it.</summary>
    public Money Total => Of(l => l.Kind != BudgetKind.Recharge);

    public Money InKind => Of(l => l.Kind == BudgetKind.InKind);

    public Money For(BudgetPurpose purpose) => Of(l => l.Kind != BudgetKind.Recharge && l.Purpose == purpose);

    /// <summary>Every service of a year with the last version of each line by a day; a service of which nothing was chosen is transparent.</summary>
    public static IReadOnlyList<ServiceBudget> On(FinancialYear year, IEnumerable<BudgetLine> lines, IEnumerable<BudgetStateChosen> chosen, DateOnly asAt)
    {
        var states = chosen.Where(c => c.On <= asAt).GroupBy(c => c.Service).ToDictionary(g => g.Key, g => g.OrderBy(c => c.On).ThenBy(c => c.Id).Last());
        return
        [
            .. lines.Where(l => l.FinancialYear == year.Begins && l.On <= asAt).GroupBy(l => (l.PartnerId, l.Service, Slug.From(l.Name))).Select(g => g.MaxBy(l => l.Version)!)
                .GroupBy(l => l.Service).Select(s => new ServiceBudget(s.Key, year, states.GetValueOrDefault(s.Key), [.. s])),
        ];
    }

    /// <summary>
    /// What each line grew or shrank by against the year before. A line with none before is new, and counts whole where its partner had a budget for any service that year; a recharge is in the line of whoever bears it.
    /// </summary>
    /// <param name="standing">The last version of each line of every year.</param>
    public static IReadOnlyList<BudgetChange> Changes(IReadOnlyList<BudgetLine> standing)
    {
        BudgetLine[] lines = [.. standing.Where(l => l.Kind != BudgetKind.Recharge)];
        var years = lines.Select(l => (l.PartnerId, l.FinancialYear)).ToHashSet();
        var sums = lines.ToDictionary(l => (l.PartnerId, l.Service, Slug.From(l.Name), l.FinancialYear), l => l.Sum);
        return
        [
            .. lines.Where(l => years.Contains((l.PartnerId, l.FinancialYear - 1)))
                .Select(l => new BudgetChange(l, sums.TryGetValue((l.PartnerId, l.Service, Slug.From(l.Name), l.FinancialYear - 1), out var before) ? before : null))
                .Where(c => c.Change != Money.Zero),
        ];
    }

    private Money Of(Func<BudgetLine, bool> which) => Money.Sum(Lines.Where(which).Select(l => l.Sum));
}

/// <param name="Before">Of the year before; null where the line is new.</param>
public sealed record BudgetChange(BudgetLine Line, Money? Before)
{
    public Money Change => Line.Sum - (Before ?? Money.Zero);

    public string InWords => Before is { } before
        ? $"{Sentences.Pounds(Change.Abs.Pence)} {(Change.Sign > 0 ? "more" : "less")} than {Sentences.Pounds(before.Pence)} the year before"
        : $"new, with {Sentences.Pounds(Line.Pence)}";
}
