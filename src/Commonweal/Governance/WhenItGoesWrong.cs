using Commonweal.Governance.Concerns;

namespace Commonweal.Governance;

/// <summary>Behaviour concerns, disputes, complaints and risks: what partners do when it goes wrong between them, or for a resident.</summary>
public static class WhenItGoesWrong
{
    public static void AddWhenItGoesWrong(this IServiceCollection services)
    {
        services.AddScoped<ReadConcerns>().AddScoped<RaiseConcern>().AddScoped<TakeStep>();
    }

    public static void MapWhenItGoesWrong(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapConcernsApi();
        app.MapConcernEvidence();
    }
}
