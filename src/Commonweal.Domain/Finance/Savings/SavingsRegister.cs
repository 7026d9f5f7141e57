using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Savings;

/// <summary>All schemes of the partners in one register as it stood on a day, so that no pound is counted twice (SAV-01, SAV-05).</summary>
public sealed class SavingsRegister
{
    private readonly Dictionary<string, SavingsScheme> schemes;
    private readonly Func<PartnerId, string> nameOf;

    private SavingsRegister(IReadOnlyList<SavingsScheme> schemes, IReadOnlyList<SavingsClaim> versions, Func<PartnerId, string> nameOf)
    {
        (this.schemes, this.nameOf, Versions) = (schemes.ToDictionary(s => s.Slug), nameOf, versions);
        Standing = [.. versions.GroupBy(v => (v.Scheme, v.Line)).Select(line => line.MaxBy(v => v.Version)!).Where(v => !v.IsWithdrawn)];
    }

    public IReadOnlyCollection<SavingsScheme> Schemes => schemes.Values;

    /// <summary>Every version of every line by the day.</summary>
    public IReadOnlyList<SavingsClaim> Versions { get; }

    /// <summary>Each line as it stands: its last version, where that is no withdrawal.</summary>
    public IReadOnlyList<SavingsClaim> Standing { get; }

    /// <summary>What each partner gains, and what the system does, by the forecast.</summary>
    public JointSavings Joint => Of(c => c.Forecast);

    /// <summary>From what partners planned to claim, by what is over and under, to what the system saves.</summary>
    public Bridge Bridge
    {
        get
        {
            var moved = Money.Sum(Standing.Where(c => c.PaidToId is not null).Select(c => c.Forecast));
            return new("Planned by partners", Money.Sum(Standing.Select(c => c.Plans)),
                [
                    new("Over plan", Money.Sum(Standing.Select(c => Money.Max(c.Variance, Money.Zero)))),
                    new("Under plan", Money.Sum(Standing.Select(c => Money.Min(c.Variance, Money.Zero)))),
                    new("Paid less to partners", -moved),
                    new("Invested to save", -Money.Sum(Standing.Select(c => c.Investment))),
                ],
                "Saved by the system");
        }
    }

    public static SavingsRegister On(IEnumerable<SavingsScheme> schemes, IEnumerable<SavingsClaim> versions, Func<PartnerId, string> nameOf, DateOnly asAt) =>
        new([.. schemes.Where(s => s.EnteredOn <= asAt)], [.. versions.Where(v => v.On <= asAt)], nameOf);

    public IEnumerable<SavingsClaim> Of(SavingsScheme scheme) => Standing.Where(c => c.Scheme == scheme.Slug);

    /// <summary>What a fund's own pool takes before anybody else (SAV-03).</summary>
    public Money FirstTo(string fund) => Money.Sum(Standing.Where(c => schemes[c.Scheme].Fund == fund).Select(c => c.Forecast - c.Investment));

    /// <summary>The scheme of this name that the partner entered for the year already, however it was spaced and spelt in capitals.</summary>
    public SavingsScheme? EnteredBefore(PartnerId partner, string title, int financialYear) =>
        Schemes.FirstOrDefault(s => s.EnteredById == partner && s.FinancialYear == financialYear && Slug.From(s.Title) == Slug.From(title));

