using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>The exact words that are decided, numbered. They never change: another text takes another number, and no approval of an earlier one counts for it (GAP-1).</summary>
public sealed class DecisionText : IEvent, IExactVersion
{
    public long Id { get; init; }

    public required DecisionId DecisionId { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    public required TextHash Hash { get; init; }

    public required DateOnly PublishedOn { get; init; }

    /// <summary>What changed since the text before, and at whose wish.</summary>
    public string? Why { get; init; }

    public required DateTime KnownFrom { get; init; }
}
