using Commonweal.Governance.Investments;
using Commonweal.Governance.OfficersDecisions;
using Commonweal.Governance.Reminders;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Backup;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Decisions;

/// <summary>Matters that several sovereign bodies decide, and investment notices.</summary>
public static class DecisionServices
{
    public static void AddDecisions(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, DecisionFacts>();
        services.AddScoped<IFactsReader, InvestmentFacts>();
        services.AddScoped<IFactsReader, OfficersDecisionFacts>();
        services.AddScoped<ReadOfficersDecisions>().AddScoped<RecordOfficersDecision>().AddScoped<IPublish, PublishOfficersDecisions>();
        services.AddScoped<ReadDecisions>().AddScoped<IKnowDecisions, CitedDecisions>().AddScoped<ReadInvestments>().AddScoped<ReadFound>();
        services.AddScoped<ProposeDecision>().AddScoped<PrepareDecision>().AddScoped<CallForum>().AddScoped<SpeakForSeats>().AddScoped<IAwaitMine, DecisionsAwaitMine>().AddScoped<IAwaitMine, NoticesAwaitMine>().AddScoped<RecordOutcome>().AddScoped<GiveNotice>();
        services.AddScoped<IPublish, PublishDecisions>();
        services.AddScoped<IRemindMembers, RemindUndecided>().AddScoped<IHoldBackRows, HoldBackViews>();
    }

    public static void MapDecisions(this WebApplication app, RouteGroupBuilder api)
    {
        api.MapDecisionsApi();
        api.MapInvestmentsApi();
        api.MapOfficersDecisionsApi();
        app.MapMinutes();
    }
}
