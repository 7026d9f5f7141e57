using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Reads bodies.json for the names of bodies, and commitments.json: commitments, behaviours, promises, services stopped and representations.</summary>
public sealed class CommitmentFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var bodies = await ReadBodiesAsync(load, cancellation);
        if (load.File("commitments.json", isRequired: false) is not { } file)
        {
            return;
        }

        var isNew = !await load.Context.Set<Commitment>().AnyAsync(cancellation);
        var version = await VersionAsync(load, file, cancellation);
        var rows = new List<object>();
        rows.AddRange(file.List("commitments").Select(fact => Commitment(fact, version)));
        rows.AddRange(file.List("behaviours").Select((fact, i) => Behaviour(fact, BehaviourKind.Behaviour, i + 1)));
        rows.AddRange(file.List("systemLeaderLines").Select((fact, i) => Behaviour(fact, BehaviourKind.SystemLeaderLine, i + 1)));
        rows.AddRange(file.List("promises").Select(fact => PromiseFacts.Promise(load, fact, bodies)));
        rows.AddRange(file.List("servicesStopped").Select(fact => PromiseFacts.Stopped(load, fact)));
        rows.AddRange(file.List("representations").Select(fact => PromiseFacts.Representation(load, fact)));
        file.LeaveAside("servicesStoppedNote", "servicesStoppedSource", "representationsNote", "representationsSource");
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

    /// <summary>One value of every row of a table: those in the database, and those read a moment ago.</summary>
    internal static async Task<HashSet<TValue>> HeldAsync<T, TValue>(FactLoad load, Func<T, TValue> value, CancellationToken cancellation) where T : class =>
    [
        .. (await load.Context.Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().ToListAsync(cancellation)).Select(value),
        .. load.Rows.OfType<T>().Select(value),
    ];

    private static async Task<HashSet<string>> ReadBodiesAsync(FactLoad load, CancellationToken cancellation)
    {
        var held = await HeldAsync<OwningBody, string>(load, b => b.Slug, cancellation);
        if (load.File("bodies.json", isRequired: false) is not { } file)
        {
            return held;
        }

        foreach (var fact in file.List("bodies"))
        {
            var body = new OwningBody { Slug = fact.SlugText("slug"), Name = fact.Text("name"), Provenance = fact.Provenance() };
            fact.LeaveAside("names", "functions", "reportsTo", "kind", "maturity", "formedFrom", "formedBy", "meets", "partner", "borough", "appointedBy");
            fact.Done();
            if (held.Add(body.Slug))
            {
                load.Rows.Add(body);
            }
            else
            {
                load.AlreadyHeld++;
            }
        }

        file.LeaveAside("note");
        file.Done();
        return held;
    }

    private static async Task<AgreementVersionId> VersionAsync(FactLoad load, Fact file, CancellationToken cancellation)
    {
        var (agreement, number) = (file.Reference<AgreementId>("agreement"), file.Whole("version"));
        var versions = await HeldAsync<AgreementVersion, (AgreementId, int, AgreementVersionId Id)>(load, v => (v.AgreementId, v.Number, v.Id), cancellation);
        var found = versions.Where(v => v.Item1 == agreement && v.Item2 == number).Select(v => v.Id).ToList();
        if (found.Count == 0)
        {
            file.Error("version", $"there is no version {number} of this agreement");
        }

        return found.FirstOrDefault();
    }

    private static Commitment Commitment(Fact fact, AgreementVersionId version)
    {
        var commitment = new Commitment
        {
            AgreementVersionId = version,
            Number = fact.Whole("number"),
            Title = fact.Text("title"),
            Summary = fact.Text("summary"),
            ClauseReference = fact.Text("clause"),
            Provenance = fact.Provenance(),
        };
        fact.Done();
        return commitment;
    }

    private static Behaviour Behaviour(Fact fact, BehaviourKind kind, int number)
    {
        var behaviour = new Behaviour
        {
            Slug = fact.SlugText("slug"),
            Kind = kind,
            Number = number,
            Title = fact.TextOrNone("title"),
            Text = fact.Text("text"),
            ClauseReference = fact.Text("clause"),
            Provenance = fact.Provenance(),
        };
        fact.Done();
        return behaviour;
    }
}
