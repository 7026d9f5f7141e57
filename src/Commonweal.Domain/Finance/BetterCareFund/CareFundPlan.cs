using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.BetterCareFund;

public enum AreaOfSpend
{
    Acute,
    MentalHealth,
    CommunityHealth,
    ContinuingCare,
    PrimaryCare,
    SocialCare,
    Other,
}

public enum SchemeCommissioner
{
    Council,
    ClinicalCommissioningGroup,
    Joint,
}

public enum SchemeProvider
{
    Council,
    Voluntary,
    NhsAcute,
    NhsMentalHealth,
    NhsCommunity,
    ClinicalCommissioningGroup,
    Private,
}

/// <param name="Source">The slug of the source.</param>
/// <param name="Payer">The slug of the partner.</param>
public sealed record CareFundIncome(string Source, string Payer, long Pence);

/// <summary>One row of spend.</summary>
/// <param name="NhsPercent">The commissioner's part, where both commission; the rest is the council's.</param>
/// <param name="Payer">The slug of the partner whose source pays.</param>
public sealed record CareFundScheme(
    int Number, string Name, string Words, string Type, string? SubType, AreaOfSpend Area, SchemeCommissioner Commissioner, decimal? NhsPercent, SchemeProvider Provider, string Source, string Payer, long Pence, bool IsNew)
{
    public decimal? CouncilPercent => 100 - NhsPercent;

    public Money Sum => new(Pence);

    /// <summary>What of it the NHS commissions, rounded down to the penny.</summary>
    public Money CommissionedByNhs => Commissioner switch
    {
        SchemeCommissioner.ClinicalCommissioningGroup => Sum,
        SchemeCommissioner.Joint => Sum.PercentRoundedDown(NhsPercent ?? 0),
        _ => Money.Zero,
    };
}

/// <summary>An answer of the plan, or of the quarterly report: its figures or yes and no as they were entered.</summary>
public sealed record CareFundMetric(string Metric, decimal Baseline, decimal Plan, string Words);

public sealed record CareFundCondition(string Condition, bool IsMet, string? Words);

/// <summary>A plan as it was entered, whole.</summary>
public sealed record CareFundPlan(IReadOnlyList<CareFundIncome> Income, IReadOnlyList<CareFundScheme> Schemes, IReadOnlyList<CareFundMetric> Metrics, IReadOnlyList<CareFundCondition> Conditions)
{
    public static CareFundPlan Empty { get; } = new([], [], [], []);

    public Money TotalIncome => Money.Sum(Income.Select(i => new Money(i.Pence)));

    public Money TotalSpend => Money.Sum(Schemes.Select(s => s.Sum));

    public Money IncomeOf(string source, string? payer = null) => Money.Sum(Income.Where(i => i.Source == source && (payer is null || i.Payer == payer)).Select(i => new Money(i.Pence)));

    public Money SpendOf(string source, string? payer = null) => Spend(s => s.Source == source && (payer is null || s.Payer == payer));

    public Money Spend(Func<CareFundScheme, bool> which) => Money.Sum(Schemes.Where(which).Select(s => s.Sum));

    /// <summary>With this scheme in the place of that of its number, or at the end.</summary>
    public CareFundPlan With(CareFundScheme scheme) => this with { Schemes = [.. Schemes.Where(s => s.Number != scheme.Number).Append(scheme).OrderBy(s => s.Number)] };

    public CareFundPlan Without(int scheme) => this with { Schemes = [.. Schemes.Where(s => s.Number != scheme)] };
}

/// <summary>A plan in one version: each change is the next, and none is edited. Its content is the plan as text, so that what the board signed is known by its hash.</summary>
public sealed class CareFundPlanVersion : IEvent
{
    public required string Area { get; init; }

    public required int FinancialYear { get; init; }

    public required int Number { get; init; }

    public required string Content { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Hash { get; init; }

    /// <summary>What was changed.</summary>
    public required string Words { get; init; }

    /// <summary>The slug of the person.</summary>
    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>That the health and wellbeing board signed one version of a plan, or of a quarter's report, as its minute says.</summary>
public sealed class CareFundSignature : IEvent
{
    public long Id { get; init; }

    public required string Area { get; init; }

    public required int FinancialYear { get; init; }

    /// <summary>1 to 4; null for the plan.</summary>
    public int? Quarter { get; init; }

    /// <summary>The number of the version that it signed.</summary>
    public required int Number { get; init; }

    public required string Hash { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required string Minute { get; init; }

    public required string By { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public static class CareFundWords
{
    public static string InWords(this AreaOfSpend area) => area switch
    {
        AreaOfSpend.Acute => "Acute hospital",
        AreaOfSpend.MentalHealth => "Mental health",
        AreaOfSpend.CommunityHealth => "Community health",
        AreaOfSpend.ContinuingCare => "Continuing care",
        AreaOfSpend.PrimaryCare => "Primary care",
        AreaOfSpend.SocialCare => "Social care",
        AreaOfSpend.Other => "Other",
        _ => throw new ArgumentOutOfRangeException(nameof(area)),
    };

    public static string InWords(this SchemeCommissioner commissioner) => commissioner switch
    {
        SchemeCommissioner.Council => "Council",
        SchemeCommissioner.ClinicalCommissioningGroup => "Clinical commissioning group",
        SchemeCommissioner.Joint => "Both jointly",
        _ => throw new ArgumentOutOfRangeException(nameof(commissioner)),
    };

    public static string InWords(this SchemeProvider provider) => provider switch
    {
        SchemeProvider.Council => "Council",
        SchemeProvider.Voluntary => "Charity or voluntary sector",
        SchemeProvider.NhsAcute => "NHS acute",
        SchemeProvider.NhsMentalHealth => "NHS mental health",
        SchemeProvider.NhsCommunity => "NHS community",
        SchemeProvider.ClinicalCommissioningGroup => "Clinical commissioning group",
        SchemeProvider.Private => "Private sector",
        _ => throw new ArgumentOutOfRangeException(nameof(provider)),
    };

    public static string InWords(this ReportingFrequency frequency) => frequency switch
    {
        ReportingFrequency.Fortnightly => "Every two weeks",
        ReportingFrequency.Monthly => "Every month",
        ReportingFrequency.Quarterly => "Every quarter",
        ReportingFrequency.Annually => "Once a year",
        _ => throw new ArgumentOutOfRangeException(nameof(frequency)),
    };
}
