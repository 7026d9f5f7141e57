using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>A mapping as it was filled in.</summary>
public sealed record LayoutEntry(string Source, string SourceTitle, string Name, SpendHeadings Headings, VatBasis Vat, SignRule Signs, SpendEncoding Encoding, string Reason);

/// <summary>Saves and corrects mappings, and withdraws imports that were a mistake.</summary>
public sealed class KeepSpend(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    /// <summary>A further version of the layout; the first where there is none of its name.</summary>
    public async Task<Outcome<SpendLayout>> SaveLayoutAsync(LayoutEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        if ((SpendRules.MayMap(standing.Speaker) ?? SpendLayout.Check(entry.Headings)) is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var number = await context.Set<SpendLayout>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).CountAsync(l => l.Source == entry.Source && l.Name == entry.Name, cancellation) + 1;
        var layout = new SpendLayout
        {
            Id = new SpendLayoutId(Guid.CreateVersion7(now)), Source = entry.Source, SourceTitle = entry.SourceTitle, Name = entry.Name, Number = number, Headings = entry.Headings, Vat = entry.Vat,
            Signs = entry.Signs, Encoding = entry.Encoding, Reason = entry.Reason, On = clock.Today, KnownFrom = now.UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        context.Add(layout);
        context.Act = new Act(standing.Actor, number == 1 ? "SaveSpendMapping" : "CorrectSpendMapping", SpendReading.MappingsAddress,
            $"{standing.PersonName} saved version {number} of how {entry.SourceTitle} lays out its spend files ({entry.Name}): {entry.Reason}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return layout;
    }

    public async Task<Outcome<SpendWithdrawal>> WithdrawAsync(SpendReading reading, string reason, Guid requestKey, CancellationToken cancellation)
    {
        if (SpendRules.MayEnter(reading.Partner.Id, reading.Partner.Name, standing.Speaker) is { } refusal)
        {
            return refusal;
        }

        if (reading.Withdrawal is { } before)
        {
            return new WithdrawnBefore(before.On);
        }

        var import = reading.Import;
        var withdrawal = new SpendWithdrawal { ImportId = import.Id, Reason = reason, By = standing.PersonSlug, On = clock.Today, KnownFrom = time.GetUtcNow().UtcDateTime };
        context.Add(withdrawal);
        context.Act = new Act(standing.Actor, "WithdrawSpend", reading.Url, $"{reading.Partner.Name}: {SpendWords.Lines(import.TakenCount)} of {import.FileName} withdrawn, to count no more: {reason}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return withdrawal;
    }
}
