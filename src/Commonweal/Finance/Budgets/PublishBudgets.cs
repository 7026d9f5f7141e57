using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Finance.Budgets;

/// <summary>Service budgets, for search and for the papers they rest on.</summary>
public sealed class PublishBudgets(ReadBudgets read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var budgets = await read.ReadAsync(cancellation);
        return
        [
            .. budgets.OfYear.Select(b => new PublishedThing("Service budget", $"Budget: {budgets.NameOf(b.Service)}", string.Join("; ", b.Lines.Select(l => l.Name).Distinct()), BudgetsReading.Address(b.Service), null)),
            new PublishedThing("Service budgets", "Service budgets", "What all partners together have for each service", BudgetsReading.ListAddress, new Provenance("S1:194; S1:202")),
            .. budgets.Limit is { } limit ? [new PublishedThing("Small budgets", "Small budgets", $"Up to {limit.Sum.InWords} a year one partner may run a budget alone", BudgetsReading.ListAddress, limit.Provenance)] : Array.Empty<PublishedThing>(),
        ];
    }
}
