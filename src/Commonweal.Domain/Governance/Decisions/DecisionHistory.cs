using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Impacts;
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
    IReadOnlyDictionary<string, SovereignBody> Bodies, IReadOnlyDictionary<PartnerId, string> Partners, IReadOnlyList<DecisionRule> Rules, IReadOnlyList<CallInPeriod> CallInPeriods, BankHolidays Holidays)
{
    public DecisionRule? RuleOf(string? body, DateOnly on) => Rules.Where(r => r.Body == body && r.From <= on && (r.To is null || r.To >= on)).OrderBy(r => r.Number).LastOrDefault();

    /// <summary>Only an executive's decisions can be called in.</summary>
    public CallInPeriod? PeriodOf(string body, DateOnly on) => CallInPeriods.FirstOrDefault(p => p.Body == body && p.From <= on && (p.To is null || p.To >= on));

    public string NameOf(PartnerId partner) => Partners.GetValueOrDefault(partner, "a partner");

    public string NameOf(string body) => Bodies.TryGetValue(body, out var held) ? held.Name : Sentences.Plain(body);

    /// <summary>The body by which a partner decides; null where none is recorded.</summary>
    public SovereignBody? DecidingBodyOf(PartnerId partner, DateOnly on) =>
        Bodies.Values.Where(b => b.PartnerId == partner && b.Kind.Decides() && (b.From is null || b.From <= on) && (b.To is null || b.To >= on)).OrderBy(b => b.Slug, StringComparer.Ordinal).FirstOrDefault();

    public bool IsExecutive(string body) => Bodies.TryGetValue(body, out var held) && held.Kind is SovereignBodyKind.Cabinet or SovereignBodyKind.Executive;
}
