using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class AddTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "S75-01")]
    public async Task A_schedule_for_another_group_is_added_with_its_decision_and_waits_for_the_same_gates(Engine engine)
    {
        using var recorder = await (await sites.OnAsync(engine)).SignInAsAsync("haringey-recorder");
        (string, string)[] form = [("Input.Title", "Children’s services"), ("Input.Purpose", "Help for children and families"), ("Input.Persons", "Children who live in Haringey"), ("Input.Decision", "Cabinet, 9 October 2017, minute 7")];

        var page = await recorder.SendFormAsync("/finance/funds/add", form);
        var again = await recorder.SendFormAsync("/finance/funds/add", form);
        var schedules = (await recorder.PageAsync("/finance/funds")).Table("Funds");

        Assert.Equal("Children’s services", page.Heading());
        Assert.Contains(new FundNotApproved([]).Sentence, page.MainText(), StringComparison.Ordinal);
        Assert.Contains(new LeadNotAnswered().Sentence, page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Cabinet, 9 October 2017, minute 7", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("f", schedules.Cell("Children’s services", "Schedule"));
        Assert.Contains(new ScheduleStandsAlready("Children’s services").Sentence, again.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_no_party_adds_none()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.False((await recorder.PageAsync("/finance/funds/add")).HasForm());
    }
}
