using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

public sealed class ParticularsTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-04")]
    public async Task What_is_missing_is_named_until_it_is_said()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        var before = await way.ProposeAsync("A matter to be described");
        var after = await way.SayAsync();

        Assert.Contains("How the people who use the service were heard.", before.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("How the people who use the service were heard.", after.MainText(), StringComparison.Ordinal);
        Assert.Equal("Within an existing contract. Within the contract", after.Fact("Procurement"));
    }

    [Theory]
    [InlineData("10", "Effects on equality are assessed before the day is told, and 10 October 2017 is still to come")]
    [InlineData("32", "The day must be a real date")]
    [Trait("Requirement", "LAW-27")]
    public async Task A_day_of_the_equality_assessment_that_cannot_be_is_said_beside_it(string day, string problem)
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter to be assessed");

        var page = await way.SendAsync("particulars", "programme-director", ("Input.EqualityAssessedOn.Day", day), ("Input.EqualityAssessedOn.Month", "10"), ("Input.EqualityAssessedOn.Year", "2017"));

        Assert.StartsWith(problem, page.ProblemAt("Input.EqualityAssessedOn"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "INV-08")]
    public async Task That_no_money_moves_is_refused_beside_the_box_where_money_is_entered()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter that costs and does not");
        await way.SendAsync("money", "programme-director", ("Input.Partner", "uclh"), ("Input.Kind", "Capital"), ("Input.Direction", "Pays"), ("Input.Amount", "100"), ("Input.Words", "A scanner"));

        Assert.StartsWith("Money is entered for UCLH. Clear this box", (await way.SayAsync()).ProblemAt("Input.Money"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "COM-04")]
    public async Task An_empty_form_is_told_what_is_still_missing()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter of which nothing is said");

        var page = await way.SendAsync("particulars", "programme-director");

        Assert.Contains("Still missing: Whether services for residents change, and how; How the people who use the service were heard; An equality assessment", page.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("What you said is kept", page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "LAW-27")]
    public async Task A_day_of_an_assessment_is_not_kept_without_saying_that_it_was_assessed()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        await way.ProposeAsync("A matter with a day alone");

        var page = await way.SendAsync("particulars", "programme-director", Forms.Day("Input.EqualityAssessedOn", 1, 9, 2017));

        Assert.Equal("Choose “Assessed” beside the day of an assessment, or leave the day empty", page.ProblemAt("Input.Equality"));
    }

    [Fact]
    [Trait("Requirement", "LAW-32")]
    public async Task A_change_to_a_service_shows_its_regard_to_the_needs_assessment_and_the_strategies()
    {
        using var way = new OnItsWay(await sites.DemonstrationAsync());
        var before = await way.ProposeAsync("A matter with regard");
        var after = await way.SayAsync();

        Assert.Contains("How it has regard to the joint strategic needs assessment.", before.MainText(), StringComparison.Ordinal);
        Assert.DoesNotContain("How it has regard", after.MainText(), StringComparison.Ordinal);
        Assert.Equal("More people wait in pain", after.Fact("Needs assessment"));
        Assert.Equal("Longer healthy life", after.Fact("Health and wellbeing strategies"));
    }
}
