using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.Agreements;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Decisions;

/// <summary>
/// Random acts, most of them out of turn: whatever the rules let through, no unlawful state is ever reached, on any day so far,
/// and whether it is in effect agrees with a plain reading of the same history written here.
/// </summary>
public sealed class MattersAtRandomTests
{
    private static readonly string[] Deciding = [Matter.Cabinet, Matter.FirstGoverningBody, Matter.SecondGoverningBody];

    private static readonly (int Weight, string Name, Action<Matter, int> Act)[] Acts =
    [
        (6, "wait", (m, n) => m.Wait(1 + (n % 9))),
        (2, "share", (m, _) => m.Do(StepKind.Shared)),
        (1, "engage", (m, n) => m.Do(StepKind.Engaged, m.Today.AddDays(-(n % 5)))),
        (1, "consult", (m, n) => m.Do(StepKind.Consulted, m.Today.AddDays(-(n % 5)), m.Today.AddDays(n % 8))),
        (3, "say", (m, n) => m.Say(n % 5 == 0 ? ConsultationPosition.Needed : ConsultationPosition.NotNeeded, n % 3 != 0, m.Today.AddDays((n % 4) - 3))),
        (1, "money", (m, n) => m.Enter(Matter.Partners[n % 4], n % 2 == 0 ? MoneyDirection.Pays : MoneyDirection.Gains, n * 1000)),
        (1, "ask", (m, n) => m.Ask(Matter.Partners[n % 4], 1 + (n % 5))),
        (1, "answer", (m, n) => m.Answer(Matter.Partners[n % 4], n % 2 == 0 ? ImpactKind.NoEffect : ImpactKind.NeedsTime, null, m.Today.AddDays(n % 6))),
        (2, "put", (m, n) => m.Put($"Text {n % 4}")),
        (4, "require", (m, n) => m.Require(Deciding[n % 3], n % 7 == 0 ? BodyNeed.Note : BodyNeed.Approve)),
        (3, "key", (m, n) => m.Key(n % 6 == 0, m.Today)),
        (5, "call", (m, n) => m.Call([.. Matter.Partners.Select((p, i) => Matter.Seat(p, i == n % 12 ? ElectorRight.Conflicted : ElectorRight.MayGiveView, "Own service"))])),
        (9, "view", (m, n) => m.View(Matter.Partners[n % 4], n % 9 == 0 ? ViewKind.Object : n % 5 == 0 ? ViewKind.AgreeSubjectToOwnBody : ViewKind.Agree, n % 7 == 0 ? 5 : null)),
        (4, "close", (m, _) => m.Close()),
        (9, "approve", (m, n) => m.Record(Deciding[n % 3], on: m.Today.AddDays(-(n % 4)), condition: n % 11 == 0 ? "If funded" : null, urgent: n % 13 == 0 ? "It could not wait" : null, text: n % 10 == 0 ? 1 : null)),
        (1, "refuse", (m, n) => m.Record(Deciding[n % 3], OutcomeKind.Refused)),
        (1, "follow", (m, n) => m.Follow(Deciding[n % 3], (FollowUpKind)(n % 3))),
        (2, "call in", (m, n) => m.CallIn(Deciding[n % 3])),
        (2, "resolve", (m, n) => m.Resolve(n % 2 == 0 ? CallInResult.Stands : CallInResult.SentBack)),
    ];

    private static readonly Gen<List<(int Act, int Number)>> Sequences =
        from acts in Gen.ListOf(Gen.Frequency([.. Acts.Select((a, i) => (a.Weight, Gen.Constant(i)))]).SelectMany(act => Gen.Choose(0, 400).Select(number => (act, number))), 110)
        select acts.ToList();

    [Fact]
    [Trait("Requirement", "DEC-02")]
    public void No_unlawful_state_is_ever_reached()
    {
        var (reached, agreed) = (0, 0);
        Laws.Hold(Sequences, sequence =>
        {
            // Two runs in three start where a matter is ready or agreed, so that what comes late is reached often.
            var matter = (sequence[0].Number % 3) switch
            {
                0 => new Matter(),
                1 => new Matter().Ready("Text 0", Matter.Cabinet, Matter.FirstGoverningBody),
                _ => new Matter().Agreed(Matter.Cabinet, Matter.SecondGoverningBody),
            };
            var (isReached, isAgreed) = (false, false);
            foreach (var (act, number) in sequence)
            {
                Acts[act].Act(matter, number);
                if (Unlawful(matter) is { } fault)
                {
                    Assert.Fail($"{Acts[act].Name} {number}: {fault}");
                }

                (isReached, isAgreed) = (isReached || matter.Now.Effect.IsInEffect, isAgreed || matter.Now.IsAgreed);
            }

            (reached, agreed) = (reached + (isReached ? 1 : 0), agreed + (isAgreed ? 1 : 0));
            return true;
        });

        Assert.True(reached > 10 && agreed > 60, $"The acts hardly ever led to effect ({reached}) or agreement ({agreed}), so the law was hardly tried.");
    }

