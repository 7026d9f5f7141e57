using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Services;

/// <summary>Reads services.json and services.csv: the catalogue of services, the areas they are planned for, and what was taken out of scope.</summary>
public sealed class ServiceFacts : IFactsReader
{
    private static readonly string[] Columns = ["slug", "name", "sector", "footprint", "confidence", "in_scope", "scope_rung", "source", "note"];

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        foreach (var held in await load.Context.Set<Service>().AsNoTracking().Select(s => new { s.Slug, s.Id }).ToListAsync(cancellation))
        {
            load.Name(held.Slug, held.Id);
        }

        if (load.File("services.json", isRequired: false) is not { } file)
        {
            return;
        }

        var hasFootprints = await load.Context.Set<Footprint>().AnyAsync(cancellation);
        var footprints = file.List("footprints").Select(Footprint).ToList();
        var market = file.Object("markets") is { } markets ? Market(markets) : null;
        var slugs = new HashSet<string>();
        var services = load.Table("services.csv", Columns).SelectMany(row => Service(load, row, [.. footprints.Select(f => f.Slug)], slugs)).ToList();
        var exclusions = file.List("exclusions", isRequired: false).Select(fact => Exclusion(load, fact)).ToList();
        file.LeaveAside("note", "source", "ours", "defaultScope", "footprintSource", "exclusionsNote");
        file.Done();
        load.Rows.AddRange(services);
        if (hasFootprints)
        {
            load.AlreadyHeld += footprints.Count + exclusions.Count + 1;
        }
        else
        {
            load.Rows.AddRange([.. footprints, .. exclusions, .. market is null ? [] : new object[] { market }]);
        }
    }

    private static IEnumerable<Service> Service(FactLoad load, FactRow row, IReadOnlyCollection<string> footprints, HashSet<string> slugs)
    {
        var slug = row.SlugText("slug");
        var held = load.Find<ServiceId>(slug);
        var provenance = row.Provenance();
        var service = new Service
        {
            Id = held ?? load.NewId<ServiceId>(),
            Slug = slug,
            Name = row.Text("name"),
            Sector = row.Text("sector"),
            Footprint = row.OneOf("footprint", footprints),
            Confidence = row.Choice<Confidence>("confidence"),
            IsInByDefault = row.Flag("in_scope"),
            ScopeGroup = row.Text("scope_rung"),
            ListedFrom = PartnershipClock.LondonDate(load.KnownFrom(provenance, DateOnly.FromDayNumber(1))),
            Provenance = provenance,
        };
        if (!slugs.Add(slug))
        {
            row.Error("slug", $"'{slug}' stands in the file twice");
        }
        else if (held is null)
        {
            load.Name(slug, service.Id);
            return [service];
        }
        else
        {
            load.AlreadyHeld++;
        }

        return [];
    }

    private static Footprint Footprint(Fact fact)
    {
        var footprint = new Footprint { Slug = fact.SlugText("slug"), Name = fact.Text("name"), Provenance = fact.Provenance() };
        fact.Done();
        return footprint;
    }

    private static MarketRole Market(Fact fact)
    {
        var market = new MarketRole { Id = 1, Text = fact.Text("text"), Provenance = fact.Provenance() };
        fact.Done();
        return market;
    }

    private static Exclusion Exclusion(FactLoad load, Fact fact)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var exclusion = new Exclusion
        {
            Service = fact.SlugText("service"),
            DecidedBy = fact.SlugText("decidedBy"),
            Reason = fact.Text("reason"),
            From = from,
            To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from),
            Provenance = provenance,
        };
        fact.Done();
        if (exclusion.Service.Length > 0 && load.Find<ServiceId>(exclusion.Service) is null)
        {
            fact.Error("service", $"there is no service '{exclusion.Service}' in services.csv");
        }

        return exclusion;
    }
}
