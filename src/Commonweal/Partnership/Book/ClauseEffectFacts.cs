using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Facts;

namespace Commonweal.Partnership.Book;

/// <summary>Reads the typed effect of a clause.</summary>
public static class ClauseEffectFacts
{
    private const string EachParty = "EachParty";

    public static ClauseEffect? Read(Fact fact)
    {
        ClauseEffect? effect = fact.Text("kind") switch
        {
            nameof(CreatesBody) => new CreatesBody(fact.SlugText("body"), fact.Text("terms")),
            nameof(SetsTerms) => Terms(fact),
            nameof(GrantsAuthority) => Authority(fact),
            nameof(PoolsFund) => Pool(fact),
            nameof(SetsPhase) => new SetsPhase(fact.Words("funds"), AllOrSome(fact, "lines"), fact.Choice<BudgetState>("state"), fact.Flag("ringFenced")),
            nameof(SharesRisk) => new SharesRisk(fact.Words("funds"), fact.Text("policy"), Choices<RiskCover>(fact, "covers")) { After = fact.TextOrNone("after") },
            nameof(SharesData) => Sharing(fact),
            nameof(RequiresNotice) => Notice(fact),
            nameof(SetsTarget) => new SetsTarget(fact.Text("target")),
            nameof(CommitsToStage) => new CommitsToStage(fact.Text("area"), fact.Whole("stage"), fact.Date("by")),
            _ => null,
        };
        if (effect is null)
        {
            fact.Error("kind", "is not a kind of effect; the kinds are those of the agreement book");
            return null;
        }

        effect = effect with { From = fact.DateOrNone("from"), To = fact.DateOrNone("to") };
        fact.Done();
        return effect;
    }

    private static SetsTerms Terms(Fact fact) => new(fact.SlugText("body"))
    {
        Quorum = fact.TextOrNone("quorum"),
        Voting = fact.TextOrNone("voting"),
        NoticeDays = fact.WholeOrNone("noticeDays"),
        SharingIntervalDays = fact.WholeOrNone("sharingIntervalDays"),
        Meets = fact.TextOrNone("meets"),
        DecidesBy = fact.TextOrNone("decidesBy"),
        ReceivesReportsFrom = fact.Words("receivesReportsFrom"),
    };

    private static GrantsAuthority Authority(Fact fact) => new(fact.SlugText("post"), fact.References<PartnerId>("grantors"), fact.Words("services"), Actions(fact))
    {
        Fund = fact.TextOrNone("fund"),
        LimitPence = Pence(fact, "limitPounds"),
        LimitOn = fact.TextOrNone("limitOn") is null ? LimitOn.EachAct : fact.Choice<LimitOn>("limitOn"),
    };

    private static PoolsFund Pool(Fact fact) => new(fact.Text("schedule"), fact.SlugText("fund"), fact.References<PartnerId>("contributors"), fact.Choice<CommissioningModel>("model"))
    {
        Lead = fact.ReferenceOrNone<PartnerId>("lead"),
        Host = fact.ReferenceOrNone<PartnerId>("host"),
        IsLive = fact.Flag("live"),
    };

    private static SharesData Sharing(Fact fact) => new(fact.Text("purpose"), fact.SlugText("fromSource"), fact.Words("roles"), fact.Words("dataClasses"))
    {
        FromPartners = Partners(fact, "fromPartners"),
        ToPartners = Partners(fact, "toOrganisations"),
        Exclusions = fact.Words("exclusions"),
        ByRole = [.. fact.List("byRole", isRequired: false).Select(role => new RoleExclusion(role.SlugText("role"), role.Words("excludes")))],
        NotFor = fact.Words("notFor"),
        Recurs = fact.TextOrNone("recurs"),
    };

    private static RequiresNotice Notice(Fact fact)
    {
        fact.LeaveAside("comparison");
        return new RequiresNotice(fact.Choice<NoticeSubject>("of"), fact.Text("givenTo"))
        {
            ThresholdPence = Pence(fact, "thresholdPounds"),
            Bases = fact.Words("bases"),
            Before = fact.TextOrNone("before"),
            Fetters = fact.Flag("fetters"),
        };
    }

    public static LeadActions Actions(Fact fact)
    {
        var actions = LeadActions.None;
        foreach (var word in fact.Words("actions"))
        {
            if (Enum.TryParse<LeadActions>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var action))
            {
                actions |= action;
            }
            else
            {
                fact.Error("actions", $"'{word}' must be one of: decide, spend, manage-staff");
            }
        }

        return actions;
    }

    public static long? Pence(Fact fact, string field) => fact.NumberOrNone(field) is { } pounds ? (long)(pounds * 100) : null;

    private static IReadOnlyList<PartnerId> Partners(Fact fact, string field) => fact.IsWord(field, EachParty) ? [] : fact.References<PartnerId>(field);

    private static IReadOnlyList<string> AllOrSome(Fact fact, string field) => fact.IsWord(field, "All") ? [] : fact.Words(field);

    private static List<T> Choices<T>(Fact fact, string field) where T : struct, Enum
    {
        var chosen = new List<T>();
        foreach (var word in fact.Words(field))
        {
            if (Enum.TryParse<T>(word, out var value))
            {
                chosen.Add(value);
            }
            else
            {
                fact.Error(field, $"'{word}' must be one of: {string.Join(", ", Enum.GetNames<T>())}");
            }
        }

        return chosen;
    }
}
