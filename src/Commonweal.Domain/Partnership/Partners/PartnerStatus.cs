namespace Commonweal.Domain.Partnership.Partners;

/// <summary>How an organisation stands in the partnership (PAR-07). Signatory is no status: it is read from the signatures (PAR-03).</summary>
public enum PartnerStatus
{
    Invited,
    Affiliate,
    Partner,
    Suspended,
    Left,
}

public static class PartnerStatuses
{
    public static string Meaning(this PartnerStatus status) => status switch
    {
        PartnerStatus.Invited => "Asked to join, and has not yet answered",
        PartnerStatus.Affiliate => "Takes part without having approved the agreement",
        PartnerStatus.Partner => "Its own board has approved the agreement",
        PartnerStatus.Suspended => "A partner whose part is suspended for a time",
        PartnerStatus.Left => "No longer takes part",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The statuses that may follow this one.</summary>
    public static IReadOnlyList<PartnerStatus> Next(this PartnerStatus status) => status switch
    {
        PartnerStatus.Invited => [PartnerStatus.Affiliate, PartnerStatus.Partner, PartnerStatus.Left],
        PartnerStatus.Affiliate => [PartnerStatus.Partner, PartnerStatus.Left],
        PartnerStatus.Partner => [PartnerStatus.Suspended, PartnerStatus.Left],
        PartnerStatus.Suspended => [PartnerStatus.Partner, PartnerStatus.Left],
        PartnerStatus.Left => [PartnerStatus.Invited, PartnerStatus.Affiliate, PartnerStatus.Partner],
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
