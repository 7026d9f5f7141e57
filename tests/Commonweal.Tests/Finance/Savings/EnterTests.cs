using Commonweal.Domain.Finance.Savings;
using Commonweal.Finance.Savings;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Savings;

public sealed class EnterTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "SAV-01")]
    public async Task A_partner_enters_a_scheme_and_is_led_to_claim_its_part(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("whittington-finance");

        var claim = await finance.SendFormAsync(
            "/finance/savings/enter", ("Input.Title", "Theatres start on time"), ("Input.Words", "Fewer lists run late"), ("Input.Service", "elective-surgery"), ("Input.Year", "2017"), ("Input.IsRecurrent", "true"));
        var scheme = await finance.ClaimAsync("/finance/savings/theatres-start-on-time/claim", "Overtime in theatres", "900");

        Assert.Equal("Claim a saving", claim.Heading());
        Assert.Equal("£900", scheme.Table("Claims").Cell("Theatres start on time", "Forecast"));
    }

    [Fact]
    public async Task Whoever_acts_for_no_partner_is_told_so_and_every_gap_is_named_at_once()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var finance = await site.SignInAsAsync("whittington-finance");

        Assert.Contains(new OnlyPartnersSave().Sentence, (await director.PageAsync("/finance/savings/enter")).MainText(), StringComparison.Ordinal);
        Assert.Equal(5, (await finance.SendFormAsync("/finance/savings/enter", ("Input.Title", ""), ("Input.Words", ""))).Problems().Count);
    }

    [Fact]
    public async Task A_scheme_of_the_same_name_and_year_is_entered_once_and_the_first_is_linked()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");
        await EnterAsync(finance, "Beds turned round sooner");

        var again = await EnterAsync(finance, "beds  turned round SOONER");

        Assert.Contains(new SchemeEnteredAlready("Whittington Health NHS Trust", "Beds turned round sooner", new(2017), new(2017, 10, 9), "").Sentence, again.Errors(), StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector(".nhsuk-error-summary a[href='/finance/savings/beds-turned-round-sooner']"));
    }

    [Fact]
    public async Task The_same_name_in_another_year_is_another_scheme()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");
        await EnterAsync(finance, "Fewer agency nurses");

        Assert.Equal("Claim a saving", (await EnterAsync(finance, "Fewer agency nurses", ("Input.Year", "2018"))).Heading());
    }

    [Fact]
    public async Task A_scheme_names_its_programme_and_one_that_does_not_exist_is_refused()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var refused = await EnterAsync(finance, "Tests done once", ("Input.Programme", "no-such-programme"));
        await EnterAsync(finance, "Tests done once", ("Input.Programme", "intermediate-care"));
        var scheme = await finance.PageAsync("/finance/savings/tests-done-once");

        Assert.Equal("Choose one from the list", refused.ProblemAt("Input.Programme"));
        Assert.Equal("Intermediate care", scheme.Fact("Programme"));
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> EnterAsync(Visitor finance, string title, params (string, string)[] more) => finance.SendFormAsync(
        "/finance/savings/enter",
        [.. more, ("Input.Title", title), ("Input.Words", "Fewer lists run late"), ("Input.Service", "elective-surgery"), .. more.Any(m => m.Item1 == "Input.Year") ? [] : new[] { ("Input.Year", "2017") }, ("Input.IsRecurrent", "true")]);
}
