using Commonweal.Governance.Prioritisation;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Programmes;

/// <summary>Programmes of service redesign, what they bring and teach, and what comes first.</summary>
public static class ProgrammeServices
{
    public static void AddProgrammes(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, ProgrammeFacts>();
        services.AddScoped<ReadProgrammes>().AddScoped<ActOnProgramme>();
        services.AddScoped<IFactsReader, PrioritisationFacts>();
        services.AddScoped<ReadPriorities>().AddScoped<Prioritise>();
        services.AddScoped<IPublish, PublishProgrammes>().AddScoped<IPublish, PublishPriorities>();
    }
}
