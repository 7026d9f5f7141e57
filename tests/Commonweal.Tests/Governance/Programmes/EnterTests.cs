using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class EnterTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly (string, string)[] Programme =
        [("Input.Title", "Night sitting"), ("Input.Words", "Somebody sits with people at night"), ("Input.Kind", "MediumTermFinancialStrategy"), ("Input.Cohorts", "older-people"), ("Input.Settings", "own-home"), ("Input.Reach", "Limited")];

    [Fact]
    [Trait("Requirement", "PRG-03")]
    public async Task An_organisation_enters_a_programme_of_its_own_register()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/governance/programmes/enter", Programme);

        Assert.Equal("Night sitting", page.Heading());
        Assert.Contains("London Borough of Haringey", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("partners should know the work that it asks for", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_once_and_a_programme_of_the_partnership_is_not_an_organisations()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var errors = (await recorder.SendFormAsync("/governance/programmes/enter", ("Input.Title", "Night sitting"))).Errors();
        var other = (await recorder.SendFormAsync("/governance/programmes/enter", [.. Programme.Where(f => f.Item1 != "Input.Kind"), ("Input.Kind", "Partnership")])).Errors();

        Assert.Contains("Say what would change", errors, StringComparison.Ordinal);
        Assert.Contains("Choose at least one in the list", errors, StringComparison.Ordinal);
        Assert.Contains("stands in no organisation's register", other, StringComparison.Ordinal);
    }
}
