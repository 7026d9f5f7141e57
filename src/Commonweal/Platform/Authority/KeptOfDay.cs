using System.Collections.Concurrent;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Authority;

/// <summary>
/// What everybody reads alike of one day, worked out once for each state of the audit chain (<see cref="Kept{T}"/>) and day.
/// Those who ask together wait for the one working out.
/// </summary>
public sealed class KeptOfDay<T>(IServiceScopeFactory scopes, ActCounter counter) where T : class
{
    // As somebody looks back day by day: enough for the days in use, and a bound for what is held.
    private const int DaysMax = 16;

    private volatile Entry entry = new(-1);

    /// <param name="own">The asker's own reader: it reads for the occasion where an instant was chosen up to which things are known.</param>
    /// <param name="read">Reads by a reader whose context looks from the day at all that is known. Must be the same whoever asks.</param>
    public async ValueTask<T> ReadAsync<TReader>(TReader own, TwoDates dates, Func<TReader, Task<T>> read, CancellationToken cancellation) where TReader : class
    {
        if (dates.IsKnownAtChosen)
        {
            return await read(own);
        }

        var acts = await counter.CurrentAsync(cancellation);
        var held = entry;
        if (held.Acts != acts || held.Days.Count >= DaysMax)
        {
            entry = held = new Entry(acts);
        }

        var reading = held.Days.GetOrAdd(dates.AsAt, day => new Lazy<Task<T>>(() => Task.Run(() => ReadAsync(day, read))));
        try
        {
            return await reading.Value.WaitAsync(cancellation);
        }
        catch when (reading.Value.IsFaulted)
        {
            held.Days.TryRemove(new(dates.AsAt, reading));
            throw;
        }
    }

    private async Task<T> ReadAsync<TReader>(DateOnly day, Func<TReader, Task<T>> read) where TReader : class
    {
        await using var scope = scopes.CreateAsyncScope();
        var dates = scope.ServiceProvider.GetRequiredService<TwoDates>();
        // Everything committed by now, though another node's clock be ahead of ours.
        (dates.AsAt, dates.KnownAt) = (day, DateTime.MaxValue);
        return await read(scope.ServiceProvider.GetRequiredService<TReader>());
    }

    private sealed record Entry(long Acts)
    {
        public ConcurrentDictionary<DateOnly, Lazy<Task<T>>> Days { get; } = new();
    }
}
