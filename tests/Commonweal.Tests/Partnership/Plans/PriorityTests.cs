using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Plans;

public sealed class PriorityTests(Sites sites) : IClassFixture<Sites>
{
    private const string Plan = "/partnership/plans/haringey-corporate-plan";

    [Fact]
    [Trait("Requirement", "COM-14")]
    public async Task A_partner_enters_a_priority_of_its_plan_and_mends_its_words()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        await EnterAsync(recorder, "7", "Homes for all");
        await recorder.SendFormAsync($"{Plan}/priorities/7", [("Input.Text", "Good homes for all")]);

        Assert.Contains("Good homes for all", (await recorder.PageAsync("/partnership/plans")).MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "Priority 1 of this plan is entered already")]
    [InlineData("0", "numbered from 1")]
    [InlineData("", "Enter its number")]
    public async Task A_number_that_is_taken_or_none_is_refused(string number, string error)
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(error, (await EnterAsync(recorder, number, "Homes")).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_it_at_once_the_second_sees_what_the_first_saved()
    {
        var site = await sites.DemonstrationAsync();
        using var first = await site.SignInAsAsync("haringey-recorder");
        using var second = await site.SignInAsAsync("haringey-recorder");
        var opened = await second.PageAsync($"{Plan}/priorities/2");

        await first.SendFormAsync($"{Plan}/priorities/2", [("Input.Text", "From the first")]);
        var shown = await second.SendAndReadAsync(opened.Command(), [("Input.Text", "From the second")]);

        Assert.Contains("“From the first”", shown.MainText(), StringComparison.Ordinal);
        Assert.Contains("From the second", shown.MainText(), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> EnterAsync(Visitor visitor, string number, string text) =>
        visitor.SendFormAsync($"{Plan}/priorities", [("Input.Number", number), ("Input.Text", text)]);
}
