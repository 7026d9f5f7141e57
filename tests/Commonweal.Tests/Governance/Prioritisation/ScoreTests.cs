using Commonweal.Governance.Prioritisation;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Prioritisation;

public sealed class ScoreTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/prioritisation/first-call-on-2018";

    [Fact]
    [Trait("Requirement", "DEC-17")]
    public async Task A_partner_scores_for_itself_and_can_score_again()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await recorder.SendFormAsync($"{Address}/score", ("Input[0]", "0"));
        var scores = await CsvFile.ReadAsync(recorder, $"{Address}?scores-format=csv");

        Assert.Contains(scores.Rows, row => row[0] == "Cardiovascular disease and diabetes" && row[2] == "Haringey Council" && row[3] == "0");
    }

    [Fact]
    public async Task Whoever_acts_for_no_partner_or_one_without_a_voice_does_not_score()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        Assert.Contains(new OnlyPartnersScore().Sentence, (await director.PageAsync($"{Address}/score")).MainText(), StringComparison.Ordinal);
        Assert.Contains("Choose a score from 0 to 5", (await recorder.SendFormAsync($"{Address}/score", ("Input[0]", "9"))).Errors(), StringComparison.Ordinal);
    }
}
