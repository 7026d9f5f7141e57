using Commonweal.Community.Consultations;
using Commonweal.Community.Engagement;
using Commonweal.Community.Equality;
using Commonweal.Community.Feeds;
using Commonweal.Community.Keeping;
using Commonweal.Community.Pledges;
using Commonweal.Community.Subscriptions;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.UpdatePapers;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Search;

namespace Commonweal.Community;

/// <summary>What residents are promised, told and asked, and what they say.</summary>
public static class CommunityServices
{
    public static void AddCommunity(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, CommunityFacts>();
        services.AddScoped<IFactsReader, KeepingFacts>().AddScoped<KeepTexts>();
        services.AddScoped<RecordVoices>().AddScoped<RunConsultation>().AddScoped<MakePledge>().AddScoped<AssessEquality>();
        services.AddScoped<IAwaitMine, AnswersAwaitMine>().AddScoped<ReadEngagement>().AddScoped<ReadConsultations>().AddScoped<ReadPledges>().AddScoped<ReadAssessments>().AddScoped<ReadNews>();
        services.AddScoped<ITellOfDecision, TellOfDecision>();
        services.AddScoped<ITellOfEquality, TellOfEquality>();
        services.AddScoped<IPublish, PublishCommunity>();
        services.AddScoped<Subscribe>().AddScoped<IWriteMail, WriteDigests>();
    }

    public static void MapCommunity(this WebApplication app)
    {
        app.MapGroup("/api").MapCommunityApi();
        app.MapGroup("/api").MapKeepingApi();
        app.MapFeeds();
    }
}
