using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Decisions;

/// <summary>How stages and standings are said and drawn.</summary>
public static class DecisionShapes
{
    public static string InWords(this DecisionStage stage) => stage switch
    {
        DecisionStage.SentBack => "Sent back",
        DecisionStage.BeingPrepared => "Being prepared",
        DecisionStage.ToBeShared => "To be shared",
        DecisionStage.WaitingForImpact => "Waiting for partners’ answers",
        DecisionStage.InConsultation => "In consultation",
        DecisionStage.ReadyToDecide => "Ready to be decided",
        DecisionStage.BeforeTheForum => "Before the forum",
        DecisionStage.NotAgreed => "Not agreed",
        DecisionStage.NotYetInEffect => "Agreed, not in effect",
        DecisionStage.InEffect => "In effect",
        DecisionStage.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static StateShape Shape(this DecisionStage stage) => stage switch
    {
        DecisionStage.InEffect => StateShape.Good,
        DecisionStage.NotYetInEffect or DecisionStage.BeforeTheForum or DecisionStage.ReadyToDecide => StateShape.Partly,
        DecisionStage.SentBack => StateShape.Caution,
        DecisionStage.NotAgreed => StateShape.Bad,
        DecisionStage.Withdrawn => StateShape.Plain,
        _ => StateShape.NotYet,
    };

    public static StateShape Shape(this BodyStanding body) => body.State switch
    {
        BodyState.Approved or BodyState.Advised or BodyState.Noted => StateShape.Good,
        BodyState.CallInRunning => StateShape.Partly,
        BodyState.Conditional or BodyState.CalledIn or BodyState.SentBackByCallIn or BodyState.AnotherText => StateShape.Caution,
        BodyState.Refused or BodyState.Withdrawn => StateShape.Bad,
        BodyState.NotRequired => StateShape.Plain,
        _ => body.IsLate ? StateShape.Caution : StateShape.NotYet,
    };

    /// <summary>"In effect since 4 October 2017", or what comes next.</summary>
    public static string EffectInWords(this DecisionReading reading) => reading.Effect switch
    {
        { IsInEffect: true, On: { } since } => $"In effect since {since:d MMMM yyyy}",
        { On: { } foreseen } => $"Takes effect on {foreseen:d MMMM yyyy}, if nothing happens until then",
        _ => "Not in effect",
    };

    public static string LateInWords(this DecisionReading reading) => reading.IsLate ? "Late" : "";
}
