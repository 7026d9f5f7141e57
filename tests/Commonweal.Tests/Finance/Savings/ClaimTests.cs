using Commonweal.Domain.Finance.Savings;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Savings;

public sealed class ClaimTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "SAV-01")]
    public async Task A_pound_that_another_claims_is_refused_with_who_does_and_nothing_typed_is_lost()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.ClaimAsync("/finance/savings/home-after-hospital/claim", "Short stays in care homes", "12,345");

        Assert.Contains(new PoundClaimedAlready("Haringey Council", "Home after hospital", "Short stays in care homes").Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Equal("12,345", page.Typed("Input.ForecastVolume"));
    }

    [Fact]
    public async Task A_correction_stands_beside_what_it_corrects()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.ClaimAsync($"{SavingsForms.Scheme}/claim?line=2", "Clinic sessions and their staff", "260,000");

        Assert.Equal(["£326,000", "£300,000"], page.Table("Every version of every claim").Column("Forecast").Skip(1));
    }

    [Fact]
    public async Task What_is_delivered_is_not_forecast_below_what_is_saved_so_far()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.ClaimAsync($"{SavingsForms.Scheme}/claim", "Letters", "900", [("Input.ActualVolume", "1,000"), ("Input.Status", "Delivered")]);

        Assert.Equal(new DeliveredLessThanSoFar(new(900_00), new(1000_00)).Sentence, page.ProblemAt("Input.ForecastVolume"));
    }

    [Fact]
    public async Task What_recurs_saves_in_a_whole_year_no_less_than_in_this_one()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.ClaimAsync($"{SavingsForms.Scheme}/claim", "Envelopes", "900", ("Input.FullYear", "800"));

        Assert.Equal(new WholeYearBelowForecast(new(800_00), new(900_00)).Sentence, page.ProblemAt("Input.FullYear"));
    }

    [Fact]
    public async Task What_is_no_sum_is_said_beside_its_field()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await finance.ClaimAsync($"{SavingsForms.Scheme}/claim", "Porters", "a lot");

        Assert.Equal("This is not a sum. Enter digits, such as 1,234.50 or -50.00.", page.ProblemAt("Input.ForecastVolume"));
    }
}
