using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>Whose rules decide what VAT comes back: those of the body that delivers. Commonweal gives no advice on it.</summary>
public enum VatRegime
{
    /// <summary>All of it, under section 33 of the VAT Act.</summary>
    LocalAuthority,

    /// <summary>Of contracted-out services alone, under section 41.</summary>
    Nhs,
}

public sealed record VatOnInvoice(Money Net, Money Vat, Money Recoverable, string Why)
{
    /// <summary>What the pool bears: the net, and the VAT that does not come back.</summary>
    public Money CostToPool => Net + Vat - Recoverable;

    public static VatOnInvoice Of(VatRegime regime, bool isContractedOutService, Money net, Money vat) =>
        regime == VatRegime.LocalAuthority ? new(net, vat, vat, "A council recovers all of it.")
        : isContractedOutService ? new(net, vat, vat, "It is a contracted-out service, of which the NHS recovers it.")
        : new(net, vat, Money.Zero, "The NHS recovers none of it: this is no contracted-out service.");
}
