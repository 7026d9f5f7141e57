using Commonweal.Governance.Decisions;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>Leads from a matter to the intentions that it carries.</summary>
public sealed class IntentionsOfMatter(ReadIntentions read) : ITellOfDecision
{
    public async Task<IReadOnlyList<DecisionNote>> NotesAsync(DecisionCase matter, CancellationToken cancellation) =>
        await read.OfMatterAsync(matter.Decision.Id, cancellation) is { } intentions ? [new DecisionNote("Its text is the yearly paper of commissioning intentions.", intentions.Year.Title, intentions.Url)] : [];
}
