using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Budgets;

/// <summary>Budgets of every year that has one, with partners and services by name. The year is that of the day that is read.</summary>
public sealed record BudgetsReading(
    FinancialYear Year, IReadOnlyList<ServiceBudget> All, IReadOnlyList<BudgetLine> Versions, IReadOnlyList<BudgetStateChosen> Chosen, SmallBudgetLimit? Limit, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, IReadOnlyDictionary<string, string> Services)
{
    public const string ListAddress = "/finance/budgets";

    public IReadOnlyList<ServiceBudget> OfYear => [.. All.Where(b => b.Year == Year).OrderBy(b => NameOf(b.Service), StringComparer.CurrentCulture)];

    public ServiceBudget? Find(string service) => All.FirstOrDefault(b => b.Year == Year && b.Service == service);

    /// <summary>"Small" or "Large", and whether a decision is missing.</summary>
    public string SizeInWords(ServiceBudget budget) => BudgetRules.LacksADecision(budget, Limit?.Sum) ? "Large: a decision is missing" : BudgetRules.IsLarge(budget, Limit?.Sum) ? "Large" : "Small";

    public bool IsMadeUp => Versions.Any(v => v.IsMadeUp);

    /// <summary>"One partner manages all of it: Haringey CCG".</summary>
    public string StateInWords(BudgetState state, PartnerId? manager) => manager is { } id ? $"{state.InWords()}: {Partners[id].ShortName}" : state.InWords();

    public static string Address(string service) => $"{ListAddress}/{service}";

    public string NameOf(string service) => Services.GetValueOrDefault(service, service);
}

/// <summary>Reads service budgets as they stood on a day, as known by an instant.</summary>
public sealed class ReadBudgets(CommonwealContext context, TwoDates dates, ReadPartners readPartners, ReadServices readServices)
{
    public async Task<BudgetsReading> ReadAsync(CancellationToken cancellation)
    {
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var services = (await readServices.CatalogueAsync(cancellation)).Services.ToDictionary(s => s.Service.Slug, s => s.Service.Name);
        var versions = await context.Set<BudgetLine>().AsNoTracking().Where(l => l.On <= dates.AsAt).ToListAsync(cancellation);
        var chosen = await context.Set<BudgetStateChosen>().AsNoTracking().Where(c => c.On <= dates.AsAt).OrderBy(c => c.On).ThenBy(c => c.Id).ToListAsync(cancellation);
        var limits = await context.Set<SmallBudgetLimit>().AsNoTracking().ToListAsync(cancellation);
        var years = versions.Select(v => v.FinancialYear).Distinct().Order().Select(y => new FinancialYear(y));
        return new(FinancialYear.Of(dates.AsAt), [.. years.SelectMany(y => ServiceBudget.On(y, versions, chosen, dates.AsAt))], versions, chosen, SmallBudgetLimit.On(limits, dates.AsAt), partners, services);
    }
}
