using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.MonthlyFigures;

/// <summary>A year's plan by months.</summary>
public static class Phasing
{
    private const int MonthsOfAYear = 12;

    /// <summary>Equal twelfths to the penny: pence left over go to the earliest months.</summary>
    public static IReadOnlyList<Money> Twelfths(Money planOfYear) => Apportionment.Of(planOfYear, [.. Enumerable.Repeat(1m, MonthsOfAYear)]).Value;
}

/// <summary>Where a line will end the year, by two methods that look at what was spent: at the rate so far, and as the plan was phased. What the partner itself says stands beside them. Each is worked out exactly and rounded once, half away from nought.</summary>
public sealed record Forecast
{
    private const int MonthsOfAYear = 12;

    public required Money PlanToDate { get; init; }

    public required Money ActualToDate { get; init; }

    public required Money MonthlyRunRate { get; init; }

    /// <summary>The rate so far without what happens once, for all twelve months, and what happened once.</summary>
    public required Money RunRate { get; init; }

    public required Money VarianceToPlan { get; init; }

    /// <summary>What may be spent in each month left; null when none is.</summary>
    public required Money? RequiredMonthlyToHitPlan { get; init; }

    /// <summary>The plan of the year times what was spent over what was planned to date, what happens once left in; null where nothing was planned to date.</summary>
    public required Money? ProfileScaled { get; init; }

    public required IReadOnlyList<string> Workings { get; init; }

    public Money VarianceToDate => ActualToDate - PlanToDate;

    /// <param name="profile">The plan by months, April first.</param>
    /// <param name="month">How many months are in, 1 to 12.</param>
    public static Forecast Of(Money planOfYear, IReadOnlyList<Money> profile, IReadOnlyList<Money> actuals, IReadOnlyList<Money> oneOffs, int month)
    {
        var (plan, actual, once) = (Money.Sum(profile.Take(month)), Money.Sum(actuals.Take(month)), Money.Sum(oneOffs));
        var rate = Rational.Of(actual - once).Over(month);
        var runRate = rate.Times(Rational.Of(MonthsOfAYear)).Plus(Rational.Of(once)).ToPence();
        return new Forecast
        {
            PlanToDate = plan,
            ActualToDate = actual,
            MonthlyRunRate = rate.ToPence(),
            RunRate = runRate,
            VarianceToPlan = runRate - planOfYear,
            RequiredMonthlyToHitPlan = month < MonthsOfAYear ? Rational.Of(planOfYear - actual).Over(MonthsOfAYear - month).ToPence() : null,
            ProfileScaled = plan == Money.Zero ? null : Rational.Of(planOfYear).Times(Rational.Of(actual)).Over(Rational.Of(plan)).ToPence(),
            Workings =
            [
                $"In {month} months {Sentences.Pounds(actual.Pence)} was spent, {Sentences.Pounds(once.Pence)} of it once: {Sentences.Pounds(rate.ToPence().Pence)} a month, so {Sentences.Pounds(runRate.Pence)} in the year.",
                $"{Sentences.Pounds(plan.Pence)} was planned to date, of {Sentences.Pounds(planOfYear.Pence)} in the year.",
            ],
        };
    }
}

/// <summary>Why a line differs from its plan: how much was done, and what each unit cost. The two make the variance.</summary>
public sealed record PriceAndVolume(Money Volume, Money Price)
{
    /// <param name="plannedActivity">Above 0: without planned activity there is no planned cost of one.</param>
    public static PriceAndVolume Of(Money plan, Money actual, decimal plannedActivity, decimal activity)
    {
        var volume = Rational.Of(plan).Times(Rational.Of(activity - plannedActivity)).Over(Rational.Of(plannedActivity)).ToPence();
        return new(volume, actual - plan - volume);
    }

    public string InWords => $"{Sentences.Pounds(Volume.Pence)} because of how much was done, {Sentences.Pounds(Price.Pence)} because of what it cost.";
}
