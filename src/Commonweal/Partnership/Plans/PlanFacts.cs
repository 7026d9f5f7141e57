using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

/// <summary>Reads plans.json, with the priorities that papers say they serve, and the enablers of workforce.json.</summary>
public sealed class PlanFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var areNew = !await load.Context.Set<PartnerPlan>().AnyAsync(cancellation);
        if (load.File("plans.json", isRequired: false) is { } file)
        {
            List<object> rows = [.. file.List("plans").SelectMany(fact => Plan(load, fact))];
            var priorities = file.List("priorities").Select(fact => Priority(load, fact)).ToList();
            rows.AddRange(priorities);
            rows.AddRange(file.List("serves").SelectMany(fact => Served(fact, [.. priorities.Select(p => p.Slug)])));
            file.LeaveAside("note", "source", "ours");
            file.Done();
            Add(load, areNew, rows);
        }

        var enablersAreNew = !await load.Context.Set<Enabler>().AnyAsync(cancellation);
        if (load.File("workforce.json", isRequired: false) is { } workforce)
        {
            // What else the file holds is read by those whose it is.
            Add(load, enablersAreNew, [.. workforce.List("enablers").Select(Enabler)]);
        }
    }

    private static void Add(FactLoad load, bool areNew, List<object> rows)
    {
        if (areNew)
        {
            load.Rows.AddRange(rows);
        }
        else
        {
            load.AlreadyHeld += rows.Count;
        }
    }

    private static List<object> Plan(FactLoad load, Fact fact)
    {
        var (slug, provenance) = (fact.SlugText("slug"), fact.Provenance());
        var plan = new PartnerPlan
        {
            Id = load.NewId<PlanId>(),
            Slug = slug,
            PartnerId = fact.Reference<PartnerId>("partner"),
            Kind = fact.Choice<PlanKind>("kind"),
            Name = fact.Text("name"),
            Shared = fact.Choice<PlanSharing>("shared"),
            From = fact.DateOrNone("from"),
            To = fact.DateOrNone("to"),
            Provenance = fact.TextOrNone("datesOurs") is { } ours ? provenance with { Ours = ours } : provenance,
        };
        load.Name(slug, plan.Id);
        var parts = fact.List("alignedParts").Select(part => Part(load, part, plan.Id)).ToList();
        fact.Done();
        return [plan, .. parts];
    }

    private static AlignedPart Part(FactLoad load, Fact fact, PlanId plan)
    {
        var (on, provenance) = (fact.Date("alignedOn"), fact.Provenance());
        var part = new AlignedPart { PlanId = plan, Text = fact.Text("text"), From = on, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance };
        fact.Done();
        return part;
    }

    private static PlanPriority Priority(FactLoad load, Fact fact)
    {
        var priority = new PlanPriority
        {
            Slug = fact.SlugText("slug"), PlanId = fact.Reference<PlanId>("plan"), Number = fact.Whole("number"), Text = fact.TextOrNone("text"), Provenance = fact.Provenance(),
        };
        fact.Done();
        return priority;
    }

    private static List<PriorityServed> Served(Fact fact, HashSet<string> priorities)
    {
        var (agreement, provenance, named) = (fact.Reference<AgreementId>("agreement"), fact.Provenance(), fact.Words("priorities"));
        foreach (var stranger in named.Where(n => !priorities.Contains(n)))
        {
            fact.Error("priorities", $"there is no priority '{stranger}'");
        }

        fact.Done();
        return [.. named.Distinct().Select(p => new PriorityServed { AgreementId = agreement, Priority = p, Provenance = provenance })];
    }

    private static Enabler Enabler(Fact fact)
    {
        var enabler = new Enabler
        {
            Slug = fact.SlugText("slug"), Name = fact.Text("name"), Text = fact.Text("text"), ProjectSupport = fact.Choice<ProjectSupport>("projectSupport"), Provenance = fact.Provenance(),
        };
        fact.Done();
        return enabler;
    }
}
