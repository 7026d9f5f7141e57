using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Authority;

/// <summary>
/// What everybody reads alike, read once for each state of the audit chain: an act that changes it is seen by the next request, on any node.
/// Only what is the same whoever asks and whatever day is viewed may be kept.
/// </summary>
public sealed class Kept<T>(IServiceScopeFactory scopes, ActCounter counter) where T : class
{
    private volatile Entry? entry;

    /// <param name="read">Reads from a context of its own, which looks from today at all that is known.</param>
    public async ValueTask<T> ReadAsync(Func<CommonwealContext, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        var acts = await counter.CurrentAsync(cancellation);
        if (entry is { } held && held.Acts == acts)
        {
            return held.Value;
        }

        await using var scope = scopes.CreateAsyncScope();
        // Everything committed by now, though another node's clock be ahead of ours.
        scope.ServiceProvider.GetRequiredService<TwoDates>().KnownAt = DateTime.MaxValue;
        var fresh = new Entry(acts, await read(scope.ServiceProvider.GetRequiredService<CommonwealContext>(), cancellation));
        entry = fresh;
        return fresh.Value;
    }

    /// <summary>The same, as it was known at the instant the reader chose; that is read for the occasion, from the reader's own context.</summary>
    public async ValueTask<T> ReadAsync(TwoDates dates, CommonwealContext context, Func<CommonwealContext, CancellationToken, Task<T>> read, CancellationToken cancellation) =>
        dates.IsKnownAtChosen ? await read(context, cancellation) : await ReadAsync(read, cancellation);

    private sealed record Entry(long Acts, T Value);
}
