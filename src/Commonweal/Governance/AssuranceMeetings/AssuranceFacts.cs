using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AssuranceMeetings;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.AssuranceMeetings;

/// <summary>Reads assurance-meetings.json. The papers say that such meetings come and name none: all are the demonstration's, and loaded there alone.</summary>
public sealed class AssuranceFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("assurance-meetings.json", isRequired: false) is not { } file)
        {
            return;
        }

        List<object> rows = [.. file.List("meetings").Select(Meeting), .. file.List("replaced").Select(Replaced)];
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<AssuranceMeeting>().AnyAsync(cancellation));
    }

    private static AssuranceMeeting Meeting(Fact fact)
    {
        var from = fact.Date("from");
        var meeting = new AssuranceMeeting
        {
            Slug = fact.SlugText("slug"), Title = fact.Text("title"), Of = fact.Choice<AssuranceOf>("of"), OfWhat = fact.Text("ofWhat"), Body = fact.SlugText("body"), From = from, IsMadeUp = true,
            KnownFrom = DecisionFacts.KnownOn(from), Provenance = fact.Provenance(),
        };
        fact.Done();
        return meeting;
    }

    private static ContractMeetingReplaced Replaced(Fact fact)
    {
        var on = fact.Date("lastHeldOn");
        var replaced = new ContractMeetingReplaced
        {
            By = fact.SlugText("by"), Contract = fact.Text("contract"), CommissionerId = fact.Reference<PartnerId>("commissioner"), ProviderId = fact.Reference<PartnerId>("provider"), LastHeldOn = on, Words = fact.Text("words"),
            EnteredOn = on, IsMadeUp = true, KnownFrom = DecisionFacts.KnownOn(on),
        };
        fact.Done();
        return replaced;
    }
}
