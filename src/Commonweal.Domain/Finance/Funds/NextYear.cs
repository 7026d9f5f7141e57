using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>What a fund will need in a year, as its pool manager put it from activity, performance, costs and demand (S75-07). A later one takes its place and removes nothing.</summary>
public sealed class YearBaseline : IEvent
{
    public required FundId FundId { get; init; }

    /// <summary>The year in which the financial year begins.</summary>
    public required int Begins { get; init; }

    public required int Version { get; init; }

    /// <summary>What is committed or expected to be spent.</summary>
    public required long CommitmentsPence { get; init; }

    /// <summary>What efficiencies that are agreed take off it.</summary>
    public required long EfficienciesPence { get; init; }

    /// <summary>What activity, performance, costs and demand it rests on.</summary>
    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What a partner will put into the pool in a year, as its own body agreed (S75-08).</summary>
public sealed class YearContribution : IEvent
{
    public required FundId FundId { get; init; }

    public required int Begins { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required int Version { get; init; }

    public required long Pence { get; init; }

    /// <summary>The minute.</summary>
    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>Whether a year may be pooled: a baseline by December, a contribution of every partner before it begins, and enough money for what is committed (S75-07, S75-08, S75-18).</summary>
/// <param name="Need">What is committed less efficiencies; null where no baseline is put.</param>
/// <param name="Contributions">Of every partner, by name; null where one has not agreed its own.</param>
public sealed record NextYear(FinancialYear Year, DateOnly? BaselineOn, Money? Need, IReadOnlyList<(string Partner, Money? Sum, DateOnly? On)> Contributions)
{
    public DateOnly BaselineDue => new(Year.Begins - 1, 12, 31);

    public DateOnly ContributionsDue => Year.From.AddDays(-1);

    public Money Total => Money.Sum(Contributions.Select(c => c.Sum ?? Money.Zero));

    /// <summary>Everything that keeps the year from being pooled, all at once; none where it may be. What is not adequate stays aligned.</summary>
    public IReadOnlyList<Refusal> InTheWay()
    {
        string[] silent = [.. Contributions.Where(c => c.Sum is null).Select(c => c.Partner)];
        Refusal?[] all =
        [
            Need is null ? new NoBaseline(Year, BaselineDue) : null,
            silent.Length > 0 ? new ContributionsNotAgreed(silent, ContributionsDue) : null,
            Need is { } need && silent.Length == 0 && Total < need ? new BudgetsStayAligned(need - Total) : null,
        ];
        return [.. all.OfType<Refusal>()];
    }

    /// <summary>Whether something was agreed after the day by which it was due.</summary>
    public bool IsLate => BaselineOn > BaselineDue || Contributions.Any(c => c.On > ContributionsDue);
}

public sealed record NoBaseline(FinancialYear Year, DateOnly Due) : Refusal($"No baseline is put for {Year}. It is due by {Sentences.Day(Due)}.")
{
    public override string RestsOn => "S3:154-162";

    public override string WhoCouldMend => "The pool manager";
}

public sealed record ContributionsNotAgreed(IReadOnlyList<string> Partners, DateOnly Due) : Refusal($"{Sentences.List(Partners)} {(Partners.Count == 1 ? "has" : "have")} not agreed what to put in. That is due by {Sentences.Day(Due)}.")
{
    public override string RestsOn => "S3:205";

    public override string WhoCouldMend => Sentences.List(Partners);
}

public sealed record BudgetsStayAligned(Money Short) : Refusal($"The contributions are {Sentences.Pounds(Short.Pence)} less than what is committed, after efficiencies. Until that is put right the budgets stay aligned.")
{
    public override string RestsOn => "S3:206";

    public override string WhoCouldMend => "The partners of the fund";
}

public sealed record YearHasBegun(FinancialYear Year) : Refusal($"{Year} has begun. What is agreed for it is changed by a variation that every partner agrees to.")
{
    public override string RestsOn => "S3:205";
}
