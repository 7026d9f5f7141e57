using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Consolidation;

/// <summary>One line of what a partner states: money in or out, with whom.</summary>
/// <param name="With">The partner it is paid to or by; null where that is nobody of the partnership.</param>
public readonly record struct ConsolidationLine(string StatedBy, string? With, bool IsIncome, string Service, Month Month, Money Sum);

/// <summary>What one partner says that it pays another beside what the other says that it is paid. Null where one has said nothing.</summary>
public sealed record Balance(string Payer, string Payee, string Service, Month Month, Money? PayerSays, Money? PayeeSays)
{
    public Money Difference => (PayerSays ?? Money.Zero) - (PayeeSays ?? Money.Zero);

    public bool IsAgreed => PayerSays is not null && PayeeSays is not null && Difference == Money.Zero;

    public string InWords => PayerSays is null ? $"{Payer} has said nothing"
        : PayeeSays is null ? $"{Payee} has said nothing"
        : IsAgreed ? "Agreed"
        : $"{Payer} says {Difference.Abs.InWords} {(Difference > Money.Zero ? "more" : "less")} than {Payee}";

    /// <summary>What both say, which is in no sum of the whole: one's cost is the other's income. Nought where they have not both spoken, or speak of opposite signs.</summary>
    public Money Eliminated => PayerSays is { } paid && PayeeSays is { } got && paid.Sign == got.Sign ? Money.Min(paid.Abs, got.Abs).WithSignOf(paid) : Money.Zero;
}

/// <summary>Every balance of one payer and one payee, added up. A side that has said nothing of any is null, and not nought.</summary>
public sealed record PairOfPartners(string Payer, string Payee, Money? PayerSays, Money? PayeeSays, int Balances, int Mismatches)
{
    public Money Difference => (PayerSays ?? Money.Zero) - (PayeeSays ?? Money.Zero);
}

/// <summary>
/// What partners state, added up into one account: what they pay each other is taken out as far as both say it, and where they say different things that is listed and left in. Neither is ever put right for them.
/// </summary>
public sealed class Consolidated
{
    private Consolidated(IReadOnlyList<Balance> balances, Money income, Money cost, IReadOnlyList<string> missing) => (Balances, GrossIncome, GrossCost, Missing) = (balances, income, cost, missing);

    /// <summary>In the order in which they were first stated.</summary>
    public IReadOnlyList<Balance> Balances { get; }

    public Money GrossIncome { get; }

    public Money GrossCost { get; }

    /// <summary>Partners that stated nothing: without them it is partial.</summary>
    public IReadOnlyList<string> Missing { get; }

    public Money Eliminated => Money.Sum(Balances.Select(b => b.Eliminated));

    public Money Income => GrossIncome - Eliminated;

    public Money Cost => GrossCost - Eliminated;

    public IReadOnlyList<Balance> Mismatches => [.. Balances.Where(b => !b.IsAgreed)];

    public IReadOnlyList<PairOfPartners> Pairs => [.. Balances.GroupBy(b => (b.Payer, b.Payee)).Select(pair => new PairOfPartners(
        pair.Key.Payer, pair.Key.Payee, SumOrNull(pair.Select(b => b.PayerSays)), SumOrNull(pair.Select(b => b.PayeeSays)), pair.Count(), pair.Count(b => !b.IsAgreed)))];

    public string Label => Missing.Count == 0 ? "Every partner has stated something." : $"This is partial: {Sentences.List(Missing)} {(Missing.Count == 1 ? "has" : "have")} stated nothing.";

    /// <param name="partners">Those that should state something.</param>
    public static Consolidated Of(IEnumerable<ConsolidationLine> lines, IEnumerable<string> partners)
    {
        var (balances, order) = (new Dictionary<(string, string, string, Month), int>(), new List<Balance>());
        var (income, cost, spoke) = (0L, 0L, new HashSet<string>());
        foreach (var line in lines)
        {
            _ = spoke.Add(line.StatedBy);
            (income, cost) = line.IsIncome ? (checked(income + line.Sum.Pence), cost) : (income, checked(cost + line.Sum.Pence));
            if (line.With is not { } other)
            {
                continue;
            }

            var (payer, payee) = line.IsIncome ? (other, line.StatedBy) : (line.StatedBy, other);
            var key = (payer, payee, line.Service, line.Month);
            if (!balances.TryGetValue(key, out var at))
            {
                balances[key] = at = order.Count;
                order.Add(new Balance(payer, payee, line.Service, line.Month, null, null));
            }

            order[at] = line.IsIncome ? order[at] with { PayeeSays = (order[at].PayeeSays ?? Money.Zero) + line.Sum } : order[at] with { PayerSays = (order[at].PayerSays ?? Money.Zero) + line.Sum };
        }

        return new(order, new(income), new(cost), [.. partners.Where(p => !spoke.Contains(p))]);
    }

    private static Money? SumOrNull(IEnumerable<Money?> said) => said.OfType<Money>().ToList() is { Count: > 0 } sums ? Money.Sum(sums) : null;
}
