using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>A time in which a fund's money is all aligned or all pooled.</summary>
public sealed record FundPhase(DateOnly From, DateOnly To, bool IsPooled);

public sealed record ServiceInvoice(string Id, string Line, DateOnly ServiceFrom, DateOnly ServiceTo, Money Amount);

/// <param name="AlignedDays">Of a straddling invoice only.</param>
public sealed record PhasedInvoice(ServiceInvoice Invoice, Money Aligned, Money Pooled, int? AlignedDays, int? PooledDays)
{
    public string InWords => AlignedDays is null
        ? $"Invoice {Invoice.Id} is for days of one phase alone."
        : $"Invoice {Invoice.Id} is for {AlignedDays} aligned and {PooledDays} pooled days: {Sentences.Pounds(Aligned.Pence)} and {Sentences.Pounds(Pooled.Pence)}.";

    /// <exception cref="InvalidOperationException">It is for no day.</exception>
    public static PhasedInvoice Of(ServiceInvoice invoice, IReadOnlyList<FundPhase> phases)
    {
        var (aligned, pooled) = (DaysIn(invoice, phases, isPooled: false), DaysIn(invoice, phases, isPooled: true));
        var parts = Apportionment.Of(invoice.Amount, [aligned, pooled]);
        var straddles = aligned > 0 && pooled > 0;
        return parts.IsRefused
            ? throw new InvalidOperationException($"Invoice {invoice.Id} is for no day of any phase.")
            : new PhasedInvoice(invoice, parts.Value[0], parts.Value[1], straddles ? aligned : null, straddles ? pooled : null);
    }

    /// <summary>Days inclusive. What is before the first phase counts with the first, and what is after the last with the last: our choice, so that no day is lost.</summary>
    private static int DaysIn(ServiceInvoice invoice, IReadOnlyList<FundPhase> phases, bool isPooled)
    {
        FundPhase[] inOrder = [.. phases.OrderBy(p => p.From)];
        return inOrder.Select((phase, i) => (phase, From: i == 0 ? DateOnly.MinValue : phase.From, To: i == inOrder.Length - 1 ? DateOnly.MaxValue : phase.To))
            .Where(p => p.phase.IsPooled == isPooled)
            .Sum(p => Math.Max(0, Math.Min(p.To.DayNumber, invoice.ServiceTo.DayNumber) - Math.Max(p.From.DayNumber, invoice.ServiceFrom.DayNumber) + 1));
    }
}

/// <summary>Aligned money becomes a pool on a day (S75-06). The days of the service decide, never the day of payment; an invoice for days of both is split by them. What was over or under while aligned never enters the pool.</summary>
public sealed record PhaseChange
{
    public required IReadOnlyList<PhasedInvoice> Invoices { get; init; }

    public required IReadOnlyDictionary<string, Money> AlignedSpend { get; init; }

    public required PartnerSums AlignedShare { get; init; }

    public required IReadOnlyDictionary<string, Money> PooledSpend { get; init; }

    public required Money PooledVariance { get; init; }

    public required Sharing PooledSharing { get; init; }

    public PartnerSums PooledShare => PooledSharing.Among(AlignedShare.Partners);

    public IReadOnlyList<string> Workings =>
    [
        .. Invoices.Where(i => i.AlignedDays is not null).Select(i => i.InWords),
        .. AlignedShare.Select(s => $"While aligned, {s.Key}'s own lines came to {Sentences.Pounds(s.Value.Pence)} against their budgets."),
        .. PooledSharing.Steps.Select(s => s.Words),
    ];

    public static Outcome<PhaseChange> Of(
        IReadOnlyList<FundPhase> phases, IReadOnlyList<FundLine> aligned, IReadOnlyList<FundLine> pooled, PartnerSums contributions, IReadOnlyList<ServiceInvoice> invoices, SharingRule rule, string? host = null)
    {
        PartnerSums.MustBeAmong(contributions.Partners, rule.Named);
        PhasedInvoice[] split = [.. invoices.Select(i => PhasedInvoice.Of(i, phases))];
        var alignedSpend = SpentOn(aligned, split, i => i.Aligned);
        var pooledSpend = SpentOn(pooled, split, i => i.Pooled);
        var own = PartnerSums.AddedUp(contributions.Partners, aligned, l => l.Origin, l => alignedSpend[l.Id] - l.Budget);
        var pool = new PoolPosition(contributions, [.. pooled.Select(l => new PoolLine(l.Id, l.Origin, pooledSpend[l.Id] - l.Budget, l.VariableShare))])
        {
            Host = host,
            Year = phases.Where(p => p.IsPooled).Select(p => FinancialYear.Of(p.From)).FirstOrDefault(),
        };
        return rule.Share(pool.Variance, pool).Then<PhaseChange>(shared => new PhaseChange
        {
            Invoices = split, AlignedSpend = alignedSpend, AlignedShare = own, PooledSpend = pooledSpend, PooledVariance = pool.Variance, PooledSharing = shared,
        });
    }

    private static Dictionary<string, Money> SpentOn(IReadOnlyList<FundLine> lines, PhasedInvoice[] split, Func<PhasedInvoice, Money> part)
    {
        if (split.FirstOrDefault(i => part(i) != Money.Zero && lines.All(l => l.Id != i.Invoice.Line)) is { } stray)
        {
            throw new InvalidOperationException($"Invoice {stray.Invoice.Id} has days in a phase in which line {stray.Invoice.Line} has no budget.");
        }

        return lines.ToDictionary(l => l.Id, l => Money.Sum(split.Where(i => i.Invoice.Line == l.Id).Select(part)), StringComparer.Ordinal);
    }
}
