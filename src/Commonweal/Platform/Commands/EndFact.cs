using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Commands;

public static class EndFact
{
    /// <summary>Supersedes what holds between two dates, by the same with a last day or, where it was entered by mistake, by nothing.</summary>
    /// <param name="fact">As it was read, untracked.</param>
    /// <param name="until">The same with that last day and where it now comes from.</param>
    public static async Task SaveEndAsync<T>(this CommonwealContext context, T fact, EndingEntry ending, DateTime now, Func<DateOnly, T> until, Act act, CancellationToken cancellation)
        where T : class, IVersionedFact
    {
        context.Attach(fact).Property(nameof(IVersionedFact.SupersededAt)).CurrentValue = now;
        if (ending.LastDay is { } lastDay)
        {
            context.Add(until(lastDay));
        }

        context.Act = act;
        await context.SaveChangesAsync(cancellation);
    }
}
