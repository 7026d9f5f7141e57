using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>By which power money goes from one body to the other (F-L10).</summary>
public enum TransferType
{
    Section75Pool,

    /// <summary>One body carries out a function for the other and is paid for it, without a pool.</summary>
    Section75Delegation,

    Section256,
    Section76,

    /// <summary>Nothing passes: each body spends its own.</summary>
    Aligned,
}

/// <summary>What a line is, whatever its days.</summary>
/// <param name="Kind">The kind of service or spend, as a slug.</param>
/// <param name="OriginId">The partner whose money it is. The partnership owns none (PAR-13).</param>
/// <param name="LeadProvider">To whom the line has passed as a pool of its own; null where the fund pays each provider itself.</param>
public sealed record LineTerms(
    string Name, LineFunction Function, string Kind, FundPart Part, PartnerId OriginId, AccountingTreatment Treatment, string TreatmentReason, VatRegime Vat, TransferType Transfer, BudgetPurpose Purpose,
    string? LeadProvider = null)
{
    /// <summary>Everything that stands against them on a day, each with the name of the term that is wrong.</summary>
    /// <param name="origin">The partner of the origin in law; null where it puts nothing into the fund.</param>
    public IEnumerable<(string Term, Refusal Refusal)> Faults(IEnumerable<FunctionKeptOut> keptOut, DateOnly on, PoolPartner? origin)
    {
        if (FunctionKeptOut.MayStandAs(Part, Kind, keptOut, on).Refusal is { } left)
        {
            yield return (nameof(Part), left);
        }

        if (origin is null)
        {
            yield return (nameof(OriginId), new OriginPutsNothingIn());
        }
        else if (!MayGrant(origin.Is))
        {
            yield return (nameof(Transfer), new GrantGoesTheOtherWay(Transfer == TransferType.Section256 ? GrantKind.Section256 : GrantKind.Section76));
        }

        if (Part == FundPart.Aligned == (Transfer == TransferType.Section75Pool))
        {
            yield return (nameof(Transfer), new TransferDoesNotFit(Part, Transfer));
        }

        if (LeadProvider is not null && Part != FundPart.Pool)
        {
            yield return (nameof(LeadProvider), new OnlyThePoolPasses());
        }
    }

    private bool MayGrant(PartnerInLaw origin) => Transfer switch
    {
        TransferType.Section256 => origin is not PartnerInLaw.LocalAuthority,
        TransferType.Section76 => origin is PartnerInLaw.LocalAuthority,
        _ => true,
    };
}

public static class TransferWords
{
    /// <summary>The kinds of spend that the paper names for a fund (S3:135); what the law keeps out of pools is added to them.</summary>
    public static IReadOnlyList<(string Kind, string Name)> UsualKinds { get; } =
    [
        ("block-contract", "Block contract"), ("care-purchasing", "Care bought for one person at a time"), ("voluntary-sector", "Voluntary sector"), ("public-health", "Public health"), ("social-care", "Social care"),
        ("continuing-care", "Continuing healthcare"), ("contingency", "Contingency"),
    ];

    public static string InWords(this TransferType transfer) => transfer switch
    {
        TransferType.Section75Pool => "Section 75: in the pooled fund",
        TransferType.Section75Delegation => "Section 75: a function carried out for the other body, without a pool",
        TransferType.Section256 => "Section 256: a grant from the NHS to a council",
        TransferType.Section76 => "Section 76: a grant from a council to the NHS",
        TransferType.Aligned => "No transfer: each body spends its own",
        _ => throw new ArgumentOutOfRangeException(nameof(transfer)),
    };
}

public sealed record OriginPutsNothingIn() : Refusal("Choose one of the partners of the fund: a line is the money of one of them, and the partnership has none of its own.")
{
    public override string RestsOn => "S4:52";
}

public sealed record TransferDoesNotFit(FundPart Part, TransferType Transfer) : Refusal(Part == FundPart.Aligned
    ? "An aligned line is outside the pool. Choose that nothing passes, that a function is carried out for the other body, or a grant."
    : $"“{Transfer.InWords()}” is no pool: it has no host and its risk is not shared. Choose section 75 in the pooled fund, or enter the line as aligned.")
{
    public override string RestsOn => "NHS Act 2006, sections 75, 76 and 256";
}
