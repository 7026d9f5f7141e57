namespace Commonweal.Platform.Authority;

/// <summary>A matter as capabilities that do not know decisions cite it.</summary>
/// <param name="StandsAt">How far it has come, in words.</param>
public sealed record CitedDecision(string Slug, string Title, string Url, bool IsInEffect, string StandsAt);

/// <summary>Answered by whoever keeps decisions, for capabilities that do not know it.</summary>
public interface IKnowDecisions
{
    /// <summary>Every matter as it stands on the day that is read.</summary>
    Task<IReadOnlyList<CitedDecision>> CitedAsync(CancellationToken cancellation);
}
