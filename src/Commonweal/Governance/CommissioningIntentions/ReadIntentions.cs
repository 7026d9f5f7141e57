using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.CommissioningIntentions;

/// <summary>A year's intentions with the matter in which the Board has them, and the names of services and groups.</summary>
public sealed record IntentionsCase(YearOfIntentions Year, DecisionCase? Matter, IReadOnlyDictionary<string, string> Services, IReadOnlyDictionary<string, Body> Bodies)
{
    public const string ListAddress = "/governance/commissioning-intentions";

    public string Url => $"{ListAddress}/{Year.FinancialYear}";

    public string DraftUrl => $"{Url}/draft";

    /// <summary>Whether anybody may read it: from the day the Board agreed it.</summary>
    public bool IsOpen => Year.State == IntentionsState.Agreed;

    public string ServiceOf(IntentionReading intention) => Services.GetValueOrDefault(intention.Intention.Service) ?? SlugText.InWords(intention.Intention.Service);

    public string GroupOf(IntentionReading intention) => Bodies.TryGetValue(intention.Intention.Group, out var group) ? group.Name : SlugText.InWords(intention.Intention.Group);

    public string AddUrl(IntentionReading intention, IntentionEntry? mistake = null) => $"{DraftUrl}/{intention.Intention.Slug}/add{(mistake is null ? "" : $"?corrects={mistake.Id}")}";
}

/// <summary>Reads commissioning intentions as they stood on a day, as known by an instant.</summary>
public sealed class ReadIntentions(CommonwealContext context, TwoDates dates, ReadDecisions decisions, ReadServices services, ReadBodies bodies)
{
    private const int YearsAhead = 2;

    /// <summary>Every year of which something is entered, the latest first.</summary>
    public async Task<IReadOnlyList<IntentionsCase>> ListAsync(CancellationToken cancellation)
    {
        var intentions = await context.Set<CommissioningIntention>().AsNoTracking().Where(i => i.EnteredOn <= dates.AsAt).OrderBy(i => i.EnteredOn).ThenBy(i => i.Slug).ToListAsync(cancellation);
        var entries = await context.Set<IntentionEntry>().AsNoTracking().ToListAsync(cancellation);
        var sent = await context.Set<IntentionsSent>().AsNoTracking().Where(s => s.On <= dates.AsAt).OrderBy(s => s.Id).ToListAsync(cancellation);
        var matters = (await decisions.ListAsync(cancellation)).ToDictionary(m => m.Decision.Id);
        var (names, groups) = await NamesAsync(cancellation);
        return
        [
            .. intentions.GroupBy(i => i.FinancialYear).OrderByDescending(y => y.Key).Select(year =>
            {
                var matter = sent.LastOrDefault(s => s.FinancialYear == year.Key) is { } last ? matters.GetValueOrDefault(last.DecisionId) : null;
                return new IntentionsCase(new YearOfIntentions(year.Key, [.. year.Select(i => IntentionReading.Of(i, entries, dates.AsAt))], matter?.Reading), matter, names, groups);
            }),
        ];
    }

    /// <summary>The year whose paper went to the Board as this matter; null for every other matter.</summary>
    public async Task<IntentionsCase?> OfMatterAsync(DecisionId matter, CancellationToken cancellation) =>
        await context.Set<IntentionsSent>().AnyAsync(s => s.DecisionId == matter && s.On <= dates.AsAt, cancellation)
            ? (await ListAsync(cancellation)).FirstOrDefault(c => c.Matter?.Decision.Id == matter)
            : null;

    /// <summary>A year with or without intentions; null for one so far off that none can be entered.</summary>
    public async Task<IntentionsCase?> FindAsync(int year, CancellationToken cancellation)
    {
        if ((await ListAsync(cancellation)).FirstOrDefault(c => c.Year.FinancialYear == year) is { } found)
        {
            return found;
        }

        var (names, groups) = await NamesAsync(cancellation);
        var now = FinancialYear.Of(dates.AsAt).Begins;
        return year >= now && year <= now + YearsAhead ? new IntentionsCase(new YearOfIntentions(year, [], null), null, names, groups) : null;
    }

    private async Task<(IReadOnlyDictionary<string, string> Services, IReadOnlyDictionary<string, Body> Bodies)> NamesAsync(CancellationToken cancellation) => (
        (await services.CatalogueAsync(cancellation)).Services.ToDictionary(s => s.Service.Slug, s => s.Service.Name), await bodies.NamesAsync(cancellation));
}
