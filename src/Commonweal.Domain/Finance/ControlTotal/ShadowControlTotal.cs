using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.ControlTotal;

/// <summary>How a partner writes its own position.</summary>
public enum SignConvention
{
    /// <summary>NHS bodies: a surplus is above nought.</summary>
    SurplusPositive,

    /// <summary>Councils: an overspend is above nought.</summary>
    OverspendPositive,
}

/// <param name="LocalSharePercent">How much of it is for this place: some providers serve far more.</param>
public sealed record OwnPosition(string Partner, Money Plan, Money Forecast, decimal LocalSharePercent, SignConvention Signs);

/// <summary>A surplus is above nought, whoever's it is.</summary>
public sealed record LocalPosition(string Partner, Money Plan, Money Forecast)
{
    public Money Variance => Forecast - Plan;
}

/// <summary>Money that one partner's total gives to another's: over all it comes to nought.</summary>
public sealed record NetNeutralAdjustment(string From, string To, Money Amount);

/// <summary>
/// The partners' positions added up for this place, beside a total they would keep together (CTL-01). A shadow: each body's own duty stays as it is, and nobody's money depends on it.
/// Each local share is rounded half away from nought, body by body, and then added.
/// </summary>
public sealed record ShadowControlTotal(IReadOnlyList<LocalPosition> Positions, IReadOnlyList<NetNeutralAdjustment> Adjustments, Money Total)
{
    public Money SystemPlan => Money.Sum(Positions.Select(p => p.Plan));

    public Money SystemForecast => Money.Sum(Positions.Select(p => p.Forecast));

    /// <summary>Nought, or the adjustments are not net neutral. They never change the system's total.</summary>
    public Money NetNeutralCheck => Money.Sum(Adjustments.Select(a => a.Amount));

    public Money VarianceToControlTotal => SystemForecast - Total;

    public bool IsAchieved => VarianceToControlTotal >= Money.Zero;

    public IReadOnlyList<string> Workings =>
    [
        .. Positions.Select(p => $"{p.Partner}: planned {Sentences.Pounds(p.Plan.Pence)}, forecast {Sentences.Pounds(p.Forecast.Pence)}, the local share alone."),
        $"Together {Sentences.Pounds(SystemForecast.Pence)} against {Sentences.Pounds(Total.Pence)}: {(IsAchieved ? "kept" : "missed")} by {Sentences.Pounds(VarianceToControlTotal.Abs.Pence)}. This is a shadow; each body's own duty stands.",
        .. NetNeutralCheck == Money.Zero ? (string[])[] : [$"The adjustments between partners leave {Sentences.Pounds(NetNeutralCheck.Pence)}, and should leave nought."],
    ];

    public static ShadowControlTotal Of(IEnumerable<OwnPosition> positions, IReadOnlyList<NetNeutralAdjustment> adjustments, Money total) =>
        new([.. positions.Select(p => new LocalPosition(p.Partner, Local(p, p.Plan), Local(p, p.Forecast)))], adjustments, total);

    private static Money Local(OwnPosition position, Money sum) =>
        Rational.Of(position.Signs == SignConvention.OverspendPositive ? -sum : sum).Times(Rational.Of(position.LocalSharePercent)).Over(100).ToPence();
}
