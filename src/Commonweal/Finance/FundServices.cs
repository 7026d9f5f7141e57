using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Search;

namespace Commonweal.Finance;

/// <summary>Funds of shared money, and the ledger that follows it.</summary>
public static class FundServices
{
    public static void AddFunds(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, FundFacts>();
        services.AddScoped<ReadFunds>().AddScoped<ReadLedger>().AddScoped<PostToLedger>().AddScoped<ImportJournal>().AddScoped<LedgerVerification>().AddScoped<IKeepChain, LedgerVerification>().AddScoped<ManageFund>().AddScoped<VaryFund>().AddScoped<ExportFund>();
        services.AddScoped<IPublish, PublishFunds>();
    }

    public static void MapFunds(this WebApplication app) => app.MapGroup("/api").MapFundsApi();
}
