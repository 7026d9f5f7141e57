using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Interests;

/// <summary>Reads interests.json: interests of made-up people, in a demonstration alone. The papers register none.</summary>
public sealed class InterestFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("interests.json", isRequired: false) is not { } file)
        {
            return;
        }

        var interests = file.List("interests").Select(fact => Interest(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(interests, await load.Context.Set<Interest>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation));
    }

    private static Interest Interest(FactLoad load, Fact fact)
    {
        var (registered, provenance) = (fact.Date("registeredOn"), fact.Provenance());
        var interest = new Interest
        {
            PersonId = fact.Reference<PersonId>("person"), Kind = fact.Choice<InterestKind>("kind"), In = fact.ReferenceOrNone<PartnerId>("in"), Text = fact.Text("text"), RegisteredOn = registered, From = fact.Date("from"), To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, registered), Provenance = provenance,
        };
        fact.Done();
        return interest;
    }
}
