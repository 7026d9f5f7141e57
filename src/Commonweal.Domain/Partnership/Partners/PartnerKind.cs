namespace Commonweal.Domain.Partnership.Partners;

public enum PartnerKind
{
    Council,
    ClinicalCommissioningGroup,
    NhsTrust,
    NhsFoundationTrust,
    MentalHealthTrust,
    GpFederation,
}

public static class PartnerKinds
{
    public static string InWords(this PartnerKind kind) => kind switch
    {
        PartnerKind.Council => "Council",
        PartnerKind.ClinicalCommissioningGroup => "Clinical commissioning group",
        PartnerKind.NhsTrust => "NHS trust",
        PartnerKind.NhsFoundationTrust => "NHS foundation trust",
        PartnerKind.MentalHealthTrust => "Mental health trust",
        PartnerKind.GpFederation => "GP federation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
