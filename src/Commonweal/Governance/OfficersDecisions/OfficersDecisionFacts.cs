using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.OfficersDecisions;

/// <summary>Reads officers-decisions.json: made up for the demonstration, and loaded there alone. The papers record none.</summary>
public sealed class OfficersDecisionFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("officers-decisions.json", isRequired: false) is not { } file)
        {
            return;
        }

        var taken = file.List("decisions").Select(fact => Decision(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(taken, await load.Context.Set<OfficersDecision>().AnyAsync(cancellation));
    }

    private static OfficersDecision Decision(FactLoad load, Fact fact)
    {
        var on = fact.Date("on");
        var decision = new OfficersDecision
        {
            Body = fact.SlugText("body"), PartnerId = fact.Reference<PartnerId>("partner"), Officer = fact.Text("officer"), Decided = fact.Text("decided"), Reasons = fact.Text("reasons"), Delegation = fact.Text("delegation"),
            DelegatedSubjects = fact.Words("delegatedSubjects"), Subject = fact.SlugText("subject"), LimitPence = DecisionFacts.PenceOrNone(fact, "limitPounds"), AmountPence = DecisionFacts.PenceOrNone(fact, "amountPounds") ?? 0,
            On = on, ExemptBecause = fact.TextOrNone("exemptBecause"), KnownFrom = DecisionFacts.KnownOn(on), Provenance = fact.Provenance(),
        };
        if (OfficersDecision.MayRecord(decision, on).Refusal is { } refusal)
        {
            fact.Error("decided", refusal.Sentence);
        }

        fact.Done();
        return decision;
    }
}
