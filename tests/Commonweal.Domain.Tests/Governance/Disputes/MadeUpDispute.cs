using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Disputes;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Governance.Disputes;

/// <summary>A dispute of a clinical commissioning group with a trust.</summary>
internal static class MadeUpDispute
{
    public static readonly DateOnly Began = new(2017, 8, 21);
    public static readonly PartnerId Ccg = Id(1);
    public static readonly PartnerId Trust = Id(2);
    public static readonly PartnerId Stranger = Id(3);

    public static readonly IReadOnlyDictionary<DisputeStage, int> Days = new Dictionary<DisputeStage, int>
    {
        [DisputeStage.Notice] = 14, [DisputeStage.Leads] = 21, [DisputeStage.ChiefExecutives] = 21, [DisputeStage.Board] = 42, [DisputeStage.Mediation] = 60,
    };

    public static Dispute TheDispute => new()
    {
        Id = new DisputeId(new Guid(9, 0, 0, new byte[8])), Slug = "a-dispute", Title = "A dispute", RaisedBy = Ccg, NoticeOn = Began, AboutTitle = "The agreement", KnownFrom = At(0), Provenance = new(null, "Made up."),
    };

    public static DisputeHistory Noticed => new(TheDispute, [Trust], [Step(DisputeStepKind.Noticed, Ccg, 0)], Days);

    public static Speaker Speaks(PartnerId partner, string role = "chief-executive") => new(partner, role, "somebody");

    public static DisputeStep Step(DisputeStepKind kind, PartnerId by, int number, DateOnly? on = null, DisputeStage? to = null, bool board = false, string words = "Said.", Guid? corrects = null) => new()
    {
        Id = new Guid(100 + number, 0, 0, new byte[8]), DisputeId = TheDispute.Id, Kind = kind, On = on ?? Began, PartnerId = by, Words = words, To = to, MeetingOn = board ? on ?? Began : null, Minute = board ? "7.1" : null,
        Corrects = corrects, KnownFrom = At(number),
    };

    /// <summary>At this stage, taken there by both having said what they think.</summary>
    public static DisputeHistory AtStage(DisputeStage stage)
    {
        var (history, number) = (Noticed, 1);
        while (history.Stage < stage)
        {
            history = history.With(Step(DisputeStepKind.Said, Ccg, number++)).With(Step(DisputeStepKind.Said, Trust, number++));
            history = history.With(history.MayTake(Step(DisputeStepKind.MovedUp, Ccg, number++, to: history.Stage + 1, board: true), Speaks(Ccg), Began).Value);
        }

        return history;
    }

    public static Refusal? Refused(this DisputeHistory history, DisputeStep step, DateOnly? today = null, string role = "chief-executive") => history.MayTake(step, Speaks(step.PartnerId, role), today ?? step.On).Refusal;

    private static DateTime At(int minutes) => new DateTime(2017, 8, 21, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minutes);

    private static PartnerId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
