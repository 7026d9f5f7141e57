namespace Commonweal.Tests.Partnership.Commitments;

public sealed class RedateTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/targets/tgt-8.2/redate";

    [Fact]
    [Trait("Requirement", "TGT-03")]
    public async Task A_due_date_is_set_again_by_a_body_with_its_reason_and_the_first_stays_in_sight()
    {
        var site = await sites.DemonstrationAsync();
        using var team = await site.SignInAsAsync("programme-director");

        var page = await team.SendFormAsync(Form, [("Input.Precision", "Month"), ("Input.Body", "wellbeing-partnership-board"), ("Input.Reason", "The engagement plan comes first."), .. Forms.Day("Input.Due", 1, 1, 2018)]);

        Assert.Contains("By the end of January 2018", page.MainText(), StringComparison.Ordinal);
        var read = (await site.NewVisitor().PageAsync("/partnership/targets/tgt-8.2")).MainText();
        Assert.Contains("First dueBy 30 June 2017", read, StringComparison.Ordinal);
        Assert.Contains("The engagement plan comes first.", read, StringComparison.Ordinal);
        Assert.Contains("Its day passed, nothing reported (by 100 days)", (await site.NewVisitor().PageAsync("/partnership/targets/tgt-8.2?asAt=2017-10-08")).MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "wellbeing-partnership-board", "only with a reason")]
    [InlineData("Because", "", "name the body that decided it")]
    [Trait("Requirement", "TGT-03")]
    public async Task Without_a_reason_or_a_body_it_is_refused(string reason, string body, string refusal)
    {
        using var team = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await team.SendFormAsync("/partnership/targets/tgt-8.1/redate", [("Input.Precision", "Day"), ("Input.Body", body), ("Input.Reason", reason), .. Forms.Day("Input.Due", 1, 12, 2017)]);

        Assert.Contains(refusal, page.Errors(), StringComparison.Ordinal);
        Assert.Contains("It rests on S1 line 126", page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_cannot_set_it_again_and_is_told_who_could()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/partnership/targets/tgt-8.1/redate", [("Input.Precision", "Day"), ("Input.Body", "wellbeing-partnership-board"), ("Input.Reason", "Because"), .. Forms.Day("Input.Due", 1, 12, 2017)]);

        Assert.Contains("the partnership's own team", page.Errors(), StringComparison.Ordinal);
        Assert.Contains("Who could: The director or programme director", page.Errors(), StringComparison.Ordinal);
    }
}
