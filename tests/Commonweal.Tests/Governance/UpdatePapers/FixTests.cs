using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.UpdatePapers;

public sealed class FixTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/update-papers/update-on-the-wellbeing-partnership";

    [Fact]
    [Trait("Requirement", "PRG-07")]
    public async Task A_version_stays_as_it_was_fixed_while_the_draft_goes_on()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var director = await site.SignInAsAsync("programme-director");

        await director.SendFormAsync($"{Address}/sections/risks", ("Input.Words", "Ours"), ("Input.Text", "First words"));
        await director.SendFormAsync($"{Address}/fix");
        await director.SendFormAsync($"{Address}/sections/risks", ("Input.Words", "Ours"), ("Input.Text", "Second words"));

        Assert.Contains("First words", (await director.PageAsync($"{Address}?version=1")).MainText(), StringComparison.Ordinal);
        Assert.Contains("Second words", (await director.PageAsync(Address)).MainText(), StringComparison.Ordinal);
    }
}
