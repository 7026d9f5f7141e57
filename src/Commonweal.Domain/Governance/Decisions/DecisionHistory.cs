using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>Everything that happened to one matter, as it is known. Nothing depends on the order of the lists.</summary>
public sealed record DecisionHistory(Decision Decision)
{
    public IReadOnlyList<Particulars> Particulars { get; init; } = [];

    public IReadOnlyList<MoneyLine> Money { get; init; } = [];

    public IReadOnlyList<Step> Steps { get; init; } = [];

    public IReadOnlyList<ImpactAsked> Asked { get; init; } = [];

    public IReadOnlyList<ImpactAnswer> Answers { get; init; } = [];

    public IReadOnlyList<DecisionText> Texts { get; init; } = [];

    public IReadOnlyList<ForumCall> Calls { get; init; } = [];

    public IReadOnlyList<Elector> Electors { get; init; } = [];

    public IReadOnlyList<ViewGiven> Views { get; init; } = [];

    public IReadOnlyList<CallClosed> Closed { get; init; } = [];

    public IReadOnlyList<BodyRequirement> Requirements { get; init; } = [];

    public IReadOnlyList<KeyDecision> Keys { get; init; } = [];

    public IReadOnlyList<BodyOutcome> Outcomes { get; init; } = [];

    public IReadOnlyList<OutcomeFollowUp> FollowUps { get; init; } = [];

    public IReadOnlyList<CallIn> CallIns { get; init; } = [];

    public IReadOnlyList<CallInResolved> Resolved { get; init; } = [];
}

/// <summary>What stands around every matter: bodies, names, rules and holidays.</summary>
public sealed record DecisionSetting(
    IReadOnlyDictionary<string, SovereignBody> Bodies, IReadOnlyDictionary<PartnerId, string> Partners, IReadOnlyList<TermsOfReference> Terms, IReadOnlyList<CallInPeriod> CallInPeriods, LawOfBodies Law,
    BankHolidays Holidays)
{
    /// <summary>The scrutiny committees, by slug.</summary>
    public IReadOnlyDictionary<string, Body> Scrutiny { get; init; } = new Dictionary<string, Body>();

    /// <summary>What members of bodies have registered in partner organisations.</summary>
    public IReadOnlyList<MemberInterest> Interests { get; init; } = [];

    private const int CommonCallInDays = 5;
    private static readonly ClearDays CommonKeyNotice = new(28, CountedDays.Calendar);

    public TermsOfReference? TermsOf(string? body, DateOnly on) => Terms.Where(t => t.Body == body && t.From <= on && (t.To is null || t.To >= on)).OrderBy(t => t.Number).LastOrDefault();

    /// <summary>The working days in which a decision can be called in: the council's own, or else as the law of executives has them. Null for any other body.</summary>
    public int? CallInDaysOf(string body, DateOnly on) => !IsExecutive(body) ? null
        : PeriodOf(body, on)?.WorkingDays ?? Law.Rule(BodyKind.Executive, LawSubject.CallIn, on)?.Notice?.Days ?? CommonCallInDays;

    public CallInPeriod? PeriodOf(string body, DateOnly on) => CallInPeriods.FirstOrDefault(p => p.Body == body && p.From <= on && (p.To is null || p.To >= on));

    public ClearDays KeyNotice(DateOnly on) => Law.Rule(BodyKind.Executive, LawSubject.KeyDecision, on)?.Notice ?? CommonKeyNotice;

    public string NameOf(PartnerId partner) => Partners.GetValueOrDefault(partner, "a partner");

    public string NameOf(string body) => Bodies.TryGetValue(body, out var held) ? held.Name : Sentences.Plain(body);

    /// <summary>The body by which a partner decides; null where none is recorded.</summary>
    public SovereignBody? DecidingBodyOf(PartnerId partner, DateOnly on) =>
        Bodies.Values.Where(b => b.PartnerId == partner && b.Kind.Decides() && (b.From is null || b.From <= on) && (b.To is null || b.To >= on)).OrderBy(b => b.Slug, StringComparer.Ordinal).FirstOrDefault();

    public bool IsExecutive(string body) => Bodies.TryGetValue(body, out var held) && held.Kind is SovereignBodyKind.Cabinet or SovereignBodyKind.Executive;
}
