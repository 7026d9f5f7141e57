using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Book;

/// <summary>Reads clauses.json: what each clause of an agreement's text does.</summary>
public sealed class ClauseFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var isNew = !await load.Context.Set<Clause>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation);
        if (load.File("clauses.json", isRequired: false) is not { } file)
        {
            return;
        }

        // Those read a moment ago are not in the database yet.
        var held = await load.Context.Set<AgreementVersion>().AsNoTracking().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).ToListAsync(cancellation);
        var versions = held.Concat(load.Rows.OfType<AgreementVersion>()).DistinctBy(v => v.Id).ToDictionary(v => (v.AgreementId, v.Number));
        var clauses = file.List("clauses").Select(fact => Read(load, fact, versions)).ToList();
        file.LeaveAside("note", "actions");
        file.Done();
        if (isNew)
        {
            load.Rows.AddRange(clauses.OfType<Clause>());
        }
        else
        {
            load.AlreadyHeld += clauses.Count;
        }
    }

    private static Clause? Read(FactLoad load, Fact fact, Dictionary<(AgreementId, int), AgreementVersion> versions)
    {
        var (agreement, number, reference, sentence, provenance) = (fact.Reference<AgreementId>("agreement"), fact.Whole("version"), fact.Text("reference"), fact.Text("sentence"), fact.Provenance());
        var effect = fact.Object("effect") is { } part ? ClauseEffectFacts.Read(part) : null;
        fact.Done();
        if (!versions.TryGetValue((agreement, number), out var version))
        {
            fact.Error("version", $"there is no version {number} of this agreement");
            return null;
        }

        if (version.Lines().All(line => line.Reference != reference))
        {
            fact.Error("reference", $"'{reference}' is not the reference of a line of that version's text");
        }

        return effect is null ? null : new Clause
        {
            Id = load.NewId<ClauseId>(), AgreementVersionId = version.Id, Reference = reference, Sentence = sentence, Effect = effect, KnownFrom = version.KnownFrom, Provenance = provenance,
        };
    }
}
