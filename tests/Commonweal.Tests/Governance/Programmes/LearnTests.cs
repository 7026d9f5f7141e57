using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class LearnTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "EVA-05")]
    public async Task A_partner_enters_what_another_place_has_learnt()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        (string, string)[] lesson = [("Input.LearntFrom", "A neighbouring system"), ("Input.Title", "Share rotas"), ("Input.Words", "They did"), ("Input.ToDo", "Try it"), .. Forms.Day("Input.On", 9, 10, 2017)];

        var page = await recorder.SendFormAsync("/governance/programmes/lessons/enter", lesson);

        Assert.Equal("A neighbouring system", page.Table("Lessons").Cell("Share rotas", "Learnt in"));
        Assert.Contains("Say where it comes from", (await recorder.SendFormAsync("/governance/programmes/lessons/enter", [.. lesson.Skip(1)])).Errors(), StringComparison.Ordinal);
    }
}
