namespace Commonweal.Tests.Partnership.Commitments;

public sealed class RepresentTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/representations/enter";

    [Fact]
    [Trait("Requirement", "COM-02")]
    public async Task What_was_said_to_a_regulator_is_logged_with_to_whom_and_what()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        (string, string)[] made = [("Input.Partner", "haringey-council"), ("Input.Subject", "One control total"), .. Forms.Day("Input.On", 1, 9, 2017)];

        var wordless = await recorder.SendFormAsync(Form, [.. made, ("Input.MadeTo", "NHS England")]);
        await recorder.SendFormAsync(Form, [.. made, ("Input.MadeTo", "NHS England"), ("Input.Words", "Let us be measured as one.")]);

        Assert.Contains("to whom it was made and what was said", wordless.Errors(), StringComparison.Ordinal);
        Assert.Contains("London Borough of Haringey to NHS England, 1 September 2017", (await site.NewVisitor().PageAsync("/partnership/representations")).MainText(), StringComparison.Ordinal);
    }
}
