using Commonweal.Partnership.Access;
using Commonweal.Partnership.Agreements;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Collaboration;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Conflicts;
using Commonweal.Partnership.Contributions;
using Commonweal.Partnership.Corrections;
using Commonweal.Partnership.Messages;
using Commonweal.Partnership.Papers;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.People;
using Commonweal.Partnership.Places;
using Commonweal.Partnership.Plans;
using Commonweal.Partnership.Posts;
using Commonweal.Partnership.Radar;
using Commonweal.Partnership.Services;
using Commonweal.Partnership.Today;
using Commonweal.Partnership.Workforce;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership;

/// <summary>Partners, agreements, people and places: the ground on which the other capabilities stand.</summary>
public static class PartnershipServices
{
    public static void AddPartnership(this IServiceCollection services)
    {
        // In this order: what names comes after what is named.
        services.AddScoped<IFactsReader, PlacesFacts>().AddScoped<ReadBoroughs>();
        services.AddScoped<PutRight>();
        services.AddScoped<IFactsReader, PartnerFacts>();
        services.AddScoped<IFactsReader, PeopleFacts>();
        services.AddScoped<IFactsReader, AgreementFacts>();
        services.AddScoped<IFactsReader, ClauseFacts>();
        services.AddScoped<IFactsReader, ServiceFacts>();
        services.AddScoped<IFactsReader, LadderFacts>();
        services.AddScoped<IFactsReader, JointPostFacts>();
        services.AddScoped<IFactsReader, CommitmentFacts>();
        services.AddScoped<IFactsReader, TargetFacts>();
        services.AddScoped<IFactsReader, PlanFacts>();
        services.AddScoped<IFactsReader, ContributionFacts>();
        services.AddScoped<IFactsReader, WorkforceFacts>();
        services.AddScoped<IFactsReader, MessageFacts>();
        services.AddScoped<ReadMessages>().AddScoped<WriteMessage>().AddScoped<IPublish, PublishMessages>();
        services.AddScoped<IFactsReader, ConflictFacts>();
        services.AddScoped<IFactsReader, AccessFacts>();
        services.AddScoped<LoadFacts>();
        services.AddSingleton<TheBook>().AddScoped<ReadBook>().AddScoped<ReadClauses>().AddScoped<RecordClause>();
        services.AddScoped<ReadCitations>();
        services.AddScoped<IPublish, PublishPartners>().AddScoped<IPublish, PublishAgreements>().AddScoped<IPublish, PublishPeople>();
        services.AddScoped<IPublish, PublishStatements>().AddScoped<IPublish, PublishConflicts>().AddScoped<IPublish, PublishRules>();
        services.AddScoped<IPublish, PublishTargets>().AddScoped<ReadTargets>().AddScoped<ReadPromises>().AddScoped<ReadBehaviours>().AddScoped<ReadRadar>().AddScoped<ReadToday>().AddScoped<WhatChanged>();
        services.AddScoped<ReportProgress>().AddScoped<SetDueDateAgain>().AddScoped<MakePromise>().AddScoped<SpeakUp>();
        services.AddScoped<NamePostHolder>().AddScoped<RecordApproval>().AddScoped<ChangeStatus>().AddScoped<EditPartner>().AddScoped<SetShares>();
        services.AddScoped<AddVersion>().AddScoped<RecordSignature>();
        services.AddScoped<IPublish, PublishServices>().AddScoped<IPublish, PublishLadders>().AddScoped<IPublish, PublishPosts>();
        services.AddScoped<IPublish, PublishPromises>().AddScoped<IPublish, PublishPlans>().AddScoped<IPublish, PublishWorkforce>();
        services.AddScoped<IPublish, PublishContributions>().AddScoped<ReadContributions>().AddScoped<GiveResource>().AddScoped<AddParty>().AddScoped<AppraiseForm>().AddScoped<BriefStaff>().AddScoped<CountStaff>().AddScoped<ReadPlans>().AddScoped<AlignPlan>().AddScoped<EnterPlan>().AddScoped<AssessMarket>();
        services.AddScoped<ClaimStage>().AddScoped<ChangeScope>().AddScoped<GrantAuthority>().AddScoped<HoldPost>().AddScoped<CountSaving>().AddScoped<LendStaff>();
        services.AddScoped<ReadServices>().AddScoped<ReadLadders>().AddScoped<ReadPosts>().AddScoped<ReadWorkforce>();
        services.AddScoped<ReadPartners>().AddScoped<ReadExit>().AddScoped<ReadAgreements>().AddScoped<ReadPeople>();
    }

    public static void MapPartnership(this WebApplication app)
    {
        var api = app.MapGroup("/api");
        api.MapPartnersApi();
        api.MapAgreementsApi();
        api.MapPeopleApi();
        api.MapBookApi();
        api.MapCollaborationApi();
        api.MapServicesApi();
        api.MapPostsApi();
        api.MapConflictsApi();
        api.MapCommitmentsApi();
        api.MapRadarApi();
        api.MapContributionsApi();
        api.MapPromisesApi();
        api.MapPlansApi();
        api.MapWorkforceApi();
        api.MapMessagesApi();
        app.MapEvidence();
    }
}
