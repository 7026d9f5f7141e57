using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Decisions;

/// <param name="By">Null for a proposal of the partnership's own team.</param>
public sealed record DecisionEntry(
    string Title, string Question, DecisionSubject Subject, string? Forum, string? Fund, PartnerOrganisation? FundLead, PartnerOrganisation? By, DecisionCase? Reopens, string? ReopenedBecause);

/// <summary>A partner, or the partnership's own team, proposes a matter; or opens a settled one again by another that names it (COM-06).</summary>
public sealed class ProposeDecision(CommonwealContext context, KeepAct acts)
{
    public async Task<Outcome<Decision>> ExecuteAsync(DecisionEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var decision = new Decision
        {
            Id = acts.NewId<DecisionId>(), Slug = await context.Set<Decision>().Select(d => d.Slug).FreeSlugAsync(entry.Title, cancellation), Title = entry.Title, Question = entry.Question, Subject = entry.Subject, Forum = entry.Forum,
            Fund = entry.Fund, FundLead = entry.FundLead?.Id, ProposedBy = entry.By?.Id, ProposedOn = acts.Today, Reopens = entry.Reopens?.Decision.Id, ReopenedBecause = entry.ReopenedBecause,
            KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = DecisionSpeaking.MayPropose(entry.By?.Id, entry.By?.ShortName ?? "", acts.Speaker).Then(_ => DecisionRules.MayPropose(decision, entry.Reopens?.Reading));
        var sentence = $"Proposed: {decision.Title}{(entry.Reopens is { } old ? $", which opens {old.Decision.Title} again because {entry.ReopenedBecause}" : "")}.";
        var refusal = await acts.KeepAsync(lawful, kept => [kept], nameof(ProposeDecision), DecisionCase.Address(decision.Slug), sentence, requestKey, cancellation);
        return refusal is not null ? refusal : decision;
    }
}
