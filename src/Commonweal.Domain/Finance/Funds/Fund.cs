using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>One schedule of a section 75 agreement as a fund (S75-02). Who leads and hosts it, and whether its money is pooled, stands in the agreement book and not here.</summary>
public sealed class Fund : ILabel
{
    public required FundId Id { get; init; }

    /// <summary>As the book's clauses name it.</summary>
    public required string Slug { get; init; }

    /// <summary>As printed: "a".</summary>
    public required string Schedule { get; init; }

    public required string Title { get; set; }

    /// <summary>For whom and for what, in a sentence for residents.</summary>
    public required string Purpose { get; set; }

    public required AgreementId AgreementId { get; init; }

    /// <summary>The slug of the joint post of its pool manager; null where the papers foresee none.</summary>
    public string? ManagerPost { get; init; }

    public required Provenance Provenance { get; init; }

    public int Version { get; set; }
}

/// <summary>Whose function a line serves: money for neither has no place in a fund (F-L2).</summary>
public enum LineFunction
{
    Nhs,
    HealthRelated,
}

/// <summary>Who books what a line spends: who controls decides, and the reason is kept.</summary>
public enum AccountingTreatment
{
    /// <summary>One body books it whole, and the others book what they pay it.</summary>
    SoleControl,

    /// <summary>Each body books its own share.</summary>
    JointControl,

    /// <summary>The host pays for another and books nothing of its own.</summary>
    Agent,
}

/// <summary>A line of a fund between two dates. What it may spend, and did, stands in the ledger.</summary>
public sealed class ScheduleLine : IVersionedFact
{
    public long Id { get; init; }

    public required FundId FundId { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required LineFunction Function { get; init; }

    /// <summary>The kind of service or spend, as a slug: by it the law's exceptions are known.</summary>
    public required string Kind { get; init; }

    public required FundPart Part { get; init; }

    /// <summary>The partner whose money it was.</summary>
    public required PartnerId OriginId { get; init; }

    public required AccountingTreatment Treatment { get; init; }

    public required string TreatmentReason { get; init; }

    public required VatRegime Vat { get; init; }

    public required TransferType Transfer { get; init; }

    public required BudgetPurpose Purpose { get; init; }

    /// <summary>The provider that has the line as a pool of its own (S75-14); null where the fund pays each provider itself.</summary>
    public string? LeadProvider { get; init; }

    /// <summary>The line that it took the place of when that came into the pool; null where it is the first of its kind.</summary>
    public string? Follows { get; init; }

    /// <summary>The decision that allows it, or what was wrong where it corrects an entry; null where a paper or the demonstration gave it.</summary>
    public string? Basis { get; init; }

    /// <summary>The entry that it stands in place of because that was wrong.</summary>
    public long? CorrectsId { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; init; }

    public bool IsMadeUp { get; init; }

    public required Provenance Provenance { get; init; }

    public LineTerms Terms => new(Name, Function, Kind, Part, OriginId, Treatment, TreatmentReason, Vat, Transfer, Purpose, LeadProvider);

    public bool Holds(DateOnly on) => From <= on && (To is null || To >= on);

    /// <summary>Another entry of this line, with other terms or other days.</summary>
    public ScheduleLine With(LineTerms terms, DateOnly from, DateOnly? to, DateTime knownFrom, string? basis, Provenance provenance, long? correctsId = null) => new()
    {
        FundId = FundId, Slug = Slug, Name = terms.Name, Function = terms.Function, Kind = terms.Kind, Part = terms.Part, OriginId = terms.OriginId, Treatment = terms.Treatment, TreatmentReason = terms.TreatmentReason,
        Vat = terms.Vat, Transfer = terms.Transfer, Purpose = terms.Purpose, LeadProvider = terms.LeadProvider, Follows = Follows, Basis = basis, CorrectsId = correctsId, From = from, To = to, KnownFrom = knownFrom, IsMadeUp = IsMadeUp, Provenance = provenance,
    };
}

public static class FundWords
{
    public static string InWords(this FundPart part) => part switch
    {
        FundPart.Pool => "Pool",
        FundPart.RingFenced => "Ring-fenced",
        FundPart.Aligned => "Aligned",
        FundPart.Contingency => "Contingency",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Meaning(this FundPart part) => part switch
    {
        FundPart.Pool => "One fund, spent for all. What it overspends or underspends is shared.",
        FundPart.RingFenced => "In the fund, for its own purpose alone. What is over or under stays with whoever’s money it was.",
        FundPart.Aligned => "Side by side and reported together. Each body still spends its own.",
        FundPart.Contingency => "Pool money held back: a budget with no spend.",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string InWords(this LineFunction function) => function switch
    {
        LineFunction.Nhs => "NHS function",
        LineFunction.HealthRelated => "Health-related function of the council",
        _ => throw new ArgumentOutOfRangeException(nameof(function)),
    };

    public static string InWords(this AccountingTreatment treatment) => treatment switch
    {
        AccountingTreatment.SoleControl => "One body books it whole",
        AccountingTreatment.JointControl => "Each books its share",
        AccountingTreatment.Agent => "The host pays as agent",
        _ => throw new ArgumentOutOfRangeException(nameof(treatment)),
    };

    public static string InWords(this VatRegime regime) => regime switch
    {
        VatRegime.LocalAuthority => "Council’s rules",
        VatRegime.Nhs => "NHS rules",
        _ => throw new ArgumentOutOfRangeException(nameof(regime)),
    };
}
