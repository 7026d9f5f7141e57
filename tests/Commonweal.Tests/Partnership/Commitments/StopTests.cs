using Commonweal.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class StopTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/stopped-services/enter";

    [Fact]
    [Trait("Requirement", "COM-01")]
    public async Task A_partner_enters_a_service_it_stopped_with_the_reason_and_everyone_reads_it()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await recorder.SendFormAsync(Form, [("Input.Partner", "haringey-council"), ("Input.Name", "Printed directory"), ("Input.Reason", "Nobody used it."), .. Forms.Day("Input.On", 1, 9, 2017)]);

        var read = (await site.NewVisitor().PageAsync("/partnership/stopped-services")).MainText();
        Assert.Contains("Printed directory", read, StringComparison.Ordinal);
        Assert.Contains("Nobody used it.", read, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "COM-01")]
    public async Task Without_reason_for_another_or_before_it_happened_it_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        (string, string)[] service = [("Input.Name", "Leaflets"), .. Forms.Day("Input.On", 1, 9, 2017)];

        var reasonless = await recorder.SendFormAsync(Form, [.. service, ("Input.Partner", "haringey-council")]);
        var another = await recorder.SendFormAsync(Form, [.. service, ("Input.Partner", "uclh"), ("Input.Reason", "Unread")]);
        var future = await recorder.SendFormAsync(Form, [("Input.Name", "Leaflets"), ("Input.Partner", "haringey-council"), ("Input.Reason", "Unread"), .. Forms.Day("Input.On", 1, 12, 2017)]);

        Assert.Contains("Say why Leaflets was stopped", reasonless.Errors(), StringComparison.Ordinal);
        Assert.Contains("UCLH speaks for itself", another.Errors(), StringComparison.Ordinal);
        Assert.Contains(new StillToCome(new(2017, 12, 1)).Sentence, future.Errors(), StringComparison.Ordinal);
    }
}
