using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>What a partner gives so that the partnership has what it needs: money, or something in kind (AGR-11). The partnership itself holds no budget (PAR-13).</summary>
public sealed class ResourceContribution : IVersionedFact
{
    public long Id { get; init; }

    public required PartnerId PartnerId { get; init; }

    public AgreementId? AgreementId { get; init; }

    public required ContributionKind Kind { get; init; }

    public required string What { get; init; }

    /// <summary>The sum, or what a contribution in kind is reckoned to be worth, each year; null where nobody has valued it.</summary>
    public long? AnnualPence { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    public static Outcome<ResourceContribution> MayRecord(ResourceContribution contribution)
    {
        if (contribution.To < contribution.From)
        {
            return new ContributionEndsBeforeItBegins(contribution.From, contribution.To.Value);
        }

        if (string.IsNullOrWhiteSpace(contribution.What))
        {
            return new ContributionOfNothing();
        }

        return contribution is { Kind: ContributionKind.Money, AnnualPence: null or <= 0 } ? new MoneyNeedsASum() : contribution;
    }

    /// <summary>Whether a contribution may take the place of those of the same name that its partner gives already: it begins after each of them began.</summary>
    /// <param name="held">What the partner gives under this name, as known.</param>
    public static Outcome<ResourceContribution> MayFollow(ResourceContribution contribution, IEnumerable<ResourceContribution> held) =>
        held.FirstOrDefault(c => c.PartnerId == contribution.PartnerId && c.What == contribution.What && c.From >= contribution.From) is { } later
            ? new ContributionHeldFrom(contribution.What, later.From)
            : contribution;
}

public enum ContributionKind
{
    Money,
    InKind,
}

public sealed record ContributionEndsBeforeItBegins(DateOnly From, DateOnly To)
    : Refusal($"The contribution would end on {To:d MMMM yyyy}, before it begins on {From:d MMMM yyyy}.");

public sealed record ContributionOfNothing() : Refusal("Say what is given: money, or the people, rooms or things given in kind.");

public sealed record ContributionHeldFrom(string What, DateOnly From)
    : Refusal($"“{What}” is entered from {From:d MMMM yyyy} already. Give a later first day, so that the earlier entry keeps its time.");

public sealed record MoneyNeedsASum() : Refusal("A contribution of money says how much it is in a year. One in kind may be left unvalued.")
{
    public override string RestsOn => "S0:364; S0:411-417";

    public override string WhoCouldMend => "The partner that contributes";
}
