using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>One line of the one benefits register: what is to get better, how it is measured, from where, to where, by when, and who answers for it.</summary>
public sealed class Benefit : IEvent
{
    public required BenefitId Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    /// <summary>From 1 within its programme.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Indicator { get; init; }

    /// <summary>What is counted, as it stands after a figure: "bed days".</summary>
    public required string Unit { get; init; }

    /// <summary>In hundredths of the unit; null where nobody knows.</summary>
    public long? BaselineHundredths { get; init; }

    /// <summary>In hundredths of the unit; null where none is set.</summary>
    public long? TargetHundredths { get; init; }

    public DateOnly? TargetBy { get; init; }

    /// <summary>Null where nobody is named.</summary>
    public PartnerId? OwnerId { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<Benefit> MayEnter(Benefit benefit) =>
        benefit.TargetHundredths is not null && benefit.TargetBy is null ? new TargetNeedsADay() : benefit;
}

/// <summary>A figure of what came of it, of a day.</summary>
public sealed class BenefitRealised : IEvent
{
    public long Id { get; init; }

    public required BenefitId BenefitId { get; init; }

    /// <summary>In hundredths of the unit.</summary>
    public required long FigureHundredths { get; init; }

    /// <summary>True where the source says "about", "over" or "at least".</summary>
    public bool IsRough { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<BenefitRealised> MayEnter(BenefitRealised realised, DateOnly today) => realised.AsOf > today ? new NewsStillToCome(realised.AsOf) : realised;
}

public enum BenefitState
{
    Late,
    NoFigure,
    OnItsWay,
    Reached,
}

/// <summary>A benefit as it stands on a day.</summary>
/// <param name="Last">The latest figure, and of one day the last entered.</param>
public sealed record BenefitReading(Benefit Benefit, BenefitRealised? Last, IReadOnlyList<BenefitRealised> Figures, BenefitState State)
{
    public string FigureInWords => Last is { } last ? $"{(last.IsRough ? "about " : "")}{Number(last.FigureHundredths)} {Benefit.Unit}" : "No figure yet";

    public string TargetInWords => Benefit.TargetHundredths is { } target ? $"{Number(target)} {Benefit.Unit}{(Benefit.TargetBy is { } by ? $" by {Sentences.Day(by)}" : ", with no day set")}" : "Nothing set";

    public string BaselineInWords => Benefit.BaselineHundredths is { } baseline ? $"{Number(baseline)} {Benefit.Unit}" : "Not known";

    public string InWords => State switch
    {
        BenefitState.Reached => "Reached",
        BenefitState.Late => "Past its day and not reached",
        BenefitState.NoFigure => "No figure yet",
        _ => "On its way",
    };

    public static BenefitReading Of(Benefit benefit, IEnumerable<BenefitRealised> realised, DateOnly asAt)
    {
        var figures = realised.Where(r => r.BenefitId == benefit.Id && r.AsOf <= asAt).OrderBy(r => r.AsOf).ThenBy(r => r.KnownFrom).ThenBy(r => r.Id).ToList();
        var last = figures.LastOrDefault();
        var isReached = last is not null && benefit.TargetHundredths is { } target
            && (benefit.BaselineHundredths is { } baseline && baseline > target ? last.FigureHundredths <= target : last.FigureHundredths >= target);
        var state = isReached ? BenefitState.Reached : benefit.TargetBy < asAt ? BenefitState.Late : last is null ? BenefitState.NoFigure : BenefitState.OnItsWay;
        return new BenefitReading(benefit, last, figures, state);
    }

    /// <summary>"358", "12.5".</summary>
    public static string Number(long hundredths) => (hundredths / 100m).ToString("#,##0.##");
}

/// <summary>One line of the one lessons log: what was learnt, and what to do with it. Of a programme here, or from another place in the learning network (EVA-05).</summary>
public sealed class Lesson : IEvent
{
    public long Id { get; init; }

    /// <summary>Null for a lesson from another place.</summary>
    public ProgrammeId? ProgrammeId { get; init; }

    /// <summary>The place or network it was learnt from; null for our own.</summary>
    public string? LearntFrom { get; init; }

    public required string Title { get; init; }

    public required string Words { get; init; }

    public required string WhatToDo { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<Lesson> MayEnter(Lesson lesson, DateOnly today) =>
        lesson.On > today ? new NewsStillToCome(lesson.On) : lesson.ProgrammeId is null && string.IsNullOrWhiteSpace(lesson.LearntFrom) ? new LessonNeedsItsPlace() : lesson;
}

public sealed record TargetNeedsADay() : Refusal("A target has a day by which it is to be reached. Enter it.");

public sealed record LessonNeedsItsPlace() : Refusal("Say which programme it was learnt in, or which other place it comes from.");
