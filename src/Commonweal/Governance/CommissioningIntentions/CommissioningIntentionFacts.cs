using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>Reads commissioning-intentions.json: a year's intentions, made up for the demonstration and loaded there alone. The papers say how they are made, and hold none.</summary>
public sealed class CommissioningIntentionFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("commissioning-intentions.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("years").SelectMany(Year).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<CommissioningIntention>().AnyAsync(cancellation));
    }

    private static List<object> Year(Fact fact)
    {
        var (year, sent) = (fact.Whole("financialYear"), fact.Date("sentOn"));
        var rows = fact.List("intentions").SelectMany(f => Intention(f, year)).ToList();
        rows.Add(new IntentionsSent { FinancialYear = year, DecisionId = fact.Reference<DecisionId>("decision"), On = sent, KnownFrom = DecisionFacts.KnownOn(sent) });
        fact.Done();
        return rows;
    }

    private static IEnumerable<object> Intention(Fact fact, int year)
    {
        var on = fact.Date("enteredOn");
        var intention = new CommissioningIntention
        {
            Slug = fact.SlugText("slug"), FinancialYear = year, Title = fact.Text("title"), Words = fact.Text("words"), Service = fact.SlugText("service"), Group = fact.SlugText("group"), EnteredOn = on, IsMadeUp = true,
            KnownFrom = DecisionFacts.KnownOn(on), Provenance = fact.Provenance(),
        };
        yield return intention;
        foreach (var entry in fact.List("entries"))
        {
            var day = entry.Date("on");
            yield return new IntentionEntry
            {
                Intention = intention.Slug, Kind = entry.Choice<IntentionEntryKind>("kind"), Origin = entry.Text("from"), Words = entry.Text("words"), On = day, KnownFrom = DecisionFacts.KnownOn(day),
            };
            entry.Done();
        }

        fact.Done();
    }
}
