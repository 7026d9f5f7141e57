namespace Commonweal.Platform.Audit;

/// <summary>What a feature found in a chain that it keeps beside the audit.</summary>
public sealed record KeptChain(bool Holds, string InWords);

/// <summary>A feature with hash chains of its own: they are checked with those of the audit.</summary>
public interface IKeepChain
{
    Task<IReadOnlyList<KeptChain>> CheckAsync(CancellationToken cancellation);
}
