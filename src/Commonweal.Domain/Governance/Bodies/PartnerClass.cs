using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>The side of the system that a member speaks from: quorum and results are counted for each (GAP-4).</summary>
public enum PartnerClass
{
    LocalAuthority,
    Commissioner,
    Provider,
    PrimaryCare,

    /// <summary>Residents, voluntary organisations and Healthwatch: none of them is a partner organisation.</summary>
    Community,
}

public static class PartnerClasses
{
    public static PartnerClass Class(this PartnerKind kind) => kind switch
    {
        PartnerKind.Council => PartnerClass.LocalAuthority,
        PartnerKind.ClinicalCommissioningGroup => PartnerClass.Commissioner,
        PartnerKind.NhsTrust or PartnerKind.NhsFoundationTrust or PartnerKind.MentalHealthTrust => PartnerClass.Provider,
        PartnerKind.GpFederation => PartnerClass.PrimaryCare,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this PartnerClass partnerClass) => partnerClass switch
    {
        PartnerClass.LocalAuthority => "Local authority",
        PartnerClass.Commissioner => "Commissioner",
        PartnerClass.Provider => "Provider",
        PartnerClass.PrimaryCare => "Primary care",
        PartnerClass.Community => "Community",
        _ => throw new ArgumentOutOfRangeException(nameof(partnerClass)),
    };
}
