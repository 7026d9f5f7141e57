namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>Every version answers each head of terms, or says that it is not agreed yet.</summary>
[Collection<Reading>]
public sealed class HeadsOfTermsTests(Sites sites)
{
    private const string Caption = "What this version says under each head";

    /// <summary>The head, its lines in the papers, and how the answer of June 2017 begins.</summary>
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Heads =>
    [
        new TheoryDataRow<string, string, string, string>("1", "Duration of the Agreement", "S0 lines 386–390", "From 1 June 2017 to 31 March 2020").WithTrait("Requirement", "HOT-01"),
        new TheoryDataRow<string, string, string, string>("2", "Summary of Partnership Arrangements", "S0 lines 391–393", "The purpose, four objectives and eight commitments").WithTrait("Requirement", "HOT-02"),
        new TheoryDataRow<string, string, string, string>("3", "Shared & Aligned Budget Arrangements", "S0 lines 395–398", "Budget and activity data are shared every month").WithTrait("Requirement", "HOT-03"),
        new TheoryDataRow<string, string, string, string>("4", "Joint Savings Plans; Overspends and Underspends", "S0 lines 399–402", "A joint savings plan for 2018/19 is promised").WithTrait("Requirement", "HOT-04"),
        new TheoryDataRow<string, string, string, string>("5", "Lead Management Arrangements", "S0 lines 403–406", "Lead posts may make decisions").WithTrait("Requirement", "HOT-05"),
        new TheoryDataRow<string, string, string, string>("6", "Staffing Arrangements", "S0 lines 407–410", "Partners will fit reporting lines to joint work").WithTrait("Requirement", "HOT-06"),
        new TheoryDataRow<string, string, string, string>("7", "Financial Contributions and Cross Charging", "S0 lines 411–414", "Not agreed yet").WithTrait("Requirement", "HOT-07"),
        new TheoryDataRow<string, string, string, string>("8", "Non-Financial Contributions", "S0 lines 416–417", "Staff time, given as part of normal business").WithTrait("Requirement", "HOT-08"),
        new TheoryDataRow<string, string, string, string>("9", "Information Sharing", "S0 lines 418–419", "Existing data sharing agreements are to be confirmed").WithTrait("Requirement", "HOT-09"),
        new TheoryDataRow<string, string, string, string>("10", "Performance Monitoring and Reporting", "S0 line 420", "Processes are joined").WithTrait("Requirement", "HOT-10"),
        new TheoryDataRow<string, string, string, string>("11", "Risk Management And Risk Sharing Arrangements", "S0 lines 421–422", "Chief executives are to agree the limits of risk sharing").WithTrait("Requirement", "HOT-11"),
        new TheoryDataRow<string, string, string, string>("12", "Governance Arrangements", "S0 lines 423–424", "Bodies, functions and lines of report are described").WithTrait("Requirement", "HOT-12"),
        new TheoryDataRow<string, string, string, string>("13", "Dispute Resolution", "S0 line 425", "Not agreed yet").WithTrait("Requirement", "HOT-13"),
        new TheoryDataRow<string, string, string, string>("14", "Complaints", "S0 line 426", "Not agreed yet").WithTrait("Requirement", "HOT-14"),
        new TheoryDataRow<string, string, string, string>("15", "Evaluation", "S0 line 327", "Not agreed yet").WithTrait("Requirement", "HOT-15"),
    ];

    [Theory, MemberData(nameof(Heads))]
    public async Task The_agreement_of_June_2017_answers_each_head_or_says_not_agreed_yet(string number, string title, string source, string answer)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync("/partnership/agreements/partnership-agreement")).Table(Caption);

        Assert.Equal(title, table.Cell(number, "Title"));
        Assert.Contains(source, table.Source(number, "Title"));
        Assert.StartsWith(answer, table.Cell(number, "What is agreed"));
    }

    [Theory]
    [InlineData("partnership-agreement", 11)]
    [InlineData("section-75-haringey", 10)]
    [InlineData("joint-post-intermediate-care", 0)]
    [InlineData("direct-care-sharing", 0)]
    public async Task Every_agreement_with_a_text_stands_to_all_fifteen(string agreement, int answered)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"/partnership/agreements/{agreement}");

        Assert.Equal(15, page.Table(Caption).First.Count);
        Assert.Contains($"{answered} of 15 heads are answered; {15 - answered} are not agreed yet.", page.Body());
    }

    [Fact]
    public async Task An_answer_leads_to_its_clause()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var link = (await resident.PageAsync("/partnership/agreements/partnership-agreement")).Table(Caption).Link("1", "Clause")!;
        var text = await resident.PageAsync(link.Split('#')[0]);

        Assert.Contains("It expires on 31 March 2020.", text.GetElementById(link.Split('#')[1]).Words());
    }

    [Fact]
    [Trait("Requirement", "X-12")]
    public async Task The_three_heads_that_have_a_title_and_no_words_say_so()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var conflict = (await resident.PageAsync("/partnership/conflicts")).GetElementById("x-12").Words();

        Assert.Contains("They are shown as heads without text.", conflict);
    }
}
