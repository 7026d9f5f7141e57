using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>What a lead provider was paid from its line, or paid on to others, on a day. A credit or a reversal is below nought.</summary>
public sealed record SubPoolMovement(DateOnly On, Money Sum, bool IsPaidOn);

/// <summary>A line of a pool in the hands of a lead provider, who spends it as a pool of its own (S75-14). Its income is what the fund spent on the line; nothing of it counts in the fund again.</summary>
public sealed record SubPool(Money PaidIn, Money PaidOn)
{
    public Money Left => PaidIn - PaidOn;

    /// <summary>Refused where by any day more was paid on than was paid in.</summary>
    public static Outcome<SubPool> Of(string line, IEnumerable<SubPoolMovement> movements)
    {
        var pool = new SubPool(Money.Zero, Money.Zero);
        foreach (var day in movements.GroupBy(m => m.On).OrderBy(d => d.Key))
        {
            pool = day.Aggregate(pool, (sums, m) => sums.With(m));
            if (pool.Left.Sign < 0)
            {
                return new MorePaidOnThanIn(line, day.Key, pool.Left.Abs);
            }
        }

        return pool;
    }

    /// <summary>Added up as they stand.</summary>
    public static SubPool AsStands(IEnumerable<SubPoolMovement> movements) => movements.Aggregate(new SubPool(Money.Zero, Money.Zero), (pool, m) => pool.With(m));

    private SubPool With(SubPoolMovement m) => m.IsPaidOn ? this with { PaidOn = PaidOn + m.Sum } : this with { PaidIn = PaidIn + m.Sum };

    /// <param name="lead">Who leads the line on the day; null where nobody does.</param>
    public static Outcome<SpecifiedProvider> MayPayOn(string line, string? lead, SpecifiedProvider to, Money sum, DateOnly on, DateOnly today) =>
        lead is null ? new NobodyLeadsThen(line, on)
        : to.Slug == Slug.From(lead) ? new PaysItself(lead)
        : SpendRules.MayPayIn(sum, on, today).Then<SpecifiedProvider>(_ => to);

    /// <summary>Whether the lead of a line may be another from a day: what moved before moved under the one before.</summary>
    /// <param name="lastMoved">The last day on which the line spent, or its lead provider paid on.</param>
    public static Outcome<DateOnly> MayPass(string line, string? before, string? after, DateOnly from, DateOnly? lastMoved) =>
        before != after && lastMoved is { } moved && from <= moved ? new MoneyMovedSince(line, moved) : from;
}

public sealed record MorePaidOnThanIn(string Line, DateOnly On, Money Short)
    : Refusal($"By {Sentences.Day(On)} {Sentences.Pounds(Short.Pence)} more would be paid on from {Line} than was paid into it. Enter a smaller sum or a later day; or first reverse what was paid on.")
{
    public override string RestsOn => "S3:138";
}

public sealed record NobodyLeadsThen(string Line, DateOnly On) : Refusal($"{Line} was not with a lead provider on {Sentences.Day(On)}. Its page says from when it is.");

public sealed record PaysItself(string Lead) : Refusal($"{Lead} is the lead provider itself: what it keeps is what is left. Choose whom it paid.");

public sealed record MoneyMovedSince(string Line, DateOnly Moved) : Refusal($"Money moved on {Line} up to {Sentences.Day(Moved)}. Change who leads it from a later day.");

public sealed record OnlyThePoolPasses() : Refusal("Only a line of the pool passes to a lead provider. Leave this empty, or bring the line into the pool first.")
{
    public override string RestsOn => "S3:138";
}
