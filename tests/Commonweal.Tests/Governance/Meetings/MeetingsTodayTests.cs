using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

/// <summary>What the page of the day says of meetings.</summary>
public sealed class MeetingsTodayTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("islington-councillor", "Your next meeting: Joint Health and Wellbeing Board Sub-Committee on 9 October 2017")]
    [InlineData("federation-clinician", "Your next meeting: Wellbeing Partnership Board on 23 October 2017")]
    [InlineData("auditor", "Next meeting: Joint Health and Wellbeing Board Sub-Committee on 9 October 2017")]
    [InlineData("auditor", "Next last day to publish: Programme Delivery Board Tuesday 10 October 2017, for its meeting on 18 October 2017")]
    public async Task It_tells_the_next_meeting_of_ones_own_bodies_and_the_next_last_day_to_publish(string signIn, string words)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync(signIn);

        Assert.Contains(words, (await visitor.PageAsync("/today")).Body(), StringComparison.Ordinal);
    }
}
