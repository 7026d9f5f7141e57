using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Governance.Law;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Bodies;

/// <summary>Reads members.json and terms.json: who sits on which body, and how each works.</summary>
public sealed class MemberFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var bodies = (await load.Context.Set<Body>().AsNoTracking().Select(b => b.Slug).ToListAsync(cancellation)).Concat(load.Rows.OfType<Body>().Select(b => b.Slug)).ToHashSet();
        var hasMembers = await load.Context.Set<Membership>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation);
        if (load.File("members.json", isRequired: false) is { } members)
        {
            var seats = members.List("members").Select(fact => Seat(load, fact, bodies)).ToList();
            members.LeaveAside("note");
            members.Done();
            load.Keep(seats, hasMembers);
        }

        var hasTerms = await load.Context.Set<TermsOfReference>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation);
        if (load.File("terms.json", isRequired: false) is { } file)
        {
            var terms = file.List("terms").Select(fact => Terms(load, fact, bodies)).ToList();
            file.LeaveAside("note");
            file.Done();
            load.Keep(terms, hasTerms);
        }
    }

    private static Membership Seat(FactLoad load, Fact fact, HashSet<string> bodies)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        // A made-up person sits there in a demonstration alone; elsewhere the seat stands without a name.
        var person = load.WithDemonstration || !fact.Flag("demonstration") ? fact.ReferenceOrNone<PersonId>("person") : null;
        fact.LeaveAside("person", "demonstration");
        var seat = new Membership
        {
            Body = Known(fact, bodies),
            Class = fact.TextOrNone("class") is null ? null : fact.Choice<PartnerClass>("class"),
            PartnerId = fact.ReferenceOrNone<PartnerId>("partner"),
            PersonId = person,
            Seat = fact.Text("seat"),
            Role = fact.SlugText("role"),
            Borough = fact.TextOrNone("borough"),
            Vote = fact.TextOrNone("vote") is null ? VoteRight.Votes : fact.Choice<VoteRight>("vote"),
            Chairs = fact.TextOrNone("chairs") is null ? ChairOf.NotChair : fact.Choice<ChairOf>("chairs"),
            From = from,
            To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from),
            Provenance = provenance,
        };
        fact.Done();
        return seat;
    }

    private static TermsOfReference Terms(FactLoad load, Fact fact, HashSet<string> bodies)
    {
        var (from, provenance, quorum) = (fact.Date("from"), fact.Provenance(), string.Join(';', fact.Words("quorum")));
        if (!QuorumRule.TryParse(quorum, null, out var rule))
        {
            fact.Error("quorum", $"'{quorum}' must be parts such as \"number 5\", \"fraction 1/2\", \"class Commissioner 1\", \"borough haringey 1\" or \"seat lay-member\"");
        }

        var terms = new TermsOfReference
        {
            Body = Known(fact, bodies),
            Number = fact.WholeOrNone("number") ?? 1,
            Quorum = rule ?? QuorumRule.None,
            CountsPartnersOnly = fact.Flag("countsPartnersOnly"),
            Voting = fact.Choice<VotingRule>("voting"),
            Notice = LawFacts.DaysOrNone(fact, "notice"),
            Publication = fact.Choice<PublicationRule>("publication"),
            SharingDays = fact.WholeOrNone("sharingDays"),
            AllowsWrittenDecisions = fact.Flag("allowsWrittenDecisions"),
            AllowsHiddenViews = fact.Flag("allowsHiddenViews"),
            From = from,
            To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from),
            Provenance = provenance,
        };
        fact.Done();
        return terms;
    }

    private static string Known(Fact fact, HashSet<string> bodies)
    {
        var body = fact.SlugText("body");
        if (body.Length > 0 && !bodies.Contains(body))
        {
            fact.Error("body", $"there is no body '{body}'");
        }

        return body;
    }
}
