using Commonweal.Governance.Concerns;
using Commonweal.Governance.Disputes;
using Commonweal.Governance.Risks;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Search;

namespace Commonweal.Governance;

/// <summary>Behaviour concerns, disputes and risks: what partners do when it goes wrong between them, or may go wrong.</summary>
public static class WhenItGoesWrong
{
    public static void AddWhenItGoesWrong(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, RiskFacts>().AddScoped<IFactsReader, DisputeFacts>();
        services.AddScoped<ReadConcerns>().AddScoped<RaiseConcern>().AddScoped<TakeStep>();
        services.AddScoped<ReadRisks>().AddScoped<KeepRisks>();
        services.AddScoped<ReadDisputes>().AddScoped<KeepDisputes>();
        services.AddScoped<IPublish, PublishRisks>().AddScoped<IPublish, PublishDisputes>();
        services.AddScoped<ITellToday, RisksToday>();
    }

    public static void MapWhenItGoesWrong(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapConcernsApi();
        api.MapRisksApi();
        api.MapDisputesApi();
        app.MapConcernEvidence();
    }
}
