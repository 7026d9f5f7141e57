using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Messages;

public sealed class MessagePageTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-07")]
    public async Task A_partner_says_that_its_own_staff_were_briefed_on_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/partnership/workforce/brief?message=why-we-work-together", [("Input.Partner", "haringey-council"), ("Input.Audience", "Social workers"), ("Input.Words", "The message"), .. Forms.Day("Input.On", 2, 10, 2017)]);

        Assert.Equal("On the current version", page.Table("Which partner briefed its staff").Cell("Haringey Council", "Briefed"));
        Assert.Equal("Not said", page.Table("Which partner briefed its staff").Cell("UCLH", "Briefed"));
    }
}
