using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>One seat at a call with the view that counts for it now, and those it gave before.</summary>
public sealed record SeatReading(Elector Elector, ViewGiven? View, IReadOnlyList<ViewGiven> Earlier)
{
    /// <summary>A view is given, and nobody sees it until the call is closed.</summary>
    public bool IsHeldBack { get; init; }

    public bool Counts => Elector.Right == ElectorRight.MayGiveView;

    public bool HasAnswered => View is not null || IsHeldBack;

    public string InWords => Elector.Right switch
    {
        ElectorRight.Conflicted => $"Out of the count: {Elector.Why}",
        _ when IsHeldBack => "Has given a view, which is shown once the call is closed",
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
    /// What the rule that the call was opened under makes of the views. Silence is no agreement (GAP-12): that nobody objects is not enough, and more than half must agree, which is our
    /// choice. In a meeting a quorum stands for those who are away, and a majority is of those who vote; in writing nothing does, and it is of all who may.
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
                VotingRule.Majority => IsMajority(agree, against, counted.Count),
                VotingRule.MajorityOfEachClass => Classes.All(c => IsMajority(c.Agree, c.Object, c.MayGiveView)),
                _ => false,
            };
        }
    }

    /// <summary>When this call is agreed, as a sentence.</summary>
    public string RuleInWords => (Call.Voting, Call.Meeting is null) switch
    {
        (VotingRule.Consensus, _) => "It is agreed when everybody who may vote agrees; silence is no agreement.",
        (VotingRule.NoObjection, _) => "It is agreed when nobody who may vote objects and more than half of them agree, since silence is no agreement.",
        (VotingRule.Majority, true) => "It is agreed when more than half of all who may vote agree: asked in writing there is no quorum, and silence is no agreement.",
        (VotingRule.Majority, false) => "It is agreed when more agree than object of those who vote, while the meeting has its quorum.",
        (VotingRule.MajorityOfEachClass, true) => "It is agreed when more than half of all who may vote agree in every class of partner: asked in writing there is no quorum, and silence is no agreement.",
        (VotingRule.MajorityOfEachClass, false) => "It is agreed when more agree than object of those who vote in every class of partner, while the meeting has its quorum.",
        _ => $"{Call.Voting.InWords()}.",
    };

    private bool IsMajority(int agree, int against, int all) => agree > against && (Call.Meeting is not null || agree * 2 > all);

    /// <summary>Whether the views are kept from everybody until the call is closed.</summary>
    public bool HoldsBack => Call.IsHidden && IsOpen;

    public string Workings => HoldsBack
        ? $"{Seats.Count(s => s.Counts && s.HasAnswered)} of {Seats.Count(s => s.Counts)} have given a view. The views are shown once the call is closed."
        : string.Join("; ", Classes.Select(c => c.InWords)) + ".";

    /// <summary>The call as anybody may read it: while views are held back, that there is one and not what it says.</summary>
    public static CallReading Of(ForumCall call, DecisionHistory history, DateOnly asAt)
    {
        var counted = ToCount(call, history, asAt);
        return counted.HoldsBack ? counted with { Seats = [.. counted.Seats.Select(s => s with { View = null, Earlier = [], IsHeldBack = s.View is not null })] } : counted;
    }

    /// <summary>The call with every view, for the count when it is closed.</summary>
    internal static CallReading ToCount(ForumCall call, DecisionHistory history, DateOnly asAt)
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
