using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Investments;

/// <summary>What is summed with others of the same partner, service and financial year. Above nought is more money for the service.</summary>
public interface IPartOfACase
{
    PartnerId PartnerId { get; }

    string Service { get; }

    int FinancialYear { get; }

    long CapitalPence { get; }

    long AnnualRevenuePence { get; }

    int LocalBasisPoints { get; }

    DateOnly EnteredOn { get; }
}

/// <summary>
/// One investment or disinvestment of one partner, or one part of it where it is split or comes in phases (INV-01, INV-02). Its sums carry a sign: above 0 is more money for the service.
/// </summary>
public sealed class InvestmentScheme : IEvent, IPartOfACase
{
    public required InvestmentNoticeId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>What would change, for residents and for others.</summary>
    public required string Words { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>The slug of the commissioned service, by which parts of one scheme are known.</summary>
    public required string Service { get; init; }

    /// <summary>The year in which the financial year begins: 2017 is 2017/18.</summary>
    public required int FinancialYear { get; init; }

    public required long CapitalPence { get; init; }

    /// <summary>Of a whole year, however late in the year it begins.</summary>
    public required long AnnualRevenuePence { get; init; }

    /// <summary>How much of it is for this place, in hundredths of one per cent: a provider that serves others too counts its local share alone (INV-06).</summary>
    public required int LocalBasisPoints { get; init; }

    /// <summary>The matter in which it is decided together, where there is one.</summary>
    public DecisionId? DecisionId { get; init; }

    public required DateOnly EnteredOn { get; init; }

    /// <summary>The sums of registers that it stands for, each with its pence as they were: "budget/…=31000000". Null where it was entered by hand.</summary>
    public string? FoundIn { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public string YearInWords => new FinancialYear(FinancialYear).ToString();

    public static Outcome<InvestmentScheme> MayEnter(InvestmentScheme scheme) =>
        scheme is { CapitalPence: 0, AnnualRevenuePence: 0 } ? new SchemeNeedsASum()
        : scheme.LocalBasisPoints is < 0 or > 10_000 ? new LocalShareOutOfRange()
        : scheme;

    public static int YearOf(DateOnly day) => Foundation.FinancialYear.Of(day).Begins;
}

/// <summary>That a scheme was brought to the Board: the notice itself.</summary>
public sealed class BroughtToBoard : IEvent
{
    public long Id { get; init; }

    public required InvestmentNoticeId SchemeId { get; init; }

    public required DateOnly On { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What the partner then did, by its own powers: nothing here could stop it (INV-04).</summary>
public sealed class SchemeDecided : IEvent
{
    public long Id { get; init; }

    public required InvestmentNoticeId SchemeId { get; init; }

    public required DateOnly On { get; init; }

    public required SchemeResult Result { get; init; }

    /// <summary>The minute, and what was heard from the others.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public enum SchemeResult
{
    WentAhead,
    WentAheadChanged,
    Dropped,
}

public static class SchemeResults
{
    public static string InWords(this SchemeResult result) => result switch
    {
        SchemeResult.WentAhead => "Went ahead",
        SchemeResult.WentAheadChanged => "Went ahead, changed after what was heard",
        SchemeResult.Dropped => "Dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };
}

/// <param name="Url">Where the first stands.</param>
public sealed record InvestmentEnteredAlready(string Title, DateOnly On, string Url)
    : Refusal($"“{Title}” of the same service and year was entered on {Sentences.Day(On)}, and would be summed twice. Give another part or phase of it a name of its own.")
{
    public override RefusalLink Link => new("See the scheme that stands", Url);
}

public sealed record SchemeNeedsASum() : Refusal("Enter a sum of capital or of yearly revenue. Money taken out has a minus before it.")
{
    public override string RestsOn => "S1:201";
}

public sealed record LocalShareOutOfRange() : Refusal("The local share is from 0% to 100%.")
{
    public override string RestsOn => "S1:203";
}
