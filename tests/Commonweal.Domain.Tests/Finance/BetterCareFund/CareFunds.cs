using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.BetterCareFund;

/// <summary>An area of one council and two commissioners, with lists and a plan that meets every rule.</summary>
internal static class CareFunds
{
    public const string Council = "council";
    public const string North = "north-ccg";
    public const string South = "south-ccg";

    public static CareFundTerms Terms { get; } = TermsWith(Council);

    /// <summary>£1,000 from each commissioner, of which £102 for social care and £300 out of hospital; £50 for adapting homes, £80 of the council's grant.</summary>
    public static CareFundPlan Whole { get; } = new(
        [Income(CareFundChecks.CommissionerMinimum, North, 1000_00), Income(CareFundChecks.CommissionerMinimum, South, 1000_00), Income(CareFundChecks.DisabledFacilities, Council, 50_00), Income(CareFundChecks.ImprovedFund, Council, 80_00)],
        [
            Scheme(1, AreaOfSpend.SocialCare, SchemeCommissioner.Council, CareFundChecks.CommissionerMinimum, North, 102_00),
            Scheme(2, AreaOfSpend.CommunityHealth, SchemeCommissioner.ClinicalCommissioningGroup, CareFundChecks.CommissionerMinimum, North, 898_00),
            Scheme(3, AreaOfSpend.SocialCare, SchemeCommissioner.Council, CareFundChecks.CommissionerMinimum, South, 102_00),
            Scheme(4, AreaOfSpend.PrimaryCare, SchemeCommissioner.ClinicalCommissioningGroup, CareFundChecks.CommissionerMinimum, South, 898_00),
            Scheme(5, AreaOfSpend.SocialCare, SchemeCommissioner.Council, CareFundChecks.DisabledFacilities, Council, 50_00),
            Scheme(6, AreaOfSpend.SocialCare, SchemeCommissioner.Council, CareFundChecks.ImprovedFund, Council, 80_00),
        ],
        [new("admissions", 100, 90, "Care at home")],
        [new("agreed", true, null)]);

    public static CareFundTerms TermsWith(string housingAuthority) => CareFundTerms.Of(
        new CareFundArea { Slug = "here", Name = "Here", Board = "The board", Council = Council, Commissioners = [North, South], HousingAuthority = housingAuthority, Funds = ["pool"], Provenance = Provenance.OfAnAct() },
        new FinancialYear(2017),
        [
            Source(CareFundChecks.DisabledFacilities, SourcePayer.Council, ReportingFrequency.Annually), Source(CareFundChecks.ImprovedFund, SourcePayer.Council, ReportingFrequency.Quarterly),
            Source(CareFundChecks.CommissionerMinimum, SourcePayer.Commissioner, ReportingFrequency.Quarterly), Code(CareFundCodeKind.SchemeType, "care", "Care"), Code(CareFundCodeKind.SchemeSubType, "at-home", "At home", "care"),
            Code(CareFundCodeKind.SchemeType, "other", "Other"), Code(CareFundCodeKind.NationalCondition, "agreed", "Agreed"), Code(CareFundCodeKind.Metric, "admissions", "Admissions"),
            Code(CareFundCodeKind.SchemeType, "later", "Of a later list", from: new DateOnly(2019, 4, 1)),
        ],
        [Minimum(North), Minimum(South)],
        new Dictionary<string, string> { [Council] = "Council", [North] = "North CCG", [South] = "South CCG", ["district"] = "District" });

    public static CareFundIncome Income(string source, string payer, long pence) => new(source, payer, pence);

    public static CareFundScheme Scheme(int number, AreaOfSpend area, SchemeCommissioner commissioner, string source, string payer, long pence, decimal? nhs = null) =>
        new(number, $"Scheme {number}", "What it does", "care", "at-home", area, commissioner, nhs, SchemeProvider.Voluntary, source, payer, pence, false);

    private static CareFundMinimum Minimum(string commissioner) => new()
    {
        Area = "here", FinancialYear = 2017, Commissioner = commissioner, MinimumPence = 1000_00, SocialCareBeforePence = 100_00, UpliftBasisPoints = 179, OutOfHospitalPence = 300_00, KnownFrom = DateTime.UnixEpoch, Provenance = Provenance.OfAnAct(),
    };

    private static CareFundCode Source(string slug, SourcePayer payer, ReportingFrequency frequency) => Code(CareFundCodeKind.Source, slug, $"From {slug}", payer: payer, frequency: frequency);

    private static CareFundCode Code(CareFundCodeKind kind, string slug, string name, string? parent = null, DateOnly? from = null, SourcePayer? payer = null, ReportingFrequency? frequency = null) => new()
    {
        Kind = kind, Slug = slug, Parent = parent, Name = name, Words = "What it means", Payer = payer, Frequency = frequency, From = from ?? new DateOnly(2017, 4, 1), KnownFrom = DateTime.UnixEpoch, Provenance = Provenance.OfAnAct(),
    };
}
