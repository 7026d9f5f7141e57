using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Contributions;

/// <summary>Reads contributions.json. A sum that a paper leaves blank stays blank: only an act that enters money must say how much.</summary>
public sealed class ContributionFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var isNew = !await load.Context.Set<ResourceContribution>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation);
        if (load.File("contributions.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("contributions").SelectMany(fact => Read(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        if (isNew)
        {
            load.Rows.AddRange(rows);
        }
        else
        {
            load.AlreadyHeld += rows.Count;
        }
    }

    private static List<ResourceContribution> Read(FactLoad load, Fact fact)
    {
        var (partners, from, to, provenance) = (fact.References<PartnerId>("partners"), fact.Date("from"), fact.DateOrNone("to"), fact.Provenance());
        var (agreement, kind, what) = (fact.ReferenceOrNone<AgreementId>("agreement"), fact.Choice<ContributionKind>("kind"), fact.Text("what"));
        var pounds = fact.NumberOrNone("annualPounds");
        fact.Done();
        if (to < from)
        {
            fact.Error("to", new ContributionEndsBeforeItBegins(from, to.Value).Sentence);
        }

        return [.. partners.Select(partner => new ResourceContribution
        {
            PartnerId = partner, AgreementId = agreement, Kind = kind, What = what, AnnualPence = (long?)(pounds * 100), From = from, To = to, KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance,
        })];
    }
}
