using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership.Book;

public sealed class EffectsTests(Sites sites) : IClassFixture<Sites>
{
    private const string Proposed = "/partnership/agreements/memorandum-of-understanding";
    private const string Agreed = "/partnership/agreements/section-75-haringey/versions/2/effects";

    [Fact]
    [Trait("Requirement", "AGR-08")]
    public async Task Anyone_can_read_what_each_clause_of_a_text_does()
    {
        var page = await (await sites.DemonstrationAsync()).NewVisitor().PageAsync(Agreed);

        Assert.Contains("Pools the fund learning disabilities of Haringey Council, Haringey CCG", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Refusal", nameof(Commonweal.Partnership.Book.ClauseIsSettled))]
    public async Task What_the_clauses_of_an_approved_text_do_is_settled_with_it()
    {
        var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        var page = await visitor.PageAsync(Agreed + "?kind=CreatesBody");

        var refused = await visitor.SendAndReadAsync(Form(page), ("Reference", "D7"), ("body", "a-new-team"), ("terms", "Advises"));

        Assert.Contains("settled with it", refused.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_that_contradicts_another_in_force_is_shown_before_it_is_approved()
    {
        var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        var add = await visitor.PageAsync(Proposed + "/versions/add");
        await visitor.SendAndReadAsync(Form(add), ("Input.Title", "First text"), ("Input.Text", "# Memorandum\nM1 | The learning disabilities fund is led by the CCG. | ours"));
        var page = await visitor.PageAsync(Proposed + "/versions/1/effects?kind=PoolsFund");

        var entered = await visitor.SendAndReadAsync(Form(page), ("Reference", "M1"), ("schedule", "m"), ("fund", "learning-disabilities"), ("lead", "haringey-ccg"), ("host", "haringey-ccg"));

        Assert.Contains("learning disabilities", entered.QuerySelector(".nhsuk-warning-callout")?.TextContent ?? entered.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(entered.QuerySelector(".nhsuk-warning-callout"));
    }

    [Fact]
    public async Task Every_wrong_field_of_an_effect_is_named_at_once()
    {
        var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        var page = await visitor.PageAsync(Agreed + "?kind=CommitsToStage");

        var refused = await visitor.SendAndReadAsync(Form(page), ("Reference", ""), ("area", ""), ("stage", "high"), ("by", "soon"));

        Assert.Equal(4, refused.QuerySelectorAll(".nhsuk-error-summary li").Length);
    }

    [Fact]
    public async Task A_partners_recorder_is_offered_no_form_since_the_text_is_the_partnerships()
    {
        var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await visitor.PageAsync(Agreed + "?kind=CreatesBody");

        Assert.Null(page.QuerySelector("main form[data-command]"));
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[data-command]")!;
}
