namespace Commonweal.Domain.Foundation;

/// <summary>When what holds between two dates may be given a last day.</summary>
public static class Ending
{
    /// <summary>Not before it began, and sooner than it ends already: a longer time is agreed anew.</summary>
    /// <param name="lastDay">The last day on which it would hold.</param>
    public static Outcome<DateOnly> MayEnd(IVersionedFact fact, DateOnly lastDay) =>
        lastDay < fact.From ? new EndsBeforeItsFirstDay(fact.From)
        : fact.To <= lastDay ? new EndsSoonerAlready(fact.To.Value)
        : lastDay;
}

public sealed record EndsBeforeItsFirstDay(DateOnly From)
    : Refusal($"It would end before its first day, {From:d MMMM yyyy}. If it never held, say that it was entered by mistake.");

public sealed record EndsSoonerAlready(DateOnly To)
    : Refusal($"It ends on {To:d MMMM yyyy} already. To let it run longer, enter it anew from the day after.");
