using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

/// <summary>Reads partners.json: each partner with its statuses, sovereign bodies, shares and successors.</summary>
public sealed class PartnerFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        foreach (var held in await load.Context.Set<PartnerOrganisation>().AsNoTracking().Select(p => new { p.Slug, p.Id }).ToListAsync(cancellation))
        {
            load.Name(held.Slug, held.Id);
        }

        foreach (var held in await load.Context.Set<SovereignBody>().AsNoTracking().Select(p => new { p.Slug, p.Id }).ToListAsync(cancellation))
        {
            load.Name(held.Slug, held.Id);
        }

        if (load.File("partners.json") is { } file)
        {
            foreach (var fact in file.List("partners"))
            {
                Read(load, fact);
            }

            file.Done();
        }
    }

    private static void Read(FactLoad load, Fact fact)
    {
        var slug = fact.SlugText("slug");
        var held = load.Find<PartnerId>(slug);
        var id = held ?? load.NewId<PartnerId>();
        load.Name(slug, id);
        var partner = Partner(fact, slug, id);
        var rows = new List<object> { partner };
        var statuses = fact.List("statuses").Select(status => Status(load, status, id)).ToList();
        rows.AddRange(statuses);
        rows.AddRange(fact.List("sovereignBodies").Select(body => Body(load, body, id)));
        rows.AddRange(Shares(load, fact, id, statuses.Select(status => status.From).DefaultIfEmpty().Min()));
        rows.AddRange(fact.List("successors", isRequired: false).Select(successor => Successor(successor, id)));
        fact.LeaveAside("gssCode", "gssSource", "odsSource", "legalForm", "nameInPapers", "bindsMemberPractices");
        fact.Done();
        if (held is null)
        {
            load.Rows.AddRange(rows);
        }
        else
        {
            load.AlreadyHeld += rows.Count;
        }
    }

    private static PartnerOrganisation Partner(Fact fact, string slug, PartnerId id)
    {
        var code = fact.TextOrNone("odsCode");
        if (!OdsCode.TryParse(code, null, out var odsCode) && code is not null)
        {
            fact.Error("odsCode", $"'{code}' is not an ODS code: 3 to 8 letters and digits");
        }

        return new PartnerOrganisation
        {
            Id = id,
            Slug = slug,
            Name = fact.Text("name"),
            ShortName = fact.Text("shortName"),
            Kind = fact.Choice<PartnerKind>("kind"),
            OdsCode = code is null ? null : odsCode,
            Description = fact.Text("description"),
            Boroughs = fact.Words("boroughs"),
            Provenance = fact.Provenance(),
        };
    }

    private static StatusPeriod Status(FactLoad load, Fact fact, PartnerId id)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var status = new StatusPeriod
        {
            PartnerId = id,
            Status = fact.Choice<PartnerStatus>("status"),
            From = from,
            KnownFrom = load.KnownFrom(provenance, from),
            Provenance = provenance,
        };
        fact.Done();
        return status;
    }

    private static SovereignBody Body(FactLoad load, Fact fact, PartnerId id)
    {
        var slug = fact.SlugText("slug");
        var body = new SovereignBody
        {
            Id = load.Find<SovereignBodyId>(slug) ?? load.NewId<SovereignBodyId>(),
            PartnerId = id,
            Slug = slug,
            Name = fact.Text("name"),
            Kind = fact.Choice<SovereignBodyKind>("kind"),
            From = fact.DateOrNone("from"),
            To = fact.DateOrNone("to"),
            Provenance = fact.Provenance(),
        };
        load.Name(slug, body.Id);
        fact.Done();
        return body;
    }

    private static List<PlaceShare> Shares(FactLoad load, Fact partner, PartnerId id, DateOnly joined)
    {
        var shares = partner.List("shares", isRequired: false).Select(fact => Share(load, fact, id, joined)).ToList();
        foreach (var measure in shares.GroupBy(share => share.Measure))
        {
            if (PlaceShare.Whole(measure.Key, [.. measure.Select(share => share.BasisPoints)]).Refusal is { } refusal)
            {
                partner.Error("shares", refusal.Sentence);
            }
        }

        return shares;
    }

    private static PlaceShare Share(FactLoad load, Fact fact, PartnerId id, DateOnly joined)
    {
        var provenance = fact.Provenance();
        var from = fact.DateOrNone("from") ?? joined;
        var share = new PlaceShare
        {
            PartnerId = id,
            Area = fact.SlugText("area"),
            Measure = fact.Choice<ShareMeasure>("measure"),
            BasisPoints = (int)(fact.Number("percent") * 100),
            From = from,
            KnownFrom = load.KnownFrom(provenance, from),
            IsSynthetic = fact.Flag("synthetic"),
            Provenance = provenance,
        };
        fact.Done();
        return share;
    }

    private static Succession Successor(Fact fact, PartnerId id)
    {
        var succession = new Succession { PartnerId = id, SuccessorName = fact.Text("name"), From = fact.Date("from"), Provenance = fact.Provenance() };
        fact.LeaveAside("odsCode");
        fact.Done();
        return succession;
    }
}
