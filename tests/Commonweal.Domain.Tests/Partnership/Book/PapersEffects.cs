using System.Text.Json;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>What each clause of the papers does.</summary>
internal static class PapersEffects
{
    public static ClauseEffect Read(JsonElement effect) => Kind(effect) with { From = effect.Date("from"), To = effect.Date("to") };

    public static LeadActions Actions(JsonElement fact) => fact.List("actions").Aggregate(LeadActions.None, (all, action) => all | action switch
    {
        "decide" => LeadActions.Decide,
        "spend" => LeadActions.Spend,
        "manage-staff" => LeadActions.ManageStaff,
        _ => throw new InvalidOperationException(action),
    });

    public static LimitOn LimitOn(JsonElement fact) => fact.Words("limitOn") is "Virement" ? Domain.Partnership.Posts.LimitOn.Virement : Domain.Partnership.Posts.LimitOn.EachAct;

    private static ClauseEffect Kind(JsonElement e) => e.Required("kind") switch
    {
        "CreatesBody" => new CreatesBody(e.Required("body"), e.Required("terms")),
        "SetsTerms" => new SetsTerms(e.Required("body"))
        {
            Quorum = e.Words("quorum"),
            Voting = e.Words("voting"),
            NoticeDays = e.Whole("noticeDays"),
            SharingIntervalDays = e.Whole("sharingIntervalDays"),
            Meets = e.Words("meets"),
            DecidesBy = e.Words("decidesBy"),
            ReceivesReportsFrom = e.List("receivesReportsFrom"),
        },
        "GrantsAuthority" => new GrantsAuthority(e.Required("post"), Partners(e, "grantors"), e.List("services"), Actions(e))
        {
            Fund = e.Words("fund"),
            LimitPence = e.Pence("limitPounds"),
            LimitOn = LimitOn(e),
        },
        "PoolsFund" => new PoolsFund(e.Required("schedule"), e.Required("fund"), Partners(e, "contributors"), e.Choice<CommissioningModel>("model"))
        {
            Lead = e.Words("lead") is { } lead ? Papers.Partner(lead) : null,
            Host = e.Words("host") is { } host ? Papers.Partner(host) : null,
            IsLive = e.GetProperty("live").GetBoolean(),
        },
        "SetsPhase" => new SetsPhase(e.List("funds"), [], e.Choice<BudgetState>("state"), e.GetProperty("ringFenced").GetBoolean()),
        "SharesRisk" => new SharesRisk(e.List("funds"), e.Required("policy"), [.. e.List("covers").Select(Enum.Parse<RiskCover>)]) { After = e.Words("after") },
        "SharesData" => SharesData(e),
        "RequiresNotice" => new RequiresNotice(e.Choice<NoticeSubject>("of"), e.Required("givenTo"))
        {
            ThresholdPence = e.Pence("thresholdPounds"),
            Bases = e.List("bases"),
            Before = e.Words("before"),
            Fetters = e.GetProperty("fetters").GetBoolean(),
        },
        "SetsTarget" => new SetsTarget(e.Required("target")),
        "CommitsToStage" => new CommitsToStage(e.Required("area"), e.Whole("stage")!.Value, e.Date("by")!.Value),
        var strange => throw new InvalidOperationException(strange),
    };

    private static SharesData SharesData(JsonElement e) => new(e.Required("purpose"), e.Required("fromSource"), e.List("roles"), e.List("dataClasses"))
    {
        FromPartners = Partners(e, "fromPartners"),
        ToPartners = Partners(e, "toOrganisations"),
        Exclusions = e.List("exclusions"),
        ByRole = [.. e.Facts("byRole").Select(r => new RoleExclusion(r.Required("role"), r.List("excludes")))],
        NotFor = e.List("notFor"),
        Recurs = e.Words("recurs"),
    };

    // "EachParty" is no list: it is every party to the agreement.
    private static IReadOnlyList<PartnerId> Partners(JsonElement e, string field) =>
        e.Has(field) && e.GetProperty(field).ValueKind == JsonValueKind.Array ? [.. e.List(field).Select(Papers.Partner)] : [];
}
