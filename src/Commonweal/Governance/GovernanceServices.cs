using Commonweal.Governance.Bodies;
using Commonweal.Governance.Calendar;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Law;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Search;

namespace Commonweal.Governance;

/// <summary>Bodies, meetings and decisions: how the partnership decides together without taking anyone's powers.</summary>
public static class GovernanceServices
{
    public static void AddGovernance(this IServiceCollection services)
    {
        // In this order: what names comes after what is named.
        services.AddScoped<IFactsReader, CalendarFacts>();
        services.AddScoped<IFactsReader, LawFacts>();
        services.AddScoped<IFactsReader, BodyFacts>();
        services.AddScoped<IFactsReader, MemberFacts>();
        services.AddScoped<ReadCalendar>().AddScoped<ReadLaw>().AddScoped<ReadBodies>();
        services.AddScoped<GiveSeat>().AddScoped<SetTerms>();
        services.AddScoped<IPublish, PublishBodies>();
        services.AddDecisions();
    }

    public static void MapGovernance(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapBodiesApi();
        app.MapDecisions(api);
    }
}
