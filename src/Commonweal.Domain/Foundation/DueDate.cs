namespace Commonweal.Domain.Foundation;

/// <summary>How exactly a due date was given.</summary>
public enum DuePrecision
{
    Day,

    /// <summary>A month: falls due on its last day, by our choice, since the papers set no rule.</summary>
    Month,

    /// <summary>"Early October": falls due on the 10th, by our choice.</summary>
    EarlyMonth,

    /// <summary>Between two dates: falls due on the second.</summary>
    Window,

    /// <summary>"From April 2017": what should be going on from that day.</summary>
    From,

    /// <summary>At the next meeting of a body, whose day need not be known yet.</summary>
    NextMeeting,

    Open,
}

/// <summary>
/// When something is due, as exactly as it was given and no more. Weekends and bank holidays move nothing.
/// The parts are dates without times; <see cref="FallsOn"/> says on which day it falls due, where that can be said.
/// </summary>
public sealed record DueDate
{
    /// <summary>The day of an early month by which it is due. Our choice: no paper says (TGT-U.2).</summary>
    public const int EarlyMonthDay = 10;

    private DueDate(DuePrecision precision, DateOnly? from, DateOnly? until, string? body) => (Precision, From, Until, Body) = (precision, from, until, body);

    public DuePrecision Precision { get; private init; }

    /// <summary>The first day of a window or of a beginning; the day after which the next meeting is looked for.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>The slug of the body at whose next meeting it is due.</summary>
    public string? Body { get; private init; }

    public static DueDate Open { get; } = new(DuePrecision.Open, null, null, null);

    /// <summary>Whether the day it falls due is our reading of words less exact than a day.</summary>
    public bool IsOurReading => Precision is DuePrecision.Month or DuePrecision.EarlyMonth;

    public string InWords => Precision switch
    {
        DuePrecision.Day => $"by {Sentences.Day(Until!.Value)}",
        DuePrecision.Month => $"by the end of {Until:MMMM yyyy}",
        DuePrecision.EarlyMonth => $"in early {Until:MMMM yyyy}",
        DuePrecision.Window => $"between {Sentences.Day(From!.Value)} and {Sentences.Day(Until!.Value)}",
        DuePrecision.From => $"from {Sentences.Day(From!.Value)}",
        DuePrecision.NextMeeting => $"at the first meeting of the body after {Sentences.Day(From!.Value)}",
        _ => "no date given",
    };

    public static DueDate OnDay(DateOnly day) => new(DuePrecision.Day, null, day, null);

    /// <param name="month">1 to 12.</param>
    public static DueDate InMonth(int year, int month) => new(DuePrecision.Month, null, new DateOnly(year, month, DateTime.DaysInMonth(year, month)), null);

    /// <param name="month">1 to 12.</param>
    public static DueDate EarlyIn(int year, int month) => new(DuePrecision.EarlyMonth, null, new DateOnly(year, month, EarlyMonthDay), null);

    public static Outcome<DueDate> Between(DateOnly from, DateOnly until) =>
        until < from ? new WindowClosesBeforeItOpens(from, until) : new DueDate(DuePrecision.Window, from, until, null);

    public static DueDate Starting(DateOnly from) => new(DuePrecision.From, from, null, null);

    public static DueDate AtNextMeetingOf(string body, DateOnly after) => new(DuePrecision.NextMeeting, after, null, body);

    /// <summary>The last day on which it is in time, or null where no day can be said.</summary>
    /// <param name="nextMeeting">The day of the body's first meeting after <see cref="From"/>, where it is known.</param>
    public DateOnly? FallsOn(DateOnly? nextMeeting = null) => Precision switch
    {
        DuePrecision.From => From,
        DuePrecision.NextMeeting => nextMeeting > From ? nextMeeting : null,
        _ => Until,
    };
}

public sealed record WindowClosesBeforeItOpens(DateOnly From, DateOnly Until)
    : Refusal($"The window would close on {Until:d MMMM yyyy}, before it opens on {From:d MMMM yyyy}. Give the dates the other way round.");
