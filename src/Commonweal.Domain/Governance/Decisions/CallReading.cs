using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>One seat at a call with the view that counts for it now, and those it gave before.</summary>
public sealed record SeatReading(Elector Elector, ViewGiven? View, IReadOnlyList<ViewGiven> Earlier)
{
    public bool Counts => Elector.Right == ElectorRight.MayGiveView;

    public string InWords => Elector.Right switch
    {
        ElectorRight.Conflicted => $"Out of the count: {Elector.Why}",
        ElectorRight.TakesPart when View is null => $"Takes part, is not counted: {Elector.Why}",
        _ when View is null => "No view given",
        _ when View.WillRecommendTo is not null => View.Kind == ViewKind.Agree ? "Agree; will recommend it to their own body" : View.Kind.InWords(),
        _ => View!.Kind.InWords(),
    };
}

/// <summary>The views of one class of partner (DEC-09).</summary>
public sealed record ClassResult(PartnerClass? Class, int MayGiveView, int Agree, int Object, int Abstain, int Silent)
{
    public string InWords => $"{Class?.InWords() ?? "No class"}: {Agree} of {MayGiveView} agree{(Object > 0 ? $", {Object} object" : "")}{(Abstain > 0 ? $", {Abstain} abstain" : "")}{(Silent > 0 ? $", {Silent} silent" : "")}";
}

/// <summary>A call as it stands on a day.</summary>
public sealed record CallReading(ForumCall Call, IReadOnlyList<SeatReading> Seats, CallClosed? Closed)
{
    public bool IsOpen => Closed is null;

    public IReadOnlyList<ClassResult> Classes =>
    [
        .. Seats.Where(s => s.Counts).GroupBy(s => s.Elector.Class).OrderBy(g => g.Key).Select(g => new ClassResult(
            g.Key, g.Count(), g.Count(s => s.View?.Kind.IsAgreement() == true), g.Count(s => s.View?.Kind == ViewKind.Object),
            g.Count(s => s.View?.Kind is ViewKind.Abstain or ViewKind.NoView), g.Count(s => s.View is null))),
    ];

    /// <summary>
    /// What the rule that the call was opened under makes of the views. Silence is no agreement (GAP-12): that nobody objects is not enough, and more than half must agree, which is our choice.
    /// </summary>
    public bool WouldBeAgreed
    {
        get
        {
            var counted = Seats.Where(s => s.Counts).ToList();
            var (agree, against) = (counted.Count(s => s.View?.Kind.IsAgreement() == true), counted.Count(s => s.View?.Kind == ViewKind.Object));
            return counted.Count > 0 && Call.Voting switch
            {
                VotingRule.Consensus => agree == counted.Count,
                VotingRule.NoObjection => against == 0 && agree * 2 > counted.Count,
                VotingRule.Majority => agree > against,
                VotingRule.MajorityOfEachClass => Classes.All(c => c.Agree > c.Object),
                _ => false,
            };
        }
    }

    public string Workings => string.Join("; ", Classes.Select(c => c.InWords)) + ".";

    public static CallReading Of(ForumCall call, DecisionHistory history, DateOnly asAt)
    {
        var closed = history.Closed.FirstOrDefault(c => c.CallId == call.Id && c.On <= asAt);
        // What came in at the moment of closing came too late: it is kept, and changes no result.
        var views = history.Views.Where(v => v.CallId == call.Id && v.On <= asAt && (closed is null || v.KnownFrom <= closed.KnownFrom)).OrderBy(v => v.On).ThenBy(v => v.KnownFrom).ThenBy(v => v.Id).ToLookup(v => v.Seat);
        return new CallReading(
            call,
            [.. history.Electors.Where(e => e.CallId == call.Id).OrderBy(e => e.Class).ThenBy(e => e.Name, StringComparer.Ordinal).Select(e => new SeatReading(e, views[e.Seat].LastOrDefault(), [.. views[e.Seat].SkipLast(1)]))],
            closed);
    }
}
