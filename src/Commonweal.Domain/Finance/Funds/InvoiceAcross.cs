using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>What a line of the pool was before its money was pooled.</summary>
/// <param name="PooledFrom">The first day on which it was.</param>
/// <param name="Line">Its ring-fenced or aligned line until then; null where the whole fund was aligned, and its origin spent it itself.</param>
public sealed record BeforeThePool(DateOnly PooledFrom, FundLine? Line)
{
    public bool IsRingFenced => Line is { Part: FundPart.RingFenced };
}

/// <summary>An invoice whose days of service fall before and after money came into the pool (S75-06): each part stands where its days do, whenever it is paid.</summary>
public sealed record InvoiceAcross(PhasedInvoice Phased, FundLine Pooled, BeforeThePool Before)
{
    /// <summary>What the fund pays, by line: nothing for days on which the origin spent its own.</summary>
    public IReadOnlyList<LineSpend> Posted =>
        [.. new[] { new LineSpend(Before.Line?.Id ?? "", Before.IsRingFenced ? Phased.Aligned : Money.Zero), new LineSpend(Pooled.Id, Phased.Pooled) }.Where(s => s.Amount != Money.Zero)];

    /// <summary>What the origin pays from its own books, outside the fund.</summary>
    public Money OutsideTheFund => Before.IsRingFenced ? Money.Zero : Phased.Aligned;

    public string InWords
    {
        get
        {
            var day = Sentences.Day(Before.PooledFrom);
            return Phased.AlignedDays is not { } before
                ? $"All its days are {(Phased.Aligned == Money.Zero ? "on or after" : "before")} {day}."
                : $"{before} of its {before + Phased.PooledDays} days are before {day}: {Sentences.Pounds(Phased.Aligned.Pence)} {(Before.IsRingFenced ? $"is ring-fenced money of {Pooled.Origin}" : $"is paid by {Pooled.Origin} outside the fund")}, and {Sentences.Pounds(Phased.Pooled.Pence)} is pooled.";
        }
    }

    /// <param name="fundPooledSince">The first day on which any money of the fund was pooled.</param>
    public static Outcome<InvoiceAcross> Of(ServiceInvoice invoice, FundLine pooled, BeforeThePool before, DateOnly fundPooledSince, DateOnly today)
    {
        Refusal? refusal = invoice.Amount == Money.Zero ? new SumIsNought()
            : invoice.ServiceTo < invoice.ServiceFrom ? new ServiceEndsBeforeItBegins(invoice.ServiceFrom)
            : invoice.ServiceTo > today ? new PostedAhead(invoice.ServiceTo)
            : pooled.Part == FundPart.Contingency ? new ContingencyIsNotSpent(pooled.Id)
            : before.IsRingFenced && invoice.ServiceFrom < fundPooledSince ? new InvoiceOfThreePhases(fundPooledSince, before.PooledFrom)
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        var across = new InvoiceAcross(PhasedInvoice.Of(invoice, [new(DateOnly.MinValue, before.PooledFrom.AddDays(-1), false), new(before.PooledFrom, DateOnly.MaxValue, true)]), pooled, before);
        return across.Posted.Count == 0 ? new AlignedSpendsItsOwn(pooled.Id, pooled.Origin) : across;
    }
}

public sealed record ServiceEndsBeforeItBegins(DateOnly From) : Refusal($"The service would end before it began, on {Sentences.Day(From)}. Give the first day first.");

public sealed record InvoiceOfThreePhases(DateOnly First, DateOnly Second) : Refusal($"Its days are aligned until {Sentences.Day(First)}, then ring-fenced, and pooled from {Sentences.Day(Second)}. Ask for an invoice for each part, or enter it as two with their own references.");
