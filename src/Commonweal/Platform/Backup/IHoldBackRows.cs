namespace Commonweal.Platform.Backup;

/// <summary>Says which rows of a public table are not public yet, such as a view that is hidden until all are given.</summary>
public interface IHoldBackRows
{
    /// <summary>The kind of row it speaks of.</summary>
    Type Table { get; }

    Task<Predicate<object>> HeldBackAsync(CancellationToken cancellation);
}
