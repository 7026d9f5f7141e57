using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>Terms by which a fund would share what is over or under, as they were put to every partner. They hold from their day once all agreed, until later ones do.</summary>
public sealed class RiskShareTerms : IEvent
{
    public required FundId FundId { get; init; }

    /// <summary>1, 2, 3 … within the fund.</summary>
    public required long Number { get; init; }

    /// <summary>The policy as data, in the form of the finance cases; partners by slug.</summary>
    public required string Policy { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required string Words { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>That one partner agrees to terms of risk share.</summary>
public sealed class RiskShareAgreed : IEvent
{
    public required FundId FundId { get; init; }

    public required long Number { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The minute.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public sealed record NoRiskShareAgreed(string Title, FinancialYear Year)
    : Refusal($"The partners of {Title} have agreed no terms of risk share for {Year}. That nothing is shared is an answer too, and somebody has to give it.")
{
    public override string RestsOn => "S3:146";

    public override string WhoCouldMend => "The partners of the fund";
}
