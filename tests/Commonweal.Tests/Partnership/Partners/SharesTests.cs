using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;

namespace Commonweal.Tests.Partnership.Partners;

/// <summary>A partner enters how much of its activity or money belongs to each area.</summary>
[Trait("Requirement", "PAR-09")]
public sealed class SharesTests(Sites sites) : IClassFixture<Sites>
{
    private const string Whittington = "/partnership/partners/whittington-health";

    [Fact]
    public async Task Shares_that_make_the_whole_are_entered_and_the_earlier_end_the_day_before()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await EnterAsync(recorder, ShareMeasure.Activity, 1, 10, "30", "50.5", "19.50%");

        Assert.Contains("80.5% of the activity", page.QuerySelector("#place-shares-sentence").Words());
        Assert.Contains("85% of the activity", (await recorder.PageAsync($"{Whittington}?asAt=2017-09-30")).QuerySelector("#place-shares-sentence").Words());
    }

    [Fact]
    public async Task Shares_that_do_not_make_100_per_cent_are_refused_with_their_sum_and_what_was_typed_is_kept()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await EnterAsync(recorder, ShareMeasure.Money, 1, 10, "30", "40", "29.99");

        Assert.Equal([new SharesDoNotMakeTheWhole(ShareMeasure.Money, 9999).Sentence], page.Problems());
        Assert.Equal(("30", "40", "29.99", "Money"), (page.Typed("Input.Percent[0]"), page.Typed("Input.Percent[1]"), page.Typed("Input.Percent[2]"), page.Typed("Input.Measure")));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("12.345")]
    [InlineData("half")]
    [InlineData("")]
    public async Task A_share_that_is_no_share_is_said_beside_its_field(string typed)
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await EnterAsync(recorder, ShareMeasure.Money, 1, 10, typed, "50", "50");

        Assert.Equal("The share of Haringey must be a number from 0 to 100, with at most two decimals", page.ProblemAt("Input.Percent[0]"));
        Assert.Equal(typed, page.Typed("Input.Percent[0]"));
    }

    [Fact]
    public async Task Shares_are_never_put_before_those_that_stand()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await EnterAsync(recorder, ShareMeasure.Money, 31, 1, "30", "40", "30");

        Assert.Equal([new SharesBeginLater(new(2017, 1, 31)).Sentence], page.Problems());
    }

    [Fact]
    public async Task Shares_that_a_partner_entered_are_not_marked_made_up()
    {
        using var officer = await (await sites.DemonstrationAsync()).SignInAsync("shared-accountable-officer", "Haringey CCG");

        var page = await officer.FillInAsync("/partnership/partners/haringey-ccg/shares",
            [("Input.Measure", "Money"), ("Input.Percent[0]", "100"), ("Input.Percent[1]", "0"), ("Input.Percent[2]", "0"), .. PageText.On("Input.From", 1, 10, 2017)]);

        Assert.DoesNotContain("Made up", page.QuerySelector("#place-shares figcaption").Words());
    }

    private static async Task<IHtmlDocument> EnterAsync(Visitor recorder, ShareMeasure measure, int day, int month, string haringey, string islington, string elsewhere) =>
        await recorder.FillInAsync($"{Whittington}/shares",
            [("Input.Measure", measure.ToString()), ("Input.Percent[0]", haringey), ("Input.Percent[1]", islington), ("Input.Percent[2]", elsewhere), .. PageText.On("Input.From", day, month, 2017)]);
}
