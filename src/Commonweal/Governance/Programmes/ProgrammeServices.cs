using Commonweal.Governance.CommissioningIntentions;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Prioritisation;
using Commonweal.Governance.UpdatePapers;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Programmes;

/// <summary>Programmes of service redesign, what they bring and teach, what comes first, what is to change next year, and the paper that tells of it.</summary>
public static class ProgrammeServices
{
    public static void AddProgrammes(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, ProgrammeFacts>();
        services.AddScoped<ReadProgrammes>().AddScoped<IKnowProgrammes, ReadProgrammes>().AddScoped<ActOnProgramme>();
        services.AddScoped<IFactsReader, PrioritisationFacts>();
        services.AddScoped<ReadPriorities>().AddScoped<Prioritise>();
        services.AddScoped<IFactsReader, CommissioningIntentionFacts>();
        services.AddScoped<ReadIntentions>().AddScoped<WorkUpIntentions>().AddScoped<IPublish, PublishIntentions>().AddScoped<ITellOfDecision, IntentionsOfMatter>();
        services.AddScoped<IFactsReader, UpdatePaperFacts>();
        services.AddScoped<DraftFromRecord>().AddScoped<ReadUpdatePapers>().AddScoped<WriteUpdatePaper>();
        services.AddScoped<IPublish, PublishUpdatePapers>();
        services.AddScoped<IPublish, PublishProgrammes>().AddScoped<IPublish, PublishPriorities>();
    }
}
