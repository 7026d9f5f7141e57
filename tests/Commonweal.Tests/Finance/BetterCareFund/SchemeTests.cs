using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class SchemeTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task A_scheme_is_added_changed_and_taken_out_and_each_time_the_rules_are_asked_anew(Engine engine)
    {
        using var recorder = await (await sites.OnAsync(engine)).SignInAsAsync("haringey-recorder");
        const string rule = "Improved Better Care Fund, Haringey Council: spend equals income";

        var added = await recorder.AddSchemeAsync(CareFundForms.Haringey);
        var changed = await recorder.SendFormAsync($"{CareFundForms.Haringey}/scheme?number=21", ("Input.Sum", "2,000"));
        var gone = await recorder.SendFormAsync($"{CareFundForms.Haringey}/scheme?number=21", ("Input.TakesOut", "true"));

        Assert.Contains("The schemes spend £1,000 more than is paid in", added.Table("Rules that the plan is to meet").Cell(rule, "Where, and what to do"), StringComparison.Ordinal);
        Assert.Contains("£2,000 more", changed.Table("Rules that the plan is to meet").Cell(rule, "Where, and what to do"), StringComparison.Ordinal);
        Assert.Equal("Met", gone.Table("Rules that the plan is to meet").Cell(rule, "State"));
        Assert.Equal(["4", "3", "2", "1"], gone.Table("Versions").First);
    }

    [Fact]
    public async Task Every_gap_of_a_scheme_is_named_at_once_and_per_cents_come_to_a_hundred()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var empty = await recorder.SendFormAsync($"{CareFundForms.Haringey}/scheme");
        var joint = await recorder.AddSchemeAsync(CareFundForms.Haringey, ("Input.Commissioner", "Both jointly"), ("Input.NhsPercent", "60"), ("Input.CouncilPercent", "30"));

        Assert.Equal(9, empty.Problems().Count);
        Assert.Equal("The two per cents come to 90, and must come to 100.", joint.ProblemAt("Input.NhsPercent"));
        Assert.Equal("Night sitting", joint.Typed("Input.Name"));
    }
}
