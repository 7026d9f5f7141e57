using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Plans;

/// <summary>How kinds of plans and their sharing are said and drawn.</summary>
public static class PlanWords
{
    public static string InWords(this PlanKind kind) => kind switch
    {
        PlanKind.CorporatePlan => "Corporate plan",
        PlanKind.Strategy => "Strategy",
        PlanKind.OperationalPlan => "Operational plan",
        PlanKind.TransformationProgramme => "Transformation programme (MTFS)",
        PlanKind.CostImprovementProgramme => "Cost improvement programme (CIP)",
        PlanKind.ProductivityPlan => "Productivity plan (QIPP)",
        PlanKind.RegionalPlanInput => "Part in the regional plan (STP)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this PlanSharing sharing) => sharing switch
    {
        PlanSharing.NotSaid => "The papers do not say",
        PlanSharing.NotInFull => "Not shown in full",
        PlanSharing.InFull => "Shown in full",
        PlanSharing.Public => "Public",
        _ => throw new ArgumentOutOfRangeException(nameof(sharing)),
    };

    public static StateShape Shape(this PlanSharing sharing) => sharing switch
    {
        PlanSharing.Public or PlanSharing.InFull => StateShape.Good,
        PlanSharing.NotInFull => StateShape.Caution,
        _ => StateShape.NotYet,
    };

    public static string InWords(this ProjectSupport support) => support switch
    {
        ProjectSupport.NotSaid => "The papers do not say",
        ProjectSupport.Planned => "Planned for the next phase",
        ProjectSupport.InPlace => "In place",
        _ => throw new ArgumentOutOfRangeException(nameof(support)),
    };

    public static StateShape Shape(this ProjectSupport support) => support switch
    {
        ProjectSupport.InPlace => StateShape.Good,
        ProjectSupport.Planned => StateShape.Partly,
        _ => StateShape.NotYet,
    };
}