    private static string? Unlawful(Matter matter)
    {
        var (now, history) = (matter.Now, matter.History);
        var model = new PlainReading(matter);
        if (now.Effect.IsInEffect != model.IsInEffect())
        {
            return $"read as {(now.Effect.IsInEffect ? "in" : "not in")} effect, and the plain reading says otherwise: {string.Join(" ", now.Effect.Why.Concat(now.Effect.Missing))}";
        }

        foreach (var call in history.Calls)
        {
            if (Gates.Missing(Before(history, call.KnownFrom), matter.Setting, call.On) is { Count: > 0 } missing)
            {
                return $"the forum was called while {missing[0].Sentence} was missing";
            }

            if (history.Views.Any(v => v.CallId == call.Id && !history.Electors.Any(e => e.CallId == call.Id && e.Seat == v.Seat && e.Right != ElectorRight.Conflicted)))
            {
                return "a view of somebody who has none";
            }

            if (history.Closed.Count(c => c.CallId == call.Id) > 1)
            {
                return "a call closed twice";
            }
        }

        foreach (var approval in history.Outcomes.Where(o => o.Kind == OutcomeKind.Approved))
        {
            if (history.Steps.All(s => s.Kind != StepKind.Shared || s.On > approval.On) || history.Texts.All(t => t.Hash != approval.TextHash || t.PublishedOn > approval.On))
            {
                return "an approval that counts, before it was shared or written";
            }

            if (history.Steps.Any(s => s.Kind == StepKind.Consulted && s.On <= approval.On && s.Until >= approval.On && s.KnownFrom < approval.KnownFrom))
            {
                return "an approval before the close of consultation";
            }

            if (history.CallIns.Count(c => c.OutcomeId == approval.Id) > 1)
            {
                return "called in twice";
            }
        }

        return null;
    }

    private static DecisionHistory Before(DecisionHistory history, DateTime instant) => history with
    {
        Particulars = [.. history.Particulars.Where(p => p.KnownFrom < instant)], Money = [.. history.Money.Where(p => p.KnownFrom < instant)], Steps = [.. history.Steps.Where(p => p.KnownFrom < instant)],
        Asked = [.. history.Asked.Where(p => p.KnownFrom < instant)], Answers = [.. history.Answers.Where(p => p.KnownFrom < instant)], Texts = [.. history.Texts.Where(p => p.KnownFrom < instant)],
        Requirements = [.. history.Requirements.Where(p => p.KnownFrom < instant)],
    };

    /// <summary>The same question, asked as plainly as can be.</summary>
    private sealed class PlainReading(Matter matter)
    {
        private readonly DecisionHistory history = matter.History;
        private readonly DateOnly today = matter.Today;

        public bool IsInEffect()
        {
            if (history.Texts.Count == 0)
            {
                return false;
            }

            var hash = history.Texts.OrderBy(t => t.Number).Last().Hash;
            var agreed = history.Closed.Where(c => c.IsAgreed).Select(c => history.Calls.Single(call => call.Id == c.CallId)).LastOrDefault(c => c.Hash == hash);
            if (agreed is null)
            {
                return false;
            }

            var required = history.Requirements.GroupBy(r => r.Body).Where(g => g.Last().Need == BodyNeed.Approve).Select(g => g.Key).ToHashSet();
            foreach (var seat in history.Electors.Where(e => e.CallId == agreed.Id && e.Right == ElectorRight.MayGiveView))
            {
                if (history.Views.LastOrDefault(v => v.CallId == agreed.Id && v.Seat == seat.Seat)?.Kind == ViewKind.AgreeSubjectToOwnBody)
                {
                    required.Add(seat.PartnerId == Matter.Council ? Matter.Cabinet : seat.PartnerId == Matter.FirstCcg ? Matter.FirstGoverningBody : seat.PartnerId == Matter.SecondCcg ? Matter.SecondGoverningBody : Matter.TrustBoard);
                }
            }

            return required.Count > 0 && required.All(body => Approves(body, hash));
        }

        private bool Approves(string body, Domain.Foundation.TextHash hash)
        {
            var standing = history.Outcomes.Where(o => o.Body == body && !Has(o, FollowUpKind.EnteredInError)).OrderBy(o => o.On).ThenBy(o => o.KnownFrom).ToList();
            if (standing.Count == 0 || standing[^1] is not { Kind: OutcomeKind.Approved } last || last.TextHash != hash || Has(last, FollowUpKind.Withdrawn))
            {
                return false;
            }

            if (last.Condition is not null && !Has(last, FollowUpKind.ConditionMet))
            {
                return false;
            }

            if (body != Matter.Cabinet || last.UrgentBecause is not null)
            {
                return true;
            }

            if (standing.SkipLast(1).Any(o => history.Resolved.Any(r => r.OutcomeId == o.Id && r.Result == CallInResult.SentBack)))
            {
                return true;
            }

            if (history.CallIns.Any(c => c.OutcomeId == last.Id))
            {
                return history.Resolved.Any(r => r.OutcomeId == last.Id && r.Result == CallInResult.Stands);
            }

            var (day, left) = (last.PublishedOn!.Value, 5);
            while (left > 0)
            {
                day = day.AddDays(1);
                left -= matter.Setting.Holidays.IsWorkingDay(day) ? 1 : 0;
            }

            return today > day;
        }

        private bool Has(BodyOutcome outcome, FollowUpKind kind) => history.FollowUps.Any(f => f.OutcomeId == outcome.Id && f.Kind == kind);
    }
}
