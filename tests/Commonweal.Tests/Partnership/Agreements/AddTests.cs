using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>The partnership's team puts a new version forward; a changed text needs new approvals.</summary>
public sealed class AddTests(Sites sites) : IClassFixture<Sites>
{
    private const string Main = "/partnership/agreements/partnership-agreement";

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public async Task A_changed_text_becomes_the_next_version_and_the_approvals_of_the_earlier_stay_its_own()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        var text = (await director.PageAsync($"{Main}/versions/add")).Typed("Input.Text");

        var page = await director.FillInAsync($"{Main}/versions/add",
            [("Input.Title", "Refreshed agreement"), ("Input.Text", text.Replace("31 March 2020", "31 March 2021", StringComparison.Ordinal)), .. PageText.On("Input.EffectiveFrom", 1, 4, 2018), ("Input.Answers[0]", "Until 2021")]);

        Assert.EndsWith($"{Main}/versions/3", page.BaseUri);
        Assert.Contains("Approved by 8 of 10 partners", (await director.PageAsync(Main)).Body());
        Assert.Contains("Approved by 0 of 10 partners", (await director.PageAsync($"{Main}?asAt=2018-04-01")).Body());
        Assert.Contains("1 of 15 heads are answered; 14 are not agreed yet.", (await director.PageAsync($"{Main}?asAt=2018-04-01")).Body());
        Assert.Contains("0 lines taken out, 0 lines put in, 1 line changed.", (await director.PageAsync($"{Main}/compare?from=2&to=3")).Body());
    }

    [Fact]
    [Trait("Requirement", "AGR-10")]
    public async Task The_first_text_of_an_agreement_is_its_version_1()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.FillInAsync("/partnership/agreements/memorandum-of-understanding/versions/add", ("Input.Title", "A first text"), ("Input.Text", "M1 | We mean to work together. | ours"));

        Assert.EndsWith("/memorandum-of-understanding/versions/1", page.BaseUri);
        Assert.Equal("We mean to work together.", page.GetElementById("m1")!.QuerySelector(".cw-clause__words").Words());
    }

    [Fact]
    public async Task The_same_text_is_no_new_version_and_what_was_typed_is_kept()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.FillInAsync("/partnership/agreements/joint-post-intermediate-care/versions/add", ("Input.Title", "The same again"), ("Input.Answers[4]", "One post"));

        Assert.Equal([new SameTextAsBefore(1).Sentence], page.Problems());
        Assert.Equal(("The same again", "One post"), (page.Typed("Input.Title"), page.Typed("Input.Answers[4]")));
    }

    [Theory]
    [InlineData("Input.RefreshDue", "Input.Expires")]
    [InlineData("Input.EffectiveFrom", "Input.RefreshDue")]
    [InlineData("Input.EffectiveFrom", "Input.Expires")]
    public async Task Dates_out_of_order_are_refused(string first, string second)
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.FillInAsync("/partnership/agreements/joint-post-intermediate-care/versions/add",
            [("Input.Title", "T"), ("Input.Text", "J1 | Another text. | ours"), .. PageText.On(first, 1, 4, 2018), .. PageText.On(second, 31, 3, 2018)]);

        Assert.Equal([new DatesOutOfOrder().Sentence], page.Problems());
    }

    [Fact]
    public async Task A_date_that_is_none_is_said_beside_its_boxes_and_nothing_else_is_lost()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.FillInAsync("/partnership/agreements/joint-post-intermediate-care/versions/add",
            [("Input.Title", "T"), ("Input.Text", "J1 | Another text. | ours"), .. PageText.On("Input.Expires", 30, 2, 2018)]);

        Assert.Equal("Expires must be a real date", page.ProblemAt("Input.Expires"));
        Assert.Equal(("30", "J1 | Another text. | ours"), (page.Typed("Input.Expires.Day"), page.Typed("Input.Text").Trim()));
    }
}
