using Commonweal.Finance.Assumptions;
using Commonweal.Finance.Baselines;
using Commonweal.Finance.BetterCareFund;
using Commonweal.Finance.Budgets;
using Commonweal.Finance.Consolidation;
using Commonweal.Finance.ControlTotal;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Incentives;
using Commonweal.Finance.Ledger;
using Commonweal.Finance.OpenBook;
using Commonweal.Finance.OpenBook.Extracts;
using Commonweal.Finance.Reports;
using Commonweal.Finance.RiskShares;
using Commonweal.Finance.Savings;
using Commonweal.Finance.Spend;
using Commonweal.Finance.WholePopulation;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Search;

namespace Commonweal.Finance;

/// <summary>Money: what each partner spends, what they share, and the ledger that follows it.</summary>
public static class FinanceServices
{
    public static void AddFinance(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, FundFacts>().AddScoped<IPublish, PublishFunds>();
        services.AddScoped<ReadFunds>().AddScoped<AboveBudget>().AddScoped<ManageFund>().AddScoped<VaryFund>().AddScoped<ExportFund>().AddScoped<IKnowFunds, KnowFunds>().AddScoped<AuditPack>().AddScoped<AddSchedule>().AddScoped<KeepLines>().AddScoped<KeepSpecification>().AddScoped<PostInvoice>();
        services.AddScoped<ReadLedger>().AddScoped<PostToLedger>().AddScoped<ImportJournal>().AddScoped<LedgerVerification>().AddScoped<IKeepChain, LedgerVerification>();
        services.AddScoped<AgreeYear>().AddScoped<AgreeRiskShare>().AddScoped<ReadYearEnds>().AddScoped<CloseYear>();
        services.AddScoped<ReadReports>().AddScoped<GiveReport>().AddScoped<IPublish, PublishPapers>();
        services.AddScoped<IFactsReader, BudgetFacts>().AddScoped<IPublish, PublishBudgets>().AddScoped<ReadBudgets>().AddScoped<EnterBudget>().AddScoped<ChooseState>();
        services.AddPlanning();
        services.AddScoped<IFactsReader, BalanceFacts>().AddScoped<ReadBalances>().AddScoped<StateBalance>().AddScoped<SendBalances>();
        services.AddScoped<IFactsReader, TotalFacts>().AddScoped<IPublish, PublishTotal>().AddScoped<ReadTotal>().AddScoped<StatePosition>().AddScoped<SendPositions>().AddScoped<AdjustTotal>();
        services.AddScoped<IFactsReader, SavingsFacts>().AddScoped<IPublish, PublishSavings>().AddScoped<ReadSavings>().AddScoped<KeepSavings>();
        services.AddScoped<IOfferSums, OfferBudgets>().AddScoped<IOfferSums, OfferSavings>().AddScoped<IOfferSums, OfferFunds>();
        services.AddScoped<IFactsReader, SpendFacts>();
        services.AddScoped<ReadSpend>().AddScoped<CheckSpend>().AddScoped<ImportSpend>().AddScoped<KeepSpend>().AddScoped<SendSpend>();
        services.AddScoped<IFactsReader, BookFacts>().AddScoped<IPublish, PublishOpenBook>();
        services.AddScoped<IFactsReader, CareFundFacts>().AddScoped<IPublish, PublishCareFund>().AddScoped<ReadCareFund>().AddScoped<KeepCareFund>();
        services.AddScoped<ReadOpenBook>().AddScoped<CheckBook>().AddScoped<KeepBook>();
        services.AddScoped<ReadExtracts>().AddScoped<CheckExtract>().AddScoped<KeepExtracts>();
        services.AddScoped<IAwaitMine, MoneyAwaitsMine>().AddScoped<IAwaitMine, ReturnsAwaitMine>().AddScoped<ITellToday, MonthsToday>();
    }

    // What partners plan together, beside the money of their funds.
    private static void AddPlanning(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, AssumptionFacts>().AddScoped<IPublish, PublishAssumptions>().AddScoped<ReadAssumptions>().AddScoped<KeepAssumptions>();
        services.AddScoped<IFactsReader, PopulationFacts>().AddScoped<IPublish, PublishPopulation>().AddScoped<ReadPopulation>().AddScoped<StatePopulation>();
        services.AddScoped<IFactsReader, IncentiveFacts>().AddScoped<IPublish, PublishIncentives>().AddScoped<ReadIncentives>().AddScoped<KeepIncentive>();
    }

    public static void MapFinance(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapFundsApi();
        api.MapYearEndsApi();
        api.MapReportsApi();
        api.MapSpendApi();
        api.MapBookApi();
        app.MapBookFiles();
        api.MapSavingsApi();
        api.MapTotalApi();
        app.MapPositionsFile();
        api.MapBalancesApi();
        api.MapBudgetsApi();
        api.MapCareFundApi();
        api.MapAssumptionsApi();
        api.MapPopulationApi();
        api.MapIncentivesApi();
    }
}
