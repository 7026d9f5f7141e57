using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Messages;

public sealed class WriteTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-07")]
    public async Task A_new_version_leaves_the_earlier_one_to_be_read_and_is_told_to_each_audience()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var director = await site.SignInAsAsync("programme-director");
        const string form = "/partnership/messages/write?of=why-we-work-together";

        var missing = await director.SendFormAsync(form, ("Input.ForResidents", "New for residents"), ("Input.ForServiceUsers", "New for users"), ("Input.ForStaff", ""));
        var page = await director.SendFormAsync(form, ("Input.ForResidents", "New for residents"), ("Input.ForServiceUsers", "New for users"), ("Input.ForStaff", "New for staff"));

        Assert.Contains("Write it for staff", missing.Errors(), StringComparison.Ordinal);
        Assert.Contains("Version 2, of 9 October 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Version 1, of 1 June 2017", page.MainText(), StringComparison.Ordinal);
    }
}