    public Outcome<SavingsClaim> MayClaim(SavingsClaim claim)
    {
        if (claim is { PlanVolumePence: 0, PlanPricePence: 0, ForecastVolumePence: 0, ForecastPricePence: 0, InvestmentPence: 0 })
        {
            return new SavingNeedsASum();
        }

        if (claim.Plans < Money.Zero)
        {
            return new SavingBelowNought();
        }

        if (claim.Status == SavingsStatus.Delivered && claim.Forecast < claim.Actual)
        {
            return new DeliveredLessThanSoFar(claim.Forecast, claim.Actual);
        }

        // Nought is nothing said: a whole year may not be known yet.
        if (schemes[claim.Scheme].IsRecurrent && claim.FullYearPence != 0 && claim.FullYearPence < claim.Forecast.Pence)
        {
            return new WholeYearBelowForecast(new(claim.FullYearPence), claim.Forecast);
        }

        if (claim.PaidToId == claim.PartnerId)
        {
            return new PaidToItself(nameOf(claim.PartnerId));
        }

        var pounds = PoundsOf(claim);
        return Standing.FirstOrDefault(c => (c.Scheme, c.Line) != (claim.Scheme, claim.Line) && PoundsOf(c) == pounds) is { } first
            ? first.PartnerId == claim.PartnerId ? new ClaimedByYourselves(schemes[first.Scheme].Title, first.Cost) : new PoundClaimedAlready(nameOf(first.PartnerId), schemes[first.Scheme].Title, first.Cost)
            : claim;
    }

    /// <summary>The next version of a line is its own partner's alone to give.</summary>
    public SavingsClaim? OwnLine(string scheme, int line, PartnerId? partner) => Standing.FirstOrDefault(c => c.Scheme == scheme && c.Line == line && c.PartnerId == partner);

    private JointSavings Of(Func<SavingsClaim, Money> sum) => JointSavings.Of([.. Standing.Select(c => c.PaidToId is { } paid
        ? new SavingScheme(schemes[c.Scheme].Title, nameOf(c.PartnerId), nameOf(paid), sum(c), sum(c), Money.Zero, c.Investment)
        : new SavingScheme(schemes[c.Scheme].Title, nameOf(c.PartnerId), nameOf(c.PartnerId), Money.Zero, Money.Zero, sum(c), c.Investment))]);

    private (int Year, string Service, string Cost) PoundsOf(SavingsClaim claim) => (schemes[claim.Scheme].FinancialYear, schemes[claim.Scheme].Service, Slug.From(claim.Cost));
}

public sealed record SavingNeedsASum() : Refusal("Enter what it would save, or what is invested in it.");

public sealed record PaidToItself(string Partner) : Refusal($"{Partner} cannot be paid less by itself. Leave the partner that is paid less empty where a cost goes.");

/// <param name="Url">Where the first stands.</param>
public sealed record SchemeEnteredAlready(string Partner, string Title, FinancialYear Year, DateOnly On, string Url)
    : Refusal($"{Partner} entered “{Title}” for {Year} on {Sentences.Day(On)}. A scheme is entered once: claim its savings there, or give another scheme a name of its own.")
{
    public override RefusalLink Link => new("See the scheme that stands", Url);
}

public sealed record ClaimedByYourselves(string Scheme, string Cost)
    : Refusal($"You claim this saving yourselves already, in “{Scheme}”, as “{Cost}” of the same service and year. Correct that claim, or name another cost.");

public sealed record SavingBelowNought() : Refusal("What is planned comes to less than nought, so nothing would be saved. Enter how much less is spent as a sum above nought.");

public sealed record DeliveredLessThanSoFar(Money Forecast, Money Actual) : Refusal(
    $"It is delivered, and {Actual.InWords} is saved so far: the forecast for the year, {Forecast.InWords}, cannot be less. Correct the forecast or what is saved so far, or choose another state.");

public sealed record WholeYearBelowForecast(Money FullYear, Money Forecast) : Refusal(
    $"It saves every year, and {Forecast.InWords} in this one: in a whole year it cannot save less, and {FullYear.InWords} is entered. Correct one of them, or leave the whole year empty until it is known.");

public sealed record PoundClaimedAlready(string Partner, string Scheme, string Cost)
    : Refusal($"{Partner} claims this saving already, in “{Scheme}”, as “{Cost}” of the same service and year. A pound is claimed once: agree with {Partner} who claims it, or name another cost.")
{
    public override string WhoCouldMend => Partner;
}
