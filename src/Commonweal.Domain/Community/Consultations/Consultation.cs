using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Consultations;

/// <summary>A question put to residents, open between two days. Anybody may answer, and says nothing of who they are.</summary>
public sealed class Consultation : IEvent
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is about and why it is asked now.</summary>
    public required string About { get; init; }

    public required string Question { get; init; }

    /// <summary>What somebody needs to know in order to answer; null where nothing is given.</summary>
    public string? Information { get; init; }

    public required DateOnly Opens { get; init; }

    /// <summary>The last day on which an answer is taken.</summary>
    public required DateOnly Closes { get; init; }

    /// <summary>The slug of the matter it is held for.</summary>
    public string? Decision { get; init; }

    /// <summary>Null for the partnership's own team.</summary>
    public PartnerId? RunBy { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What was said in answer to a consultation, and what became of it. A later one stands beside an earlier.</summary>
public sealed class ConsultationResult : IEvent
{
    public long Id { get; init; }

    public required string Consultation { get; init; }

    public required DateOnly On { get; init; }

    public required string Said { get; init; }

    /// <summary>What was changed, or why nothing was.</summary>
    public required string Did { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What a moderator made of one answer. The words of a removed answer are erased: it held something of a person, or was abuse.</summary>
public enum AnswerVerdict
{
    Shown,

    /// <summary>Counted and summed up, and not shown.</summary>
    CountedOnly,
    Removed,
}

public static class AnswerVerdicts
{
    public static string InWords(this AnswerVerdict verdict) => verdict switch
    {
        AnswerVerdict.Shown => "Show it",
        AnswerVerdict.CountedOnly => "Count it and sum it up, and do not show it",
        AnswerVerdict.Removed => "Remove its words: they tell of a person, or are abuse",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}

/// <summary>When a consultation takes answers, and when it may be opened and summed up.</summary>
public static class ConsultationRules
{
    public const int AnswerLengthMax = 2000;

    /// <summary>Our choice: what closes later than this is a slip of the pen.</summary>
    private const int YearsAtMost = 3;

    public static DateOnly LatestClose(DateOnly today) => today.AddYears(YearsAtMost);

    /// <param name="whyShort">Why people have less time than we ask for; null where it was not said.</param>
    public static Outcome<Consultation> MayOpen(Consultation consultation, string? whyShort, DateOnly today) =>
        MayOpenOn(consultation.Opens, today).Then(opens => MayClose(opens, consultation.Closes, today)).Then(closes => MayTake(consultation.Opens, closes, whyShort)).Then(_ => Outcome.Of(consultation));

    public static Outcome<DateOnly> MayOpenOn(DateOnly opens, DateOnly today) => opens < today ? new OpensInThePast(opens) : opens;

    public static Outcome<DateOnly> MayClose(DateOnly opens, DateOnly closes, DateOnly today) =>
        closes <= opens ? new ClosesBeforeItOpens()
        : closes > LatestClose(today) ? new ClosesTooLate(LatestClose(today))
        : closes;

    /// <summary>Less time than we ask for is given only with a reason that people can read.</summary>
    public static Outcome<int> MayTake(DateOnly opens, DateOnly closes, string? whyShort)
    {
        var days = closes.DayNumber - opens.DayNumber + 1;
        return days < GunningChecks.DaysAtLeast && string.IsNullOrWhiteSpace(whyShort) ? new ShortTimeNeedsAReason(days) : days;
    }

    public static Outcome<Consultation> MayAnswer(Consultation consultation, DateOnly today) =>
        today < consultation.Opens ? new OpensLater(consultation.Opens)
        : today > consultation.Closes ? new ClosedSince(consultation.Closes)
        : consultation;

    /// <param name="waiting">Answers that nobody has read yet.</param>
    public static Outcome<Consultation> MaySumUp(Consultation consultation, int waiting, DateOnly today) =>
        today <= consultation.Closes ? new StillOpen(consultation.Closes)
        : waiting > 0 ? new AnswersNotRead(waiting)
        : consultation;
}

public sealed record ClosesBeforeItOpens() : Refusal("The last day must come after the first.");

public sealed record ClosesTooLate(DateOnly Latest) : Refusal($"Give a last day up to {Sentences.Day(Latest)}: nobody waits longer than three years for what came of it.");

public sealed record ShortTimeNeedsAReason(int Days) : Refusal($"People would have {Days} days to answer, and we give {GunningChecks.DaysAtLeast} at least. Give a later last day, or say why there is so little time.")
{
    public override string RestsOn => "R v Brent LBC, ex p Gunning (1985)";
}

public sealed record OpensInThePast(DateOnly Opens) : Refusal($"It cannot open on {Opens:d MMMM yyyy}, which has passed: nobody could have answered then.");

public sealed record OpensLater(DateOnly Opens) : Refusal($"You can answer from {Opens:d MMMM yyyy}.");

public sealed record ClosedSince(DateOnly Closes) : Refusal($"This closed on {Closes:d MMMM yyyy}, so we can take no more answers.");

public sealed record StillOpen(DateOnly Closes) : Refusal($"It is open until {Closes:d MMMM yyyy}. Sum it up once it has closed, so that the last answer counts as much as the first.")
{
    public override string RestsOn => "R v Brent LBC, ex p Gunning (1985)";
}

public sealed record AnswersNotRead(int Count) : Refusal($"{(Count == 1 ? "One answer has" : $"{Count} answers have")} not been read yet. Read them all before you sum up.")
{
    public override string RestsOn => "R v Brent LBC, ex p Gunning (1985)";
}
