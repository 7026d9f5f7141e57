using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class AddTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/programmes/reablement-first/add/";

    [Fact]
    [Trait("Requirement", "PRG-01")]
    public async Task What_was_not_shared_does_not_go_to_decision()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync($"{Address}stage", [("Input.Choice", "Decision"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "To Cabinet")]);

        Assert.Contains("has not been shared at the Partnership Board", page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PRG-02")]
    [Trait("Requirement", "PRG-04")]
    [Trait("Requirement", "PRG-05")]
    public async Task Whoever_leads_it_adds_what_happens()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await recorder.SendFormAsync($"{Address}milestone", [("Input.Title", "A second team"), .. Forms.Day("Input.On", 1, 2, 2018)]);
        await recorder.SendFormAsync($"{Address}news", [("Input.Choice", "1"), ("Input.Second", "Reached"), .. Forms.Day("Input.On", 2, 10, 2017), ("Input.Words", "They joined")]);
        await recorder.SendFormAsync($"{Address}stage", [("Input.Choice", "Trial"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "One ward")]);
        await recorder.SendFormAsync($"{Address}staff-time", [("Input.Partner", "uclh"), ("Input.Amount", "0.25"), .. Forms.Day("Input.On", 1, 10, 2017), .. Forms.Day("Input.Until", 1, 12, 2017), ("Input.Words", "A nurse")]);
        await recorder.SendFormAsync($"{Address}money", [("Input.Choice", "Cost"), ("Input.Partner", "uclh"), ("Input.Year", "2017"), ("Input.Amount", "1,000.50"), ("Input.Whole", "4,000"), ("Input.Words", "Visits")]);
        await recorder.SendFormAsync($"{Address}business-case", [.. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "Therapists for both areas")]);
        await recorder.SendFormAsync($"{Address}benefit", [("Input.Title", "Shorter waits"), ("Input.Indicator", "Days from request"), ("Input.Unit", "days"), ("Input.Amount", "12"), ("Input.Whole", "5"), .. Forms.Day("Input.Until", 31, 3, 2018)]);
        await recorder.SendFormAsync($"{Address}figure", [("Input.Choice", "2"), ("Input.Amount", "4.5"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "From 30 people")]);
        await recorder.SendFormAsync($"{Address}lesson", [("Input.Title", "Ask families first"), ("Input.Words", "They knew"), ("Input.ToDo", "Ask"), .. Forms.Day("Input.On", 9, 10, 2017)]);
        var page = await recorder.SendFormAsync($"{Address}join", [("Input.Choice", "frailty"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "Same people; frailty leads")]);

        Assert.Equal("Reached on 2 October 2017, after its day", page.Table("Milestones").Cell("Therapists join the team", "State"));
        Assert.Equal("Not due yet", page.Table("Milestones").Cell("A second team", "State"));
        Assert.Equal("£1,000.50", page.Table("What it costs and saves").Cell("UCLH", "In the year"));
        Assert.Equal("0.25", page.Table("Staff time").Cell("UCLH", "Whole-time posts"));
        Assert.Equal("Reached", page.Table("Benefits").Cell("Shorter waits", "State"));
        Assert.Contains("Therapists for both areas", page.Table("Business case").Cell("1", "What it asks for"), StringComparison.Ordinal);
        Assert.Contains("Frailty on 9 October 2017: Same people; frailty leads", page.Fact("Joined with"), StringComparison.Ordinal);
        Assert.Contains("Ask families first", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PRG-04")]
    public async Task A_day_before_the_programme_is_no_day_of_its_milestone()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync($"{Address}milestone", [("Input.Title", "A third team"), .. Forms.Day("Input.On", 1, 2, 2010)]);

        Assert.Matches("The programme was proposed on .*, and its milestones come on that day or later", page.ProblemAt("Input.On"));
        Assert.Equal("A third team", page.Typed("Input.Title"));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_once_and_what_was_typed_stays()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync($"{Address}money", ("Input.Amount", "much"), ("Input.Words", "Visits"));

        Assert.Contains("Choose the organisation", page.Errors(), StringComparison.Ordinal);
        Assert.Contains("The sum must be in pounds", page.Errors(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("much", page.Typed("Input.Amount"));
    }
}
