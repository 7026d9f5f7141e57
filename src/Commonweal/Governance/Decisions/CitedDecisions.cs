using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Authority;

namespace Commonweal.Governance.Decisions;

/// <summary>Matters as other capabilities cite them: by name, address and how far they have come.</summary>
public sealed class CitedDecisions(ReadDecisions read) : IKnowDecisions
{
    public async Task<IReadOnlyList<CitedDecision>> CitedAsync(CancellationToken cancellation) =>
        [.. (await read.ListAsync(cancellation)).Select(c => new CitedDecision(c.Decision.Slug, c.Decision.Title, c.Url, c.Reading.Stage == DecisionStage.InEffect, c.Reading.Stage.InWords()))];
}
