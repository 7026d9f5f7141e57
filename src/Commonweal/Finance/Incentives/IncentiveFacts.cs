using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Incentives;

/// <summary>Reads incentives.json: incentives made up for the demonstration. The papers ask for a plan of them and hold none.</summary>
public sealed class IncentiveFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("incentives.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("incentives").Select(fact => Row(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<Incentive>().AnyAsync(cancellation));
    }

    private static Incentive Row(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var row = new Incentive
        {
            Slug = fact.SlugText("slug"), Version = 1, Title = fact.Text("title"), Rewards = fact.Text("rewards"), Target = fact.Text("target"), BearerId = fact.Reference<PartnerId>("bearer"), GainerId = fact.Reference<PartnerId>("gainer"),
            Pence = (long)((fact.NumberOrNone("pounds") ?? 0) * 100), Stage = fact.Choice<IncentiveStage>("stage"), From = fact.DateOrNone("from"), AgreedBy = fact.TextOrNone("agreedBy"), NextStep = fact.TextOrNone("nextStep"),
            NextBy = fact.DateOrNone("nextBy"), Words = fact.Text("words"), On = on, IsMadeUp = true, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        if (Incentive.MayKeep(row).Refusal is { } refusal)
        {
            fact.Error("stage", refusal.Sentence);
        }

        fact.Done();
        return row;
    }
}
