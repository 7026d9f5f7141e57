using Commonweal.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class MakeTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/promises/make";

    [Fact]
    [Trait("Requirement", "COM-06")]
    public async Task A_partner_makes_a_promise_and_later_keeps_it()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var made = await recorder.SendFormAsync(Form, [("Input.Text", "Send the ward list."), ("Input.Owner", "partner:haringey-council"), ("Input.MadeAt", "Delivery Board"), .. Forms.Day("Input.MadeOn", 2, 10, 2017), .. Forms.Day("Input.Due", 6, 10, 2017)]);
        Assert.Contains("Its day passed, nothing reported (by 3 days)", made.MainText(), StringComparison.Ordinal);
        var kept = await recorder.SendFormAsync("/partnership/promises/send-the-ward-list/report", ("Input.Status", "Met"), ("Input.Words", "Sent on Friday."));

        Assert.Contains("Met, late (by 3 days)", kept.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "COM-06")]
    public async Task A_promise_without_owner_for_another_or_of_the_future_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        (string, string)[] promise = [("Input.Text", "Share the list."), ("Input.MadeAt", "A letter")];

        var ownerless = await recorder.SendFormAsync(Form, [.. promise, ("Input.Owner", "")]);
        var another = await recorder.SendFormAsync(Form, [.. promise, ("Input.Owner", "partner:uclh")]);
        var body = await recorder.SendFormAsync(Form, [.. promise, ("Input.Owner", "body:programme-delivery-board")]);
        var future = await recorder.SendFormAsync(Form, [.. promise, ("Input.Owner", "partner:haringey-council"), .. Forms.Day("Input.MadeOn", 10, 10, 2017)]);

        Assert.Contains("names who made it", ownerless.Errors(), StringComparison.Ordinal);
        Assert.Contains("UCLH speaks for itself", another.Errors(), StringComparison.Ordinal);
        Assert.Contains("the partnership's own team", body.Errors(), StringComparison.Ordinal);
        Assert.Contains(new PromisedInTheFuture(new(2017, 10, 10)).Sentence, future.Errors(), StringComparison.Ordinal);
    }
}
