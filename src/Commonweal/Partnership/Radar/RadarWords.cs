using Commonweal.Domain.Partnership.Radar;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Radar;

/// <summary>How what the radar sees is said and drawn.</summary>
public static class RadarWords
{
    public static string InWords(this RadarKind kind) => kind switch
    {
        RadarKind.AgreementExpires => "Agreement ends",
        RadarKind.RefreshDue => "Refresh due",
        RadarKind.SharingExpires => "Data sharing ends",
        RadarKind.ApprovalAwaited => "Approval awaited",
        RadarKind.ConditionNotMet => "Condition not met",
        RadarKind.GrantEnds => "Granted authority ends",
        RadarKind.SecondmentEnds => "Secondment ends",
        RadarKind.ContributionEnds => "Contribution ends",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static bool IsAwaited(this RadarKind kind) => kind is RadarKind.ApprovalAwaited or RadarKind.ConditionNotMet;

    /// <summary>What has passed is drawn as late, what comes within three months as near. Three months are our choice.</summary>
    public static StateShape Shape(this RadarItem item) => item.DaysAway switch
    {
        < 0 => StateShape.Caution,
        <= 92 => StateShape.Partly,
        _ => StateShape.NotYet,
    };
}
