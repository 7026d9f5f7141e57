using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Facts;

namespace Commonweal.Partnership.Commitments;

/// <summary>Reads the promises, stopped services and representations of commitments.json.</summary>
internal static class PromiseFacts
{
    public static Promise Promise(FactLoad load, Fact fact, HashSet<string> bodies)
    {
        var isStated = fact.DateOrNone("madeOn") is not null;
        var month = isStated ? default : DueDateFacts.Month(fact, "madeIn");
        var promise = new Promise
        {
            Id = load.NewId<PromiseId>(),
            Slug = fact.SlugText("slug"),
            Text = fact.Text("text"),
            MadeOn = isStated ? fact.Date("madeOn") : new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)),
            MadeOnIsStated = isStated,
            MadeAt = fact.Text("madeAt"),
            Due = fact.TextOrNone("dueOn") is null ? DueDate.Open : DueDate.OnDay(fact.Date("dueOn")),
            OwnerBody = fact.TextOrNone("ownerBody"),
            OwnerPartnerId = fact.ReferenceOrNone<PartnerId>("ownerPartner"),
            Provenance = fact.Provenance(),
        };
        if (Domain.Partnership.Commitments.Promise.MayBeMade(promise).Refusal is { } refusal)
        {
            fact.Error("ownerBody", refusal.Sentence);
        }

        if (promise.OwnerBody is { } body && !bodies.Contains(body))
        {
            fact.Error("ownerBody", $"there is no body '{body}'. Known are: {string.Join(", ", bodies.Order(StringComparer.Ordinal))}");
        }

        fact.Done();
        return promise;
    }

    public static StoppedService Stopped(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("stoppedOn"), fact.Provenance());
        var stopped = new StoppedService
        {
            Name = fact.Text("name"),
            Service = fact.TextOrNone("service"),
            StoppedBy = fact.Reference<PartnerId>("stoppedBy"),
            StoppedOn = on,
            Reason = fact.Text("reason"),
            KnownFrom = load.KnownFrom(provenance, on),
            Provenance = provenance,
        };
        fact.Done();
        return stopped;
    }

    public static Representation Representation(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("madeOn"), fact.Provenance());
        var made = new Representation
        {
            MadeTo = fact.Text("madeTo"),
            MadeOn = on,
            MadeBy = fact.Reference<PartnerId>("madeBy"),
            Subject = fact.Text("subject"),
            Words = fact.Text("words"),
            Answer = fact.TextOrNone("answer"),
            KnownFrom = load.KnownFrom(provenance, on),
            Provenance = provenance,
        };
        fact.Done();
        return made;
    }
}
