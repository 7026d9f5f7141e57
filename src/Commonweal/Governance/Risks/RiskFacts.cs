using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Risks;

/// <summary>Reads risks.json: the risks that the papers name, which rate none and name no owner, and in a demonstration those made up for it.</summary>
public sealed class RiskFacts : IFactsReader
{
    private const int BasisPointsOfAPercent = 100;

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("risks.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("risks").SelectMany(fact => Rows(load, fact, isMadeUp: false)).ToList();
        var madeUp = file.List("demonstration", isRequired: false).SelectMany(fact => Rows(load, fact, isMadeUp: true)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep([.. rows, .. load.WithDemonstration ? madeUp : []], await load.Context.Set<Risk>().AnyAsync(cancellation));
    }

    private static List<object> Rows(FactLoad load, Fact fact, bool isMadeUp)
    {
        var (on, provenance) = (fact.Date("enteredOn"), fact.Provenance());
        var risk = new Risk
        {
            Id = load.NewId<RiskId>(), Slug = fact.SlugText("slug"), Title = fact.Text("title"), Cause = fact.Text("cause"), Effect = fact.Text("effect"), OwnerId = fact.ReferenceOrNone<PartnerId>("owner"),
            EnteredOn = on, IsMadeUp = isMadeUp, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        var rows = new List<object> { risk };
        foreach (var said in fact.List("entries", isRequired: false))
        {
            rows.AddRange(Entry(load, said, risk));
        }

        fact.Done();
        return rows;
    }

    private static List<object> Entry(FactLoad load, Fact fact, Risk risk)
    {
        var on = fact.Date("on");
        var entry = new RiskEntry
        {
            Id = Guid.CreateVersion7(), RiskId = risk.Id, Kind = fact.Choice<RiskEntryKind>("kind"), On = on, PartnerId = fact.Reference<PartnerId>("by"), Words = fact.Text("words"),
            LikelihoodBefore = fact.WholeOrNone("likelihoodBefore"), ImpactBefore = fact.WholeOrNone("impactBefore"), LikelihoodAfter = fact.WholeOrNone("likelihoodAfter"), ImpactAfter = fact.WholeOrNone("impactAfter"),
            ReviewBy = fact.DateOrNone("reviewBy"), MitigationOwner = fact.TextOrNone("mitigationOwner"), MitigationBy = fact.DateOrNone("mitigationBy"), KnownFrom = PartnershipClock.StartOf(on),
        };
        var shares = fact.List("shares", isRequired: false).Select(s => Share(s, entry)).ToList();
        if (entry.Kind == RiskEntryKind.Rated && RiskHistory.MayRate(entry).Refusal is { } rating)
        {
            fact.Error("kind", rating.Sentence);
        }

        if (entry.Kind == RiskEntryKind.Shared && RiskHistory.MayShare([.. shares.Select(s => new RiskPart(s.PartnerId, s.BasisPoints))]).Refusal is { } sharing)
        {
            fact.Error("shares", sharing.Sentence);
        }

        fact.Done();
        return [entry, .. shares];
    }

    private static RiskShare Share(Fact fact, RiskEntry entry)
    {
        var share = new RiskShare { EntryId = entry.Id, PartnerId = fact.Reference<PartnerId>("partner"), BasisPoints = (int)(fact.Number("percent") * BasisPointsOfAPercent), KnownFrom = entry.KnownFrom };
        fact.Done();
        return share;
    }
}
