using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Calendar;

/// <summary>What the notice of a key decision must say: SI 2012/2089, regulation 9 (LAW-13).</summary>
public enum NoticeParticular
{
    ThatItIsAKeyDecision,
    TheMatter,
    WhoDecidesAndItsMembers,
    TheDateOrPeriod,
    TheDocuments,
    WhereToGetThem,
    ThatOthersMayCome,
    HowToAskForThem,
}

public static class NoticeParticulars
{
    public static string InWords(this NoticeParticular particular) => particular switch
    {
        NoticeParticular.ThatItIsAKeyDecision => "that it is a key decision",
        NoticeParticular.TheMatter => "the matter",
        NoticeParticular.WhoDecidesAndItsMembers => "who decides, with the members’ names",
        NoticeParticular.TheDateOrPeriod => "the date or the period of the decision",
        NoticeParticular.TheDocuments => "the documents that will be considered",
        NoticeParticular.WhereToGetThem => "where copies can be had",
        NoticeParticular.ThatOthersMayCome => "that other documents may be submitted",
        NoticeParticular.HowToAskForThem => "how to ask for those",
        _ => throw new ArgumentOutOfRangeException(nameof(particular)),
    };

    /// <summary>A notice goes out when it says everything that it must.</summary>
    public static Outcome<ImmutableHashSet<NoticeParticular>> MayPublish(ImmutableHashSet<NoticeParticular> said)
    {
        var missing = Enum.GetValues<NoticeParticular>().Where(p => !said.Contains(p)).Select(p => p.InWords()).ToList();
        return missing.Count == 0 ? said : new NoticeLacksParticulars([.. missing]);
    }
}

/// <summary>By which way a key decision can still be taken, from the days that are left (LAW-14).</summary>
public enum KeyDecisionRoute
{
    /// <summary>Regulation 9: 28 clear days.</summary>
    Notice,

    /// <summary>Regulation 10: the scrutiny chair is told, it is published, and five clear days pass.</summary>
    GeneralException,

    /// <summary>Regulation 11: the scrutiny chair agrees that it is urgent and cannot reasonably be put off.</summary>
    SpecialUrgency,
}

public static class KeyDecisionRoutes
{
    public static readonly ClearDays ExceptionDays = new(5, CountedDays.Working);

    /// <param name="notice">The clear days of the full notice and how this council counts them.</param>
    public static KeyDecisionRoute Choose(ClearDays notice, DateOnly today, DateOnly decision, BankHolidays holidays) =>
        today <= notice.LatestPublishing(decision, holidays) ? KeyDecisionRoute.Notice
        : today <= ExceptionDays.LatestPublishing(decision, holidays) ? KeyDecisionRoute.GeneralException
        : KeyDecisionRoute.SpecialUrgency;

    public static string InWords(this KeyDecisionRoute route) => route switch
    {
        KeyDecisionRoute.Notice => "Notice in full",
        KeyDecisionRoute.GeneralException => "General exception: tell the chair of scrutiny, publish why, and wait five clear days",
        KeyDecisionRoute.SpecialUrgency => "Special urgency: the chair of scrutiny must agree that it cannot wait",
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };

    public static string RestsOn(this KeyDecisionRoute route) => $"SI 2012/2089, regulation {9 + (int)route}";

    /// <summary>Whether a key decision may be taken on its day by the way chosen.</summary>
    public static Outcome<KeyDecisionRoute> MayDecide(KeyDecisionSteps steps, ClearDays notice, BankHolidays holidays)
    {
        if (steps.NoticePublished is { } published && published <= notice.LatestPublishing(steps.Decision, holidays))
        {
            return KeyDecisionRoute.Notice;
        }

        if (steps.ScrutinyChairTold is { } told && told <= ExceptionDays.LatestPublishing(steps.Decision, holidays))
        {
            return KeyDecisionRoute.GeneralException;
        }

        return steps.ScrutinyChairAgreed <= steps.Decision ? KeyDecisionRoute.SpecialUrgency : new KeyDecisionWithoutNotice(steps.Decision);
    }
}

/// <summary>What was done before a key decision, each with its day; null where it was not.</summary>
public sealed record KeyDecisionSteps(DateOnly Decision, DateOnly? NoticePublished = null, DateOnly? ScrutinyChairTold = null, DateOnly? ScrutinyChairAgreed = null);

public sealed record NoticeLacksParticulars(ImmutableArray<string> Missing) : Refusal($"The notice does not say {Sentences.List(Missing)}.")
{
    public override string RestsOn => "SI 2012/2089, regulation 9";
}

public sealed record KeyDecisionWithoutNotice(DateOnly Decision)
    : Refusal($"The key decision of {Sentences.Day(Decision)} had no notice of 28 clear days, the chair of scrutiny was not told five clear days before, and has not agreed that it is urgent.")
{
    public override string RestsOn => "SI 2012/2089, regulations 9 to 11";

    public override string WhoCouldMend => "The chair of the scrutiny committee";
}
