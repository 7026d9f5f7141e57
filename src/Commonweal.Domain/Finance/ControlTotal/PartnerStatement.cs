using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.ControlTotal;

/// <summary>By what a partner's local share is worked out.</summary>
public enum ShareMethod
{
    /// <summary>All of it is for this place.</summary>
    Whole,

    Activity,
    WeightedPopulation,
    Income,
}

/// <summary>
/// What a partner states of its own year: its plan, its forecast, and how much of it is for this place (CTL-01, CTL-02). Each statement is a further version; the one before stays.
/// </summary>
public sealed class PartnerStatement : IEvent
{
    public required PartnerId PartnerId { get; init; }

    /// <summary>The year in which the financial year begins.</summary>
    public required int FinancialYear { get; init; }

    public required int Version { get; init; }

    public required SignConvention Signs { get; init; }

    public required long PlanPence { get; init; }

    public required long ForecastPence { get; init; }

    /// <summary>Of plan and forecast, money that is paid only where targets are met.</summary>
    public required long IncentivePence { get; init; }

    public required ShareMethod Method { get; init; }

    /// <summary>In hundredths of one per cent.</summary>
    public required int LocalBasisPoints { get; init; }

    /// <summary>From what the share was worked out, and of what day.</summary>
    public required string Basis { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>What stands beside a position that the partnership's team took in, and the partner has not stated here.</summary>
    public const string TakenIn = "Taken in by the partnership’s team from what the partner reported; the partner has not stated it here itself.";

    public bool IsItsOwnWord => Provenance.Ours != TakenIn;

    public static Outcome<PartnerStatement> MayState(PartnerStatement statement) =>
        statement.LocalBasisPoints is < 0 or > 10_000 ? new ShareOutOfRange()
        : statement.Method == ShareMethod.Whole && statement.LocalBasisPoints != 10_000 ? new WholeIsAll()
        : statement;

    public OwnPosition Position(string name, bool withIncentives)
    {
        var incentive = withIncentives ? 0 : IncomeSign * IncentivePence;
        return new(name, new(PlanPence - incentive), new(ForecastPence - incentive), LocalBasisPoints / 100m, Signs);
    }

    // Money that comes in makes a surplus more and an overspend less.
    private int IncomeSign => Signs == SignConvention.SurplusPositive ? 1 : -1;
}

public static class ShareMethods
{
    public static string InWords(this ShareMethod method) => method switch
    {
        ShareMethod.Whole => "All of it is for this place",
        ShareMethod.Activity => "By activity for people of this place",
        ShareMethod.WeightedPopulation => "By weighted population",
        ShareMethod.Income => "By income from commissioners of this place",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    public static string InWords(this SignConvention signs) => signs == SignConvention.SurplusPositive ? "A surplus is above nought, as NHS bodies write it" : "An overspend is above nought, as councils write it";
}

public sealed record ShareOutOfRange() : Refusal("The local share is from 0% to 100%.")
{
    public override string RestsOn => "S1:203";
}

public sealed record WholeIsAll() : Refusal("Where all of it is for this place, the local share is 100%. Choose another way of working it out, or enter 100.")
{
    public override string RestsOn => "S1:203";
}
