using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Assumptions;

public sealed class AssumptionsOfYearTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);
    private static readonly PartnerId Council = PartnerId.From(Papers.Id("council"));
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));

    [Fact]
    [Trait("Requirement", "BUD-03")]
    public void Each_partner_stands_beside_what_all_agreed()
    {
        var year = Of([Common(250)], [Own(Council, 250), Own(Ccg, 300, "Its own contracts run on")]);

        Assert.Equal([AssumptionStanding.Same, AssumptionStanding.Differs], year.Stated.Select(s => s.Standing));
        Assert.Equal([50], year.Differences.Select(d => d.Difference));
    }

    [Fact]
    public void Whoever_said_nothing_is_told() => Assert.All(Of([Common(250)], []).Stated, s => Assert.Equal(AssumptionStanding.NothingStated, s.Standing));

    [Fact]
    public void What_is_agreed_anew_leaves_others_to_look_again()
    {
        var year = Of([Common(250), Common(270, version: 2, recorded: 5)], [Own(Council, 250), Own(Ccg, 300, "Its own contracts run on")]);

        Assert.Equal(270, year.Of(AssumptionKind.Pay)!.BasisPoints);
        Assert.All(year.Stated, s => Assert.Equal(AssumptionStanding.ToBeLookedAtAgain, s.Standing));
    }

    [Fact]
    [Trait("Requirement", "BUD-03")]
    public void A_difference_says_why() => Laws.Hold(
        Gen.Choose(-500, 500).Two(),
        two => PartnerAssumption.MayState(Own(Council, two.Item2), Common(two.Item1)).Refusal is DifferenceNeedsAReason == (two.Item1 != two.Item2)
            && PartnerAssumption.MayState(Own(Council, two.Item2, "Why"), Common(two.Item1)).Refusal is null);

    [Fact]
    public void Before_anything_is_agreed_a_partner_may_say_what_it_plans_by() => Assert.False(PartnerAssumption.MayState(Own(Council, 250), null).IsRefused);

    [Fact]
    public void Per_cents_read_as_they_are_spoken() => Assert.Equal(["2.5%", "−0.75%", "0%"], new[] { 250, -75, 0 }.Select(AssumptionWords.Percent));

    private static AssumptionsOfYear Of(CommonAssumption[] common, PartnerAssumption[] own) => AssumptionsOfYear.On(new(2018), common, own, [Council, Ccg], Day);

    private static CommonAssumption Common(int points, int version = 1, int recorded = 0) => new()
    {
        FinancialYear = 2018, Kind = AssumptionKind.Pay, Version = version, BasisPoints = points, Basis = "The pay award", AgreedBy = "The Board", On = Day, KnownFrom = DateTime.UnixEpoch.AddDays(recorded),
    };

    private static PartnerAssumption Own(PartnerId partner, int points, string? reason = null) =>
        new() { PartnerId = partner, FinancialYear = 2018, Kind = AssumptionKind.Pay, Version = 1, BasisPoints = points, Reason = reason, On = Day, KnownFrom = DateTime.UnixEpoch.AddDays(1) };
}
