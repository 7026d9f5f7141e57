using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class CorrectMilestoneTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/governance/programmes/reablement-first";

    [Fact]
    [Trait("Requirement", "PRG-04")]
    public async Task A_milestone_is_put_right_with_why_and_its_day_stays_once_it_was_spoken_of()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var after = await recorder.FillInAsync($"{Page}/milestones/1/correct", ("Input.Title", "Therapists join both teams"), ("Input.Why", "There are two teams."));
        await recorder.SendFormAsync($"{Page}/add/news", [("Input.Choice", "1"), ("Input.Second", "Moved"), .. Forms.Day("Input.On", 9, 10, 2017), .. Forms.Day("Input.Until", 1, 2, 2018), ("Input.Words", "Later")]);
        var refused = await recorder.FillInAsync($"{Page}/milestones/1/correct", [.. Forms.Day("Input.DueOn", 2, 3, 2018), ("Input.Why", "Another slip.")]);

        Assert.Contains("Name was “Therapists join the team”. Why: There are two teams.", after.Table("Milestones").Cell("Therapists join both teams", "Put right since"), StringComparison.Ordinal);
        Assert.Contains("its day stays as it was set", refused.Errors(), StringComparison.Ordinal);
    }
}
