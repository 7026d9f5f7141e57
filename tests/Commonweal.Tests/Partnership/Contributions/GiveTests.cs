using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Contributions;

public sealed class GiveTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/partnership/contributions/give";
    private const string List = "/partnership/contributions";

    [Theory, BothDatabases]
    [Trait("Requirement", "AGR-11")]
    public async Task A_partner_enters_what_it_gives_and_a_later_entry_ends_the_earlier_the_day_before(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await GiveAsync(recorder, "haringey-council", "Money", "An analyst", "20,000", 2);
        await GiveAsync(recorder, "haringey-council", "Money", "An analyst", "25,000", 9);

        Assert.Contains("£25,000 a year", await RowAsync(recorder, List), StringComparison.Ordinal);
        var before = await RowAsync(recorder, $"{List}?asAt=2017-10-08");
        Assert.Contains("£20,000 a year", before, StringComparison.Ordinal);
        Assert.Contains("8 October 2017", before, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "AGR-11")]
    public async Task Money_without_a_sum_a_gift_of_nothing_an_end_before_its_beginning_and_one_for_another_are_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(new MoneyNeedsASum().Sentence, (await GiveAsync(recorder, "haringey-council", "Money", "Rent", "", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains("Say what is given", (await GiveAsync(recorder, "haringey-council", "Money", "", "5", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains("Enter a sum in pounds", (await GiveAsync(recorder, "haringey-council", "Money", "Rent", "much", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains("UCLH speaks for itself", (await GiveAsync(recorder, "uclh", "InKind", "Rooms", "", 2)).Errors(), StringComparison.Ordinal);
        Assert.Contains(
            new ContributionEndsBeforeItBegins(new(2017, 10, 2), new(2017, 10, 1)).Sentence,
            (await GiveAsync(recorder, "haringey-council", "InKind", "Rooms", "", 2, Forms.Day("Input.To", 1, 10, 2017))).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_no_later_than_the_one_of_the_same_name_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        await GiveAsync(recorder, "haringey-council", "InKind", "A meeting room", "", 5);

        Assert.Contains(new ContributionHeldFrom("A meeting room", new(2017, 10, 5)).Sentence, (await GiveAsync(recorder, "haringey-council", "InKind", "A meeting room", "", 5)).Errors(), StringComparison.Ordinal);
    }

    private static async Task<string> RowAsync(Visitor visitor, string path) =>
        (await visitor.PageAsync(path)).QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains("An analyst", StringComparison.Ordinal)).TextContent;

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> GiveAsync(Visitor visitor, string partner, string kind, string what, string pounds, int day, params (string, string)[] more) => visitor.SendFormAsync(
        Form, [("Input.Partner", partner), ("Input.Kind", kind), ("Input.What", what), ("Input.AnnualPounds", pounds), ("Input.Minute", "Cabinet, minute 3"), .. Forms.Day("Input.From", day, 10, 2017), .. more]);
}
