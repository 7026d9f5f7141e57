using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Bodies;

/// <summary>
/// Reads bodies.json for what bodies are, and takes the deciding bodies of partners as Partnership holds them; publishers.json for where each publishes.
/// </summary>
public sealed class BodyFacts(ReadPartners partners) : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var held = (await load.Context.Set<Body>().AsNoTracking().Select(b => b.Slug).ToListAsync(cancellation)).ToHashSet();
        var known = new HashSet<string>(held);
        var sovereign = await SovereignAsync(load, cancellation);
        var facts = load.File("bodies.json", isRequired: false);
        var read = facts?.List("bodies").Select(fact => (Fact: fact, Body: Body(load, fact))).ToList() ?? [];
        known.UnionWith(sovereign.Select(b => b.Slug));
        known.UnionWith(read.Select(r => r.Body.Slug));
        foreach (var body in sovereign)
        {
            load.Keep([body], held.Contains(body.Slug));
        }

        foreach (var (fact, body) in read)
        {
            var parts = Parts(load, fact, body, known);
            load.Keep([body, .. parts], held.Contains(body.Slug));
            fact.Done();
        }

        facts?.LeaveAside("note");
        facts?.Done();
        await ReadPublishersAsync(load, known, cancellation);
    }

    /// <summary>The deciding bodies that stand with the partners: those in the database, and those read a moment ago.</summary>
    private async Task<List<Body>> SovereignAsync(FactLoad load, CancellationToken cancellation)
    {
        var kinds = (await partners.ListAsync(cancellation)).Select(p => p.Partner).Concat(load.Rows.OfType<PartnerOrganisation>()).DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        var bodies = (await partners.BodiesAsync(cancellation)).Select(b => b.Body).Concat(load.Rows.OfType<SovereignBody>()).DistinctBy(b => b.Slug);
        return
        [
            .. bodies.Select(b => new Body
            {
                Slug = b.Slug, Name = b.Name, Kind = BodyKinds.Of(b.Kind, kinds[b.PartnerId].Kind), PartnerId = b.PartnerId, From = b.From, To = b.To, Provenance = b.Provenance with { },
                Borough = kinds[b.PartnerId].Boroughs is [var only] && b.Kind != SovereignBodyKind.TrustBoard ? only : null,
            }),
        ];
    }

    private static Body Body(FactLoad load, Fact fact) => new()
    {
        Slug = fact.SlugText("slug"),
        Name = fact.Text("name"),
        Kind = fact.Choice<BodyKind>("kind"),
        PartnerId = fact.ReferenceOrNone<PartnerId>("partner"),
        Borough = fact.TextOrNone("borough"),
        Meets = fact.TextOrNone("meets"),
        Provenance = fact.Provenance(),
    };

    private static List<object> Parts(FactLoad load, Fact fact, Body body, HashSet<string> known)
    {
        var parts = new List<object>();
        parts.AddRange(fact.List("functions", isRequired: false).Select((f, i) => Function(f, body.Slug, i + 1)));
        parts.AddRange(fact.List("appointedBy", isRequired: false).Select(f => Appointment(f, body.Slug)));
        parts.AddRange(fact.List("names", isRequired: false).Select(f => Name(f, body.Slug)));
        foreach (var other in fact.Words("reportsTo"))
        {
            parts.Add(new ReportingLine { Body = body.Slug, ReportsTo = other, Provenance = body.Provenance with { } });
            if (!known.Contains(other))
            {
                fact.Error("reportsTo", $"there is no body '{other}'");
            }
        }

        var formedBy = fact.TextOrNone("formedBy") is null ? SuccessionKind.Merger : fact.Choice<SuccessionKind>("formedBy");
        parts.AddRange(fact.Words("formedFrom").Select(earlier => new BodySuccession { Body = body.Slug, Predecessor = earlier, Kind = formedBy, Provenance = body.Provenance with { } }));
        var from = Clock(load, body.Provenance);
        parts.Add(new BodyMaturity { Body = body.Slug, State = fact.Choice<Maturity>("maturity"), From = from, KnownFrom = load.KnownFrom(body.Provenance, from), Provenance = body.Provenance with { } });
        return parts;
    }

    /// <summary>A mark in a paper holds from that paper's day; one of ours from the first day there is.</summary>
    private static DateOnly Clock(FactLoad load, Provenance provenance) => Platform.Clock.PartnershipClock.LondonDate(load.KnownFrom(provenance, new DateOnly(2016, 1, 1)));

    private static BodyFunction Function(Fact fact, string body, int number)
    {
        var function = new BodyFunction { Body = body, Number = number, Text = fact.Text("text"), Provenance = fact.Provenance() };
        fact.Done();
        return function;
    }

    private static BodyAppointment Appointment(Fact fact, string body)
    {
        var appointment = new BodyAppointment { Body = body, PartnerId = fact.Reference<PartnerId>("partner"), On = fact.DateOrNone("on"), Minute = fact.TextOrNone("minute"), Provenance = fact.Provenance() };
        fact.Done();
        return appointment;
    }

    private static BodyName Name(Fact fact, string body)
    {
        var name = new BodyName { Body = body, Name = fact.Text("name"), Provenance = fact.Provenance() };
        fact.Done();
        return name;
    }

    private static async Task ReadPublishersAsync(FactLoad load, HashSet<string> bodies, CancellationToken cancellation)
    {
        if (load.File("publishers.json", isRequired: false) is not { } file)
        {
            return;
        }

        var publishers = file.List("publishers").Select(fact => Publisher(fact, bodies)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(publishers, await load.Context.Set<BodyPublisher>().AnyAsync(cancellation));
    }

    private static BodyPublisher Publisher(Fact fact, HashSet<string> bodies)
    {
        var publisher = new BodyPublisher
        {
            Body = fact.SlugText("body"), InTheNameOf = fact.Text("inTheNameOf"), System = fact.Choice<PublishingSystem>("system"), Address = fact.TextOrNone("address"), Provenance = fact.Provenance(),
        };
        fact.Done();
        if (!bodies.Contains(publisher.Body))
        {
            fact.Error("body", $"there is no body '{publisher.Body}'");
        }

        return publisher;
    }
}
