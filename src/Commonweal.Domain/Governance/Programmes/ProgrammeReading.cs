using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Corrections;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>How far the partners have heard of a programme and stand behind it (PRG-01). It is read from the gates of its matter and never set.</summary>
public enum SharingState
{
    NotShared,
    WaitingForAnswers,
    Heard,
    Supported,
    NotSupported,
}

/// <summary>Everything that happened to one programme, as it is known.</summary>
public sealed record ProgrammeHistory(Programme Programme)
{
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<MilestoneReport> Reports { get; init; } = [];

    public IReadOnlyList<StageReached> Stages { get; init; } = [];

    public IReadOnlyList<StaffTime> Staff { get; init; } = [];

    public IReadOnlyList<ProgrammeMoney> Money { get; init; } = [];

    public IReadOnlyList<BusinessCase> Cases { get; init; } = [];

    public IReadOnlyList<Benefit> Benefits { get; init; } = [];

    public IReadOnlyList<BenefitRealised> Realised { get; init; } = [];

    public IReadOnlyList<Lesson> Lessons { get; init; } = [];

    /// <summary>What was put right of it and of its milestones, in order.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}

/// <summary>A programme as it stands on a day.</summary>
public sealed class ProgrammeReading
{
    private ProgrammeReading(ProgrammeHistory history, DecisionReading? matter, DateOnly asAt)
    {
        (History, Matter, AsAt) = (history, matter, asAt);
        Milestones = [.. history.Milestones.Where(m => m.SetOn <= asAt).Select(m => MilestoneReading.Of(m, history.Reports, asAt)).OrderBy(m => m.State).ThenBy(m => m.DueOn).ThenBy(m => m.Milestone.Number)];
        Stage = history.Stages.Where(s => s.On <= asAt).Select(s => s.Stage).DefaultIfEmpty(RedesignStage.Proposed).Max();
        SharedOn = matter?.History.Steps.Where(s => s.Kind == StepKind.Shared && s.On <= asAt).Select(s => (DateOnly?)s.On).Min();
        Benefits = [.. history.Benefits.Where(b => b.On <= asAt).OrderBy(b => b.Number).Select(b => BenefitReading.Of(b, history.Realised, asAt))];
    }

    public ProgrammeHistory History { get; }

    public Programme Programme => History.Programme;

    /// <summary>The matter in which it is decided, as it stands; null where there is none yet.</summary>
    public DecisionReading? Matter { get; }

    public DateOnly AsAt { get; }

    /// <summary>What is late first.</summary>
    public IReadOnlyList<MilestoneReading> Milestones { get; }

    public RedesignStage Stage { get; }

    public DateOnly? SharedOn { get; }

    public IReadOnlyList<BenefitReading> Benefits { get; }

    public int LateCount => Milestones.Count(m => m.State == MilestoneState.Late);

    public SharingState Sharing => SharedOn is null ? SharingState.NotShared
        : Matter!.Call?.Closed is { } closed ? closed.IsAgreed ? SharingState.Supported : SharingState.NotSupported
        : Matter.Impacts.Any(i => i.IsWaitedFor) ? SharingState.WaitingForAnswers
        : SharingState.Heard;

    public string SharingInWords => Sharing switch
    {
        SharingState.NotShared => "Not yet shared with the partners",
        SharingState.WaitingForAnswers => "Shared; answers of partners awaited",
        SharingState.Heard => "Shared, and nobody’s answer is awaited",
        SharingState.Supported => "Supported by the Board",
        _ => "Not supported by the Board",
    };

    public static ProgrammeReading On(ProgrammeHistory history, DecisionReading? matter, DateOnly asAt) => new(history, matter, asAt);

    /// <summary>A programme that was not shared cannot go to decision, however small (S1:155). What else is missing is for the gates of its matter to say.</summary>
    public Outcome<Programme> MayGoToDecision() => SharedOn is null ? new NotSharedYet(Programme.Title) : Programme;

    public Outcome<Programme> MayShare() => SharedOn is { } on ? new SharedAlready(on) : Programme;

    /// <summary>What it costs or saves in the years told, and in a whole year.</summary>
    public IReadOnlyList<ProgrammeMoney> Money => [.. History.Money.Where(m => m.On <= AsAt).OrderBy(m => m.FinancialYear).ThenBy(m => m.Kind).ThenBy(m => m.Id)];

    /// <summary>Savings less costs of a whole year, in pence; null where nothing is said.</summary>
    public long? NetFullYearPence => Money.Count == 0 ? null : Money.GroupBy(m => (m.PartnerId, m.Kind)).Sum(same => same.OrderBy(m => m.FinancialYear).ThenBy(m => m.KnownFrom).ThenBy(m => m.Id).Last().SignedFullYearPence);
}
