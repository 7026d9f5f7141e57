using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>One rule of law for some kinds of body, between two days. Law is data: it changes, and a lawyer must be able to read and correct it.</summary>
public sealed class BodyLaw
{
    public long Id { get; init; }

    /// <summary>Names of kinds of body.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    public required LawSubject Subject { get; init; }

    /// <summary>The clear days it asks for, where it asks for days.</summary>
    public ClearDays? Notice { get; init; }

    /// <summary>Whether it allows what its subject is about, where the question is yes or no.</summary>
    public bool IsAllowed { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required string Text { get; init; }

    /// <summary>The act or regulation, or the practice it rests on.</summary>
    public required string Statute { get; init; }

    /// <summary>Whether a lawyer must confirm it before it is relied on.</summary>
    public required bool NeedsLawyer { get; init; }

    public required Provenance Provenance { get; init; }

    public bool AppliesTo(BodyKind kind, DateOnly day) => From <= day && !(To < day) && Kinds.Contains(kind.ToString());
}

public enum LawSubject
{
    /// <summary>How long before a meeting agenda and papers must be open.</summary>
    Notice,

    /// <summary>Whether anybody may come.</summary>
    PublicMeeting,

    /// <summary>Whether a member who is not in the room counts for quorum and vote.</summary>
    RemoteAttendance,

    /// <summary>Whether it may decide in writing between meetings.</summary>
    WrittenDecisions,

    /// <summary>Whether members may be asked so that nobody sees a view until the asking is closed.</summary>
    HiddenViews,

    /// <summary>Whether its decisions can be called in, and within which days.</summary>
    CallIn,

    /// <summary>The notice of a key decision.</summary>
    KeyDecision,

    /// <summary>The first notice of a meeting in private.</summary>
    PrivateMeeting,

    /// <summary>Who cannot vote or speak, and how interests are registered.</summary>
    Interests,

    /// <summary>How long minutes and reports stay open.</summary>
    Keeping,

    /// <summary>How long the papers on which a report rests stay open.</summary>
    KeepingBackground,

    /// <summary>Which seats it must have.</summary>
    Seats,

    /// <summary>Who votes.</summary>
    Voting,
}

/// <summary>The law that kinds of body meet under, by subject and day. It holds rules and no database.</summary>
public sealed class LawOfBodies(IEnumerable<BodyLaw> rules)
{
    private readonly ImmutableArray<BodyLaw> rules = [.. rules];

    /// <summary>The rule that holds; of several, the one that began last.</summary>
    public BodyLaw? Rule(BodyKind kind, LawSubject subject, DateOnly day) => rules.Where(r => r.Subject == subject && r.AppliesTo(kind, day)).MaxBy(r => r.From);

    public IReadOnlyList<BodyLaw> All(BodyKind kind, DateOnly day) =>
        [.. Enum.GetValues<LawSubject>().Select(subject => Rule(kind, subject, day)).OfType<BodyLaw>()];

    public BodyLaw? Notice(BodyKind kind, DateOnly day) => Rule(kind, LawSubject.Notice, day);

    public BodyLaw? WrittenDecisions(BodyKind kind, DateOnly day) => Rule(kind, LawSubject.WrittenDecisions, day);

    public BodyLaw? HiddenViews(BodyKind kind, DateOnly day) => Rule(kind, LawSubject.HiddenViews, day);

    /// <summary>Whether a member who takes part from elsewhere counts for quorum and vote. Where nothing is entered, not: the cautious reading.</summary>
    public bool RemoteCounts(BodyKind kind, DateOnly day) => Rule(kind, LawSubject.RemoteAttendance, day) is { IsAllowed: true };

    /// <summary>The clocks of a meeting: the law's, and the body's own where its terms ask for more.</summary>
    public NoticeClock? ClockOf(BodyKind kind, TermsOfReference? terms, DateOnly meeting, BankHolidays holidays)
    {
        var law = Notice(kind, meeting);
        return new[] { Clock(law?.Notice, law?.Statute ?? ""), Clock(terms?.Notice, "The body's own terms") }.OfType<NoticeClock>().MinBy(c => c.Latest);

        NoticeClock? Clock(ClearDays? rule, string restsOn) =>
            rule is null ? null : new NoticeClock(rule, restsOn, rule.LatestPublishing(meeting, holidays), rule.LastWorkingDay(meeting, holidays), holidays.Covers(meeting));
    }
}

/// <summary>The last moment to publish for one meeting, and what sets it.</summary>
/// <param name="Latest">The last lawful day.</param>
/// <param name="LastWorkingDay">The last day on which an office is open to do it.</param>
/// <param name="IsCertain">False where no bank holidays are entered for that time.</param>
public sealed record NoticeClock(ClearDays Rule, string RestsOn, DateOnly Latest, DateOnly LastWorkingDay, bool IsCertain);
