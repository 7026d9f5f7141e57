using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Community.Complaints;

public enum ComplaintTimeLimit
{
    /// <summary>From when it happened to when a complaint is made.</summary>
    Make,

    /// <summary>From receipt to acknowledging.</summary>
    Acknowledge,

    /// <summary>From receipt to the answer, or to that of a first stage.</summary>
    Answer,

    /// <summary>Of a later stage: shown, and not counted here.</summary>
    LaterStage,

    /// <summary>To whom one may go after the answer.</summary>
    Ombudsman,
}

public enum ComplaintUnit
{
    WorkingDays,
    Months,
}

/// <summary>A time that the law sets for one kind of complaint, as dated data (LAW-30).</summary>
public sealed class ComplaintLaw
{
    public long Id { get; init; }

    public required ComplaintSubject Subject { get; init; }

    public required ComplaintTimeLimit Limit { get; init; }

    public required int Count { get; init; }

    public required ComplaintUnit Unit { get; init; }

    public required string Text { get; init; }

    public required string Statute { get; init; }

    /// <summary>Must be confirmed by a lawyer before it is relied on.</summary>
    public required bool NeedsLawyer { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>"3 working days", "6 months".</summary>
    public string TimeInWords => Unit == ComplaintUnit.Months ? $"{Count} {(Count == 1 ? "month" : "months")}" : $"{Count} working {(Count == 1 ? "day" : "days")}";

    /// <summary>
    /// The last day of the time. So many working days after the day of receipt, which is not counted; months begin on the day of receipt, which is.
    /// </summary>
    public DateOnly LastDay(DateOnly received, BankHolidays holidays) => Unit == ComplaintUnit.Months ? received.AddMonths(Count).AddDays(-1) : holidays.AddWorkingDays(received, Count);
}

/// <summary>Where a complaint stands against its times on the day looked at. It runs from the first receipt, whoever has it now.</summary>
/// <param name="AcknowledgeBy">The last day to acknowledge.</param>
/// <param name="LatestAnswer">The last day that the law allows for the answer.</param>
/// <param name="AnswerBy">The day agreed, or else the last that the law allows.</param>
public sealed record ComplaintClock(DateOnly AcknowledgeBy, DateOnly LatestAnswer, DateOnly AnswerBy, bool IsAcknowledgedLate, bool IsAnswerLate, bool IsMadeLate, string InWords)
{
    /// <param name="law">The rules in force on the day of receipt.</param>
    public static ComplaintClock Of(ComplaintHistory history, IEnumerable<ComplaintLaw> law, BankHolidays holidays, DateOnly asAt)
    {
        var complaint = history.Complaint;
        var rules = law.Where(l => l.Subject == complaint.Subject && l.From <= complaint.ReceivedOn && !(l.To < complaint.ReceivedOn)).ToList();
        ComplaintLaw Rule(ComplaintTimeLimit limit) => rules.First(l => l.Limit == limit);
        var acknowledgeBy = Rule(ComplaintTimeLimit.Acknowledge).LastDay(complaint.ReceivedOn, holidays);
        var latest = Rule(ComplaintTimeLimit.Answer).LastDay(complaint.ReceivedOn, holidays);
        var by = history.AnswerBy ?? latest;
        var isMadeLate = complaint.HappenedOn is { } happened && rules.Any(l => l.Limit == ComplaintTimeLimit.Make && happened.AddMonths(l.Count) < complaint.ReceivedOn);
        var (lateAcknowledged, lateAnswer) = (IsLate(history.AcknowledgedOn, acknowledgeBy, asAt, history), IsLate(history.AnsweredOn, by, asAt, history));
        return new ComplaintClock(acknowledgeBy, latest, by, lateAcknowledged, lateAnswer, isMadeLate, Words(history, acknowledgeBy, by, lateAcknowledged, lateAnswer));
    }

    private static string Words(ComplaintHistory history, DateOnly acknowledgeBy, DateOnly by, bool lateAcknowledged, bool lateAnswer) => history.State switch
    {
        ComplaintState.Received => $"To be acknowledged by {Sentences.Day(acknowledgeBy)}{(lateAcknowledged ? ", which has passed" : "")}",
        ComplaintState.Acknowledged or ComplaintState.Planned => $"To be answered by {Sentences.Day(by)}{(lateAnswer ? ", which has passed" : "")}",
        ComplaintState.Answered => $"Answered on {Sentences.Day(history.AnsweredOn!.Value)}{(lateAnswer ? $", after {Sentences.Day(by)}" : ", in time")}",
        ComplaintState.Withdrawn => "Withdrawn by whoever complained",
        _ => "Closed",
    };

    private static bool IsLate(DateOnly? done, DateOnly by, DateOnly asAt, ComplaintHistory history) => done is { } on ? on > by : history.IsOpen && asAt > by;
}
