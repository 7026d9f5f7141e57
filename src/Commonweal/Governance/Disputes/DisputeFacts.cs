using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Disputes;

/// <summary>Reads disputes.json: the time of each stage, and in a demonstration a dispute made up for it.</summary>
public sealed class DisputeFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("disputes.json") is not { } file)
        {
            return;
        }

        var terms = file.List("terms").Select(Term).ToList();
        foreach (var stage in Enum.GetValues<DisputeStage>().Except(terms.Select(t => t.Stage)))
        {
            file.Error("terms", $"gives no time for {stage}");
        }

        var disputes = file.List("demonstration", isRequired: false).SelectMany(fact => Rows(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(terms, await load.Context.Set<DisputeTerm>().AnyAsync(cancellation));
        load.Keep(load.WithDemonstration ? disputes : [], await load.Context.Set<Dispute>().AnyAsync(cancellation));
    }

    private static DisputeTerm Term(Fact fact)
    {
        var term = new DisputeTerm { Stage = fact.Choice<DisputeStage>("stage"), Days = fact.Whole("days"), Who = fact.Text("who"), Provenance = fact.Provenance() };
        fact.Done();
        return term;
    }

    private static List<object> Rows(FactLoad load, Fact fact)
    {
        var on = fact.Date("noticeOn");
        var dispute = new Dispute
        {
            Id = load.NewId<DisputeId>(), Slug = fact.SlugText("slug"), Title = fact.Text("title"), RaisedBy = fact.Reference<PartnerId>("raisedBy"), NoticeOn = on, AboutTitle = fact.Text("about"),
            AboutUrl = fact.TextOrNone("aboutPage"), Part = fact.TextOrNone("part"), IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on), Provenance = fact.Provenance(),
        };
        var parties = fact.References<PartnerId>("with").Select(p => new DisputeParty { DisputeId = dispute.Id, PartnerId = p, KnownFrom = dispute.KnownFrom });
        List<object> rows = [dispute, .. parties, .. fact.List("steps").Select((s, i) => Step(s, dispute, i))];
        fact.Done();
        return rows;
    }

    private static DisputeStep Step(Fact fact, Dispute dispute, int order)
    {
        var on = fact.Date("on");
        var kind = fact.Choice<DisputeStepKind>("kind");
        var step = new DisputeStep
        {
            Id = Guid.CreateVersion7(), DisputeId = dispute.Id, Kind = kind, On = on, PartnerId = fact.Reference<PartnerId>("by"), Words = fact.Text("words"),
            To = kind == DisputeStepKind.MovedUp ? fact.Choice<DisputeStage>("to") : null, KnownFrom = PartnershipClock.StartOf(on).AddMinutes(order),
        };
        fact.Done();
        return step;
    }
}
