using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

public enum GrantKind
{
    /// <summary>From an NHS body to a local authority (NHS Act 2006, section 256).</summary>
    Section256,

    /// <summary>From a local authority to an NHS body (section 76).</summary>
    Section76,
}

/// <summary>Money that one body grants another, outside any pool: without host, without risk share, and with a voucher each year (F-L10).</summary>
/// <param name="BetterUse">Why the payer holds that its money does more this way than if it spent it itself.</param>
public sealed record StatutoryGrant(GrantKind Kind, PoolPartner Payer, PoolPartner Payee, Money Sum, FinancialYear Year, string Purpose, string BetterUse)
{
    /// <summary>Whether the annual voucher may be certified.</summary>
    public Outcome<StatutoryGrant> MayCertify()
    {
        var isRightWay = Kind == GrantKind.Section256 ? IsNhs(Payer) && IsCouncil(Payee) : IsCouncil(Payer) && IsNhs(Payee);
        return !isRightWay ? new GrantGoesTheOtherWay(Kind)
            : Sum.Sign <= 0 ? new SumIsNought()
            : string.IsNullOrWhiteSpace(BetterUse) ? new BetterUseNotShown()
            : this;
    }

    /// <summary>A grant is not shared out among partners, whatever is over or under.</summary>
    public Refusal ShareOut() => new GrantIsNoPool(Kind);

    private static bool IsNhs(PoolPartner partner) => partner.Is is PartnerInLaw.ClinicalCommissioningGroup or PartnerInLaw.NhsTrust;

    private static bool IsCouncil(PoolPartner partner) => partner.Is is PartnerInLaw.LocalAuthority;
}

public static class GrantWords
{
    public static string InWords(this GrantKind kind) => kind switch
    {
        GrantKind.Section256 => "Section 256: from the NHS to a council",
        GrantKind.Section76 => "Section 76: from a council to the NHS",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

public sealed record GrantGoesTheOtherWay(GrantKind Kind)
    : Refusal(Kind == GrantKind.Section256 ? "A section 256 grant goes from an NHS body to a council. Change the bodies, or choose section 76." : "A section 76 grant goes from a council to an NHS body. Change the bodies, or choose section 256.")
{
    public override string RestsOn => "NHS Act 2006, sections 76 and 256";
}

public sealed record BetterUseNotShown() : Refusal("Say why the money does more this way than if the payer spent it itself: the voucher certifies it.")
{
    public override string RestsOn => "NHS (Conditions relating to payments by NHS bodies to local authorities) Directions 2013";
}

public sealed record GrantIsNoPool(GrantKind Kind) : Refusal($"This is a grant under section {(Kind == GrantKind.Section256 ? "256" : "76")} and no pool: it has no host and no risk share, and is not shared out among partners.")
{
    public override string RestsOn => "NHS Act 2006, sections 76 and 256";
}
