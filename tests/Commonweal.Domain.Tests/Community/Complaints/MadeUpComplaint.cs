using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Community.Complaints;

/// <summary>A complaint that a trust receives and a council must help to answer.</summary>
internal static class MadeUpComplaint
{
    // A Monday.
    public static readonly DateOnly Today = new(2017, 10, 9);
    public static readonly DateOnly Latest = new(2018, 4, 8);
    public static readonly PartnerId Trust = Id(1);
    public static readonly PartnerId Council = Id(2);
    public static readonly PartnerId Stranger = Id(3);

    public static readonly BankHolidays Holidays = new([new(2017, 12, 25), new(2017, 12, 26), new(2018, 1, 1)], new(2016, 1, 1), new(2018, 12, 31));

    public static readonly IReadOnlyList<ComplaintLaw> Law =
    [
        Rule(ComplaintSubject.HealthCare, ComplaintTimeLimit.Make, 12, ComplaintUnit.Months),
        Rule(ComplaintSubject.HealthCare, ComplaintTimeLimit.Acknowledge, 3, ComplaintUnit.WorkingDays),
        Rule(ComplaintSubject.HealthCare, ComplaintTimeLimit.Answer, 6, ComplaintUnit.Months),
        Rule(ComplaintSubject.ChildrensSocialCare, ComplaintTimeLimit.Acknowledge, 3, ComplaintUnit.WorkingDays),
        Rule(ComplaintSubject.ChildrensSocialCare, ComplaintTimeLimit.Answer, 10, ComplaintUnit.WorkingDays),
    ];

    public static Complaint TheComplaint(DateOnly? received = null, DateOnly? happened = null, ComplaintSubject subject = ComplaintSubject.HealthCare, AnswerMeans means = AnswerMeans.ThisPage) => new()
    {
        Id = new ComplaintId(new Guid(9, 0, 0, new byte[8])), Reference = "abcdefgh", CodeHash = TextHash.Of("code"), ReceivedOn = received ?? Today, ReceivedBy = Trust, Subject = subject, HappenedOn = happened, Named = [], Means = means, KnownFrom = At(0),
    };

    public static ComplaintHistory Made(Complaint? complaint = null) => new(complaint ?? TheComplaint(), [Step(ComplaintStepKind.Made, null, 0)]);

    public static ComplaintHistory With(this ComplaintHistory history, ComplaintStepKind kind, PartnerId? by, DateOnly? on = null, PartnerId? to = null, bool isLead = false, DateOnly? answerBy = null) =>
        history.With(Step(kind, by, history.Steps.Length, on, to, isLead, answerBy));

    public static ComplaintStep Step(ComplaintStepKind kind, PartnerId? by, int number, DateOnly? on = null, PartnerId? to = null, bool isLead = false, DateOnly? answerBy = null, string? lesson = null) => new()
    {
        Id = new Guid(100 + number, 0, 0, new byte[8]), ComplaintId = TheComplaint().Id, Kind = kind, On = on ?? Today, PartnerId = by, ToPartnerId = to, IsLead = isLead,
        AnswerBy = answerBy ?? (kind == ComplaintStepKind.Planned ? (on ?? Today).AddDays(30) : null), Lesson = lesson, HeldFor = kind == ComplaintStepKind.RemovalPutOff ? Commonweal.Domain.Community.Keeping.HoldReason.Inquest : null, KnownFrom = At(number),
    };

    public static Speaker Manager(PartnerId? partner, string role = "complaints-manager") => new(partner, role, "somebody");

    public static Refusal? Refused(this ComplaintHistory history, ComplaintStep step, string words = "Said.", string role = "complaints-manager") => history.MayTake(step, words, Manager(step.PartnerId, role), Latest).Refusal;

    public static Refusal? Refused(this ComplaintHistory history, ComplaintStepKind kind, PartnerId by, PartnerId? to = null) => history.Refused(Step(kind, by, history.Steps.Length, to: to));

    private static ComplaintLaw Rule(ComplaintSubject subject, ComplaintTimeLimit limit, int count, ComplaintUnit unit) => new()
    {
        Subject = subject, Limit = limit, Count = count, Unit = unit, Text = "A rule.", Statute = "SI 2009/309", NeedsLawyer = false, From = new(2009, 4, 1), Provenance = new("SI 2009/309"),
    };

    private static DateTime At(int minutes) => new DateTime(2017, 10, 9, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minutes);

    private static PartnerId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
