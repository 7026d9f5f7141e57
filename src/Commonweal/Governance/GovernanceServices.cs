using Commonweal.Governance.AgreedAtTheOutset;
using Commonweal.Governance.AssuranceMeetings;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Calendar;
using Commonweal.Governance.CommissioningIntentions;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Interests;
using Commonweal.Governance.Law;
using Commonweal.Governance.Meetings;
using Commonweal.Governance.Prioritisation;
using Commonweal.Governance.Programmes;
using Commonweal.Governance.Reminders;
using Commonweal.Governance.UpdatePapers;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Mail;
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
        services.AddScoped<IFactsReader, MeetingFacts>();
        services.AddScoped<IFactsReader, InterestFacts>();
        services.AddScoped<ReadCalendar>().AddScoped<IKnowWorkingDays, ReadCalendar>().AddScoped<ReadLaw>().AddScoped<ReadBodies>();
        services.AddScoped<GiveSeat>().AddScoped<SetTerms>();
        services.AddScoped<ReadMeetings>().AddScoped<IKnowMeetings, ReadMeetings>().AddScoped<ReadBacklog>().AddScoped<CallMeeting>().AddScoped<RunMeeting>();
        services.AddScoped<ITellToday, MeetingsToday>().AddScoped<IRemindMembers, RemindOfMeetings>().AddScoped<IWriteMail, WriteReminders>();
        services.AddScoped<ReadInterests>().AddScoped<RegisterInterest>().AddScoped<FlagConflict>().AddScoped<ITellOfFund, FlagConflict>();
        services.AddScoped<IFactsReader, AssuranceFacts>().AddScoped<IFactsReader, OutsetFacts>();
        services.AddScoped<ReadAssurance>().AddScoped<IPublish, PublishAssurance>().AddScoped<ReadOutset>().AddScoped<IPublish, PublishOutset>();
        services.AddScoped<IPublish, PublishBodies>().AddScoped<IPublish, PublishMeetings>();
        services.AddDecisions();
        services.AddProgrammes();
    }

    public static void MapGovernance(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapBodiesApi();
        api.MapMeetingsApi();
        api.MapAssuranceMeetingsApi();
        api.MapOutsetApi();
        app.MapMeetingsCalendar();
        app.MapPublisherPacks();
        app.MapDecisions(api);
        api.MapProgrammesApi();
        api.MapPrioritiesApi();
        api.MapCommissioningIntentionsApi();
        api.MapUpdatePapersApi();
        app.MapUpdatePapers();
    }
}
