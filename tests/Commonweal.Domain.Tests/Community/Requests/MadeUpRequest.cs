using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Community.Requests;

/// <summary>A request to a trust, of which a council may hold something too.</summary>
internal static class MadeUpRequest
{
    // A Monday.
    public static readonly DateOnly Today = new(2017, 12, 4);
    public static readonly PartnerId Trust = Id(1);
    public static readonly PartnerId Council = Id(2);
    public static readonly PersonId WhoAnswers = new(new Guid(3, 0, 0, new byte[8]));
    public static readonly PersonId WhoReviews = new(new Guid(4, 0, 0, new byte[8]));

    public static readonly BankHolidays Holidays = new([new(2017, 12, 25), new(2017, 12, 26), new(2018, 1, 1)], new(2016, 1, 1), new(2018, 12, 31));

    public static readonly IReadOnlyList<RequestLaw> Law =
    [
        .. Enum.GetValues<RequestRegime>().SelectMany(r => new[] { Rule(r, RequestTimeLimit.Answer, 20), Rule(r, RequestTimeLimit.Extend, 40), Rule(r, RequestTimeLimit.Review, 40) }),
    ];

    public static readonly IReadOnlyList<RequestExemption> Exemptions =
    [
        Exemption("section-21", RequestRegime.FreedomOfInformation, false), Exemption("section-43", RequestRegime.FreedomOfInformation, true), Exemption("regulation-13", RequestRegime.EnvironmentalInformation, false),
    ];

    public static InformationRequest TheRequest() => new()
    {
        Id = new InformationRequestId(new Guid(9, 0, 0, new byte[8])), Reference = "abcdefgh", ReceivedOn = Today, ReceivedBy = Trust, Offered = 0, KnownFrom = At(0),
    };

    public static PublicAuthority Authority(bool answers) => new() { PartnerId = Trust, Answers = answers, Basis = "Schedule 1", NeedsLawyer = false, Provenance = new("An Act") };

    public static RequestHistory Received() => new(TheRequest(), [Step(RequestStepKind.Received, 0)]);

    public static RequestHistory With(this RequestHistory history, RequestStepKind kind, DateOnly? on = null, PartnerId? to = null) => history.With(Step(kind, history.Steps.Length, on, to));

    public static InformationRequestStep Step(RequestStepKind kind, int number, DateOnly? on = null, PartnerId? to = null, PersonId? by = null) => new()
    {
        Id = new Guid(100 + number, 0, 0, new byte[8]), RequestId = TheRequest().Id, Kind = kind, On = on ?? Today, PartnerId = kind == RequestStepKind.Received ? null : Trust, ToPartnerId = to,
        PersonId = by ?? (kind == RequestStepKind.Received ? null : kind == RequestStepKind.Reviewed ? WhoReviews : WhoAnswers), Review = kind == RequestStepKind.Reviewed ? ReviewResult.Stands : null,
        HeldFor = kind == RequestStepKind.RemovalPutOff ? HoldReason.Inquest : null,
        Regime = kind is RequestStepKind.Extended or RequestStepKind.Answered ? RequestRegime.FreedomOfInformation : null, Outcome = kind == RequestStepKind.Answered ? RequestOutcome.Given : null,
        Asked = kind == RequestStepKind.Answered ? "What the lifts cost." : null, Disclosed = kind == RequestStepKind.Answered ? "£40,000." : null, KnownFrom = At(number),
    };

    public static InformationRequestStep Answer(RequestOutcome outcome, string? exemption = null, string? weighed = null, RequestRegime? regime = RequestRegime.FreedomOfInformation, string asked = "What the lifts cost.") => new()
    {
        Id = new Guid(100, 0, 0, new byte[8]), RequestId = TheRequest().Id, Kind = RequestStepKind.Answered, On = Today, PartnerId = Trust, Regime = regime, Outcome = outcome, Exemption = exemption, Weighed = weighed,
        Asked = asked, Disclosed = "£40,000.", KnownFrom = At(1),
    };

    public static RequestClock Clock(this RequestHistory history, DateOnly? asAt = null) => RequestClock.Of(history, Law, Holidays, asAt ?? Today);

    public static Refusal? Refused(this RequestHistory history, InformationRequestStep step, string words = "Said.", PartnerId? by = null, string role = "information-governance-lead") =>
        history.MayTake(step, words, new Speaker(by ?? Trust, role, "somebody"), history.Clock(step.On), Exemptions).Refusal;

    public static Refusal? Refused(this RequestHistory history, RequestStepKind kind, DateOnly? on = null, PartnerId? to = null) => history.Refused(Step(kind, history.Steps.Length, on, to));

    private static RequestLaw Rule(RequestRegime regime, RequestTimeLimit limit, int days) => new()
    {
        Regime = regime, Limit = limit, WorkingDays = days, Text = "A rule.", Statute = "An Act", NeedsLawyer = false, From = new(2005, 1, 1), Provenance = new("An Act"),
    };

    private static RequestExemption Exemption(string slug, RequestRegime regime, bool isQualified) => new() { Slug = slug, Regime = regime, Name = slug, IsQualified = isQualified, Provenance = new("An Act") };

    private static DateTime At(int minutes) => new DateTime(2017, 12, 4, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minutes);

    private static PartnerId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
