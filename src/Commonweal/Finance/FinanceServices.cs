using Commonweal.Finance.Spend;
using Commonweal.Platform.Facts;

namespace Commonweal.Finance;

/// <summary>Money: what each partner spends, and what they share.</summary>
public static class FinanceServices
{
    public static void AddFinance(this IServiceCollection services) => services.AddSpend();

    public static void MapFinance(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapSpendApi();
    }

    private static void AddSpend(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, SpendFacts>();
        services.AddScoped<ReadSpend>().AddScoped<CheckSpend>().AddScoped<ImportSpend>().AddScoped<KeepSpend>().AddScoped<SendSpend>();
    }
}
