using System.Net;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>A recorder enters what their own body decided, from its own minute.</summary>
public sealed class RecordTests(Sites sites) : IClassFixture<Sites>
{
    private const string JointPost = "/partnership/agreements/joint-post-intermediate-care";
    private const string Main = "/partnership/agreements/partnership-agreement";

    [Fact]
    [Trait("Requirement", "PAR-05")]
    [Trait("Requirement", "AGR-03")]
    public async Task An_approval_is_recorded_with_its_body_day_minute_and_exact_text()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.FillInAsync($"{Main}/approvals/record", [.. PageText.On("Input.Date", 4, 7, 2017), ("Input.Minute", "Board 17/42")]);

        Assert.EndsWith($"{Main}/approvals/whittington-health", page.BaseUri);
        Assert.Equal(("Whittington Health Trust Board", "4 July 2017", "Board 17/42"), (page.Fact("Approved by"), page.Fact("Date of decision"), page.Fact("Minute")));
        Assert.Equal((await recorder.PageAsync(Main)).QuerySelector("code").Words(), page.Fact("Exact text"));
    }

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public async Task The_approval_counts_from_its_day_and_not_before()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsync("islington-recorder", "Islington Council");
        using var resident = site.NewVisitor();

        await recorder.FillInAsync($"{JointPost}/approvals/record", [.. PageText.On("Input.Date", 21, 9, 2017), ("Input.Minute", "E17")]);

        Assert.Equal("No approval recorded", await ApprovalAsync(resident, $"{JointPost}?asAt=2017-09-20", "London Borough of Islington"));
        Assert.Equal("Approved on 21 September 2017", await ApprovalAsync(resident, $"{JointPost}?asAt=2017-09-21", "London Borough of Islington"));
    }

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public async Task What_was_recorded_today_was_not_known_before()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsync("islington-recorder", "Islington CCG");
        using var resident = site.NewVisitor();

        await recorder.FillInAsync($"{JointPost}/approvals/record", [.. PageText.On("Input.Date", 22, 9, 2017), ("Input.Minute", "GB 9")]);

        Assert.Equal("No approval recorded", await ApprovalAsync(resident, $"{JointPost}?knownAt=2017-12-31", "NHS Islington Clinical Commissioning Group"));
        Assert.Equal("Approved on 22 September 2017", await ApprovalAsync(resident, JointPost, "NHS Islington Clinical Commissioning Group"));
    }

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public async Task The_minute_of_a_decision_settles_what_a_paper_only_noted_of_it()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        Assert.StartsWith("Approval noted by 30 June 2017", await ApprovalAsync(recorder, Main, "London Borough of Haringey"), StringComparison.Ordinal);

        await recorder.FillInAsync($"{Main}/approvals/record", [("Input.Body", "haringey-cabinet"), .. PageText.On("Input.Date", 13, 6, 2017), ("Input.Minute", "Cabinet 13 June, item 9")]);

        Assert.Equal("Approved on 13 June 2017", await ApprovalAsync(recorder, Main, "London Borough of Haringey"));
    }

    [Fact]
    public async Task The_form_begins_with_whom_one_acts_for_the_version_that_counts_and_its_only_body()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.PageAsync($"{Main}/approvals/record");

        Assert.Equal(("whittington-health", "2", "whittington-health-board"), (page.Typed("Input.Partner"), page.Typed("Input.Version"), page.Typed("Input.Body")));
    }

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task Nobody_records_for_another_and_is_told_why_and_who_could()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var page = await recorder.FillInAsync($"{Main}/approvals/record", [("Input.Partner", "whittington-health"), ("Input.Body", "whittington-health-board"), .. PageText.On("Input.Date", 5, 7, 2017), ("Input.Minute", "Not theirs")]);

        var problem = Assert.Single(page.Problems());
        Assert.StartsWith(new SpeaksOnlyForItself("Whittington Health", "Haringey Council as Recorder (demonstration)").Sentence, problem);
        Assert.EndsWith("Who could: The recorder, chief executive or accountable officer of Whittington Health.", problem);
        Assert.Empty(await site.ActsAsync("Not theirs"));
    }

    [Fact]
    public async Task A_decision_still_to_come_is_no_decision() =>
        Assert.Equal([new DecisionStillToCome(new(2017, 10, 10)).Sentence], (await TryAsync([.. PageText.On("Input.Date", 10, 10, 2017), ("Input.Minute", "B")])).Problems());

    [Fact]
    public async Task A_text_cannot_have_been_approved_before_it_was_put_forward() =>
        Assert.Equal([new DecidedBeforeItWasWritten(new(2017, 6, 1)).Sentence], (await TryAsync([.. PageText.On("Input.Date", 31, 5, 2017), ("Input.Minute", "B")])).Problems());

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public async Task Only_a_body_of_the_organisation_itself_can_approve_for_it()
    {
        var page = await TryAsync([("Input.Body", "uclh-board"), .. PageText.On("Input.Date", 5, 7, 2017), ("Input.Minute", "B")]);

        Assert.StartsWith(new NotItsBody("UCLH Board of Directors").Sentence, Assert.Single(page.Problems()));
    }

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public async Task A_body_that_only_advises_is_not_offered_and_does_not_approve()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        Assert.DoesNotContain("Haringey Health and Wellbeing Board", (await recorder.PageAsync($"{Main}/approvals/record")).QuerySelectorAll("option").Select(o => o.Words()));

        var page = await recorder.FillInAsync($"{Main}/approvals/record", [("Input.Body", "haringey-health-and-wellbeing-board"), .. PageText.On("Input.Date", 5, 7, 2017), ("Input.Minute", "B")]);

        Assert.StartsWith(new BodyOnlyAdvises("Haringey Health and Wellbeing Board").Sentence, Assert.Single(page.Problems()));
    }

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public async Task An_approval_of_a_text_that_is_not_the_exact_text_is_refused()
    {
        var page = await TryAsync([("Input.TextSeen", $"2:{new string('a', 64)}"), .. PageText.On("Input.Date", 5, 7, 2017), ("Input.Minute", "B")]);

        Assert.Equal([new TextHasChanged(2).Sentence], page.Problems());
    }

    [Theory]
    [InlineData("Input.Partner", "nobody", "Choose one of the parties to this agreement")]
    [InlineData("Input.Version", "9", "Choose one of the versions of this agreement")]
    [InlineData("Input.Body", "nothing", "Choose one of the bodies in the list")]
    public async Task What_no_list_offered_is_said_to_be_so_and_is_no_fault_of_the_site(string field, string value, string problem)
    {
        var page = await TryAsync([(field, value), .. PageText.On("Input.Date", 5, 7, 2017), ("Input.Minute", "B")]);

        Assert.Equal(problem, page.ProblemAt(field));
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_it_is_refused()
    {
        var page = await TryAsync([.. PageText.On("Input.Date", 31, 5, 2017), ("Input.Minute", "Board 17/40"), ("Input.Condition", "Subject to legal advice")]);

        Assert.Equal(
            ("31", "5", "2017", "Board 17/40", "Subject to legal advice"),
            (page.Typed("Input.Date.Day"), page.Typed("Input.Date.Month"), page.Typed("Input.Date.Year"), page.Typed("Input.Minute"), page.Typed("Input.Condition")));
    }

    [Fact]
    public async Task An_agreement_without_a_text_has_no_such_form()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        await recorder.PageAsync("/partnership/agreements/memorandum-of-understanding/approvals/record", HttpStatusCode.NotFound);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> TryAsync(params (string, string)[] fields)
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");
        return await recorder.FillInAsync($"{Main}/approvals/record", fields);
    }

    private static async Task<string> ApprovalAsync(Visitor visitor, string path, string partner) => (await visitor.PageAsync(path)).Table("Where each party stands").Cell(partner, "Approval");
}
