using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Governance.Concerns;

/// <summary>A concern that a clinical commissioning group raises, with a council, about a trust.</summary>
internal static class MadeUpConcern
{
    public static readonly DateOnly Today = new(2017, 10, 9);
    public static readonly PartnerId Ccg = Id(1);
    public static readonly PartnerId Council = Id(2);
    public static readonly PartnerId Trust = Id(3);
    public static readonly PartnerId Stranger = Id(4);

    public static Speaker Head(PartnerId partner, string role = "chief-executive") => new(partner, role, "an organisation as Chief Executive");

    public static Concern TheConcern => new()
    {
        Id = new ConcernId(new Guid(9, 0, 0, new byte[8])), Reference = "abcdefgh", SubjectId = Trust, RaisedBy = Ccg, RaisedOn = Today, Behaviours = ["open-book"], KnownFrom = At(0),
    };

    public static ConcernHistory Raised => new(
        TheConcern, [new ConcernRaiser { ConcernId = TheConcern.Id, PartnerId = Council, KnownFrom = At(0) }], [Step(StepKind.Raised, Ccg)]);

    public static ConcernStep Step(StepKind kind, PartnerId by, int number = 0) => new()
    {
        Id = new Guid(100 + number, 0, 0, new byte[8]), ConcernId = TheConcern.Id, Kind = kind, On = Today, PartnerId = by, Words = "As it was said.", KnownFrom = At(number),
        AnswerBy = kind == StepKind.Served ? Today.AddDays(ConcernHistory.AnswerDaysMin) : null,
        IsChanged = kind == StepKind.Reviewed ? false : null,
        DecisionReference = kind is StepKind.AskedToLeave or StepKind.SubjectDecided ? "Decision 7" : null, DecidedBy = "The board", MeetingOn = kind is StepKind.AskedToLeave or StepKind.SubjectDecided ? Today : null, Minute = "7.1",
        Voters = kind == StepKind.AskedToLeave ? ["ccg", "council"] : [],
    };

    /// <summary>As it stands after these steps, each taken by the side whose step it is.</summary>
    public static ConcernHistory After(params StepKind[] kinds) => kinds.Select((kind, i) => (kind, i)).Aggregate(
        Raised, (history, next) => history.With(Step(next.kind, next.kind.IsOfSubject() ? Trust : Ccg, next.i + 1)));

    public static Refusal? Refused(this ConcernHistory history, ConcernStep step, DateOnly? today = null) => history.MayTake(step, Head(step.PartnerId), "trust", today ?? Today).Refusal;

    private static DateTime At(int minutes) => new DateTime(2017, 10, 9, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minutes);

    private static PartnerId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
