using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>What happened to an approval after it was recorded is kept beside it; the approval itself is never changed.</summary>
public sealed class FollowUpTests(Sites sites) : IClassFixture<Sites>
{
    private const string JointPost = "/partnership/agreements/joint-post-intermediate-care";
    private const string DirectCare = "/partnership/agreements/direct-care-sharing";
    private const string SectionSeventyFive = "/partnership/agreements/section-75-haringey";

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public async Task An_approval_with_a_condition_does_not_count_until_the_condition_is_met()
    {
        var site = await sites.DemonstrationAsync();
        using var officer = await site.SignInAsync("shared-accountable-officer", "Haringey CCG");
        await officer.FillInAsync($"{SectionSeventyFive}/approvals/record", [.. PageText.On("Input.Date", 3, 10, 2017), ("Input.Minute", "GB 21"), ("Input.Condition", "Subject to legal advice")]);
        Assert.Contains("Approved by 1 of 2 partners", (await officer.PageAsync(SectionSeventyFive)).Body());

        var page = await FollowAsync(officer, $"{SectionSeventyFive}/approvals/haringey-ccg", FollowUpKind.ConditionMet, 5);

        Assert.Equal("5 October 2017: Minute 30", page.Fact("Condition met"));
        Assert.Contains("Approved by 2 of 2 partners", (await officer.PageAsync(SectionSeventyFive)).Body());
        Assert.Contains("Approved by 1 of 2 partners", (await officer.PageAsync($"{SectionSeventyFive}?asAt=2017-10-04")).Body());
    }

    [Fact]
    [Trait("Requirement", "AGR-03")]
    public async Task From_the_day_it_is_withdrawn_an_approval_counts_no_more_and_before_it_did()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        await FollowAsync(recorder, $"{JointPost}/approvals/whittington-health", FollowUpKind.Withdrawn, 2);

        Assert.Equal("Approved, and since withdrawn", await ApprovalAsync(recorder, JointPost));
        Assert.Equal("Approved on 6 September 2017", await ApprovalAsync(recorder, $"{JointPost}?asAt=2017-10-01"));
    }

    [Fact]
    public async Task What_was_entered_in_error_is_read_as_if_it_had_never_been_and_stays_to_be_seen()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await FollowAsync(recorder, $"{DirectCare}/approvals/whittington-health", FollowUpKind.EnteredInError, 2);

        Assert.Equal("No approval recorded", page.QuerySelector(".cw-lead").Words());
        Assert.Equal(("6 September 2017", "2 October 2017: Minute 30"), (page.Fact("Date of decision"), page.Fact("Entered in error")));
    }

    [Fact]
    public async Task Nothing_follows_an_end_and_the_page_says_so_without_a_form()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var address = $"{JointPost}/approvals/haringey-council";
        var link = await LinkAsync(recorder, address);
        await FollowAsync(recorder, address, FollowUpKind.Withdrawn, 3);

        var page = await recorder.PageAsync(link);

        Assert.Equal([new NothingFollowsAnEnd().Sentence], page.Problems());
        Assert.False(page.HasForm());
        Assert.Null((await recorder.PageAsync(address)).QuerySelector("a[href*='follow-up']"));
    }

    [Fact]
    public async Task An_approval_without_a_condition_has_none_to_be_met() =>
        Assert.Equal([new NoConditionOpen().Sentence], (await TryAsync(FollowUpKind.ConditionMet, 2, 10)).Problems());

    [Fact]
    public async Task What_followed_an_approval_cannot_be_earlier_than_it() =>
        Assert.Equal([new FollowsBeforeItsApproval(new(2017, 9, 12)).Sentence], (await TryAsync(FollowUpKind.Withdrawn, 11, 9)).Problems());

    [Fact]
    public async Task What_has_not_happened_yet_is_not_recorded() =>
        Assert.Equal([new DecisionStillToCome(new(2017, 10, 10)).Sentence], (await TryAsync(FollowUpKind.Withdrawn, 10, 10)).Problems());

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task Nobody_says_what_happened_to_anothers_approval()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var other = await site.SignInAsAsync("whittington-recorder");

        var page = await other.PageAsync(await LinkAsync(recorder, $"{DirectCare}/approvals/haringey-council"));

        Assert.Equal(new SpeaksOnlyForItself("Haringey Council", "Whittington Health as Recorder (demonstration)").Sentence, page.Problems()[0]);
        Assert.False(page.HasForm());
    }

    private async Task<IHtmlDocument> TryAsync(FollowUpKind kind, int day, int month)
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        return await FollowAsync(recorder, $"{DirectCare}/approvals/haringey-council", kind, day, month);
    }

    private static async Task<IHtmlDocument> FollowAsync(Visitor recorder, string approval, FollowUpKind kind, int day, int month = 10) =>
        await recorder.FillInAsync(await LinkAsync(recorder, approval), [("Input.Kind", kind.ToString()), .. PageText.On("Input.On", day, month, 2017), ("Input.Words", "Minute 30")]);

    private static async Task<string> LinkAsync(Visitor recorder, string approval) => (await recorder.PageAsync(approval)).QuerySelector("a[href*='follow-up']")!.GetAttribute("href")!;

    private static async Task<string> ApprovalAsync(Visitor visitor, string path) => (await visitor.PageAsync(path)).Table("Where each party stands").Cell("Whittington Health NHS Trust", "Approval");
}
