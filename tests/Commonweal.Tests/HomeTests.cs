using Commonweal.Tests.Partnership;

namespace Commonweal.Tests;

/// <summary>The front door: what the partnership is, who is in it, what it agreed and where each approval stands.</summary>
[Collection<Reading>]
public sealed class HomeTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "QUA-05")]
    public async Task It_says_in_plain_English_what_the_partnership_is()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/");

        Assert.Equal("Health and care organisations in two boroughs, working as one system", page.Heading());
        Assert.Contains("Each of them keeps its own powers, money and duties", page.QuerySelector(".cw-lead").Words());
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public async Task It_says_that_the_partnership_is_no_organisation_of_its_own()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/");

        Assert.Contains("the partnership is not an organisation of its own", page.Body());
        Assert.Contains("It is not a legal person", page.QuerySelector("footer").Words());
    }

    [Fact]
    [Trait("Requirement", "PAR-02")]
    public async Task The_picture_shows_ten_seats_each_leading_to_its_organisation_with_where_its_approval_stands()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/");

        var seats = page.QuerySelectorAll(".cw-picture__seat").ToList();
        Assert.Equal(10, seats.Count);
        Assert.All(seats, seat => Assert.StartsWith("/partnership/partners/", seat.GetAttribute("href")));
        Assert.Equal(8, seats.Count(seat => seat.Words().Contains("Approval noted")));
        Assert.Equal(2, seats.Count(seat => seat.Words().Contains("No approval")));
    }

    [Fact]
    [Trait("Requirement", "EQA-04")]
    public async Task The_picture_says_in_words_what_it_shows()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/");

        Assert.Contains("noted as approved by 8 and no approval recorded from 2", page.QuerySelector("#picture-words").Words());
    }

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public async Task It_says_from_when_to_when_the_agreement_runs()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Approved by 8 of 10 partners. It took effect on 1 June 2017 and runs until 31 March 2020.", (await resident.PageAsync("/")).Body());
    }

    [Fact]
    public async Task It_lists_those_who_take_part_and_not_who_was_only_invited()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var names = (await resident.PageAsync("/")).QuerySelectorAll(".nhsuk-card__link").Select(link => link.Words()).ToList();

        Assert.Equal(10, names.Count);
        Assert.DoesNotContain("Barnet, Enfield and Haringey Mental Health NHS Trust", names);
    }

    [Fact]
    [Trait("Requirement", "X-01")]
    public async Task Figures_of_population_come_with_their_papers_and_none_is_a_projection()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/");

        Assert.Equal("263,386 residents", page.Fact("Haringey"));
        Assert.Equal("479,053 residents", page.Fact("Together"));
        Assert.DoesNotContain("12%", page.Body());
    }

    [Fact]
    public async Task As_at_a_day_before_anything_was_put_forward_it_says_so()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/?asAt=2016-08-31");

        Assert.Contains("Nothing had been put forward yet", page.Body());
        Assert.Contains("Nobody had joined yet", page.Body());
    }

    [Fact]
    public async Task Before_June_2017_nobody_has_approved()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("Approved by 0 of 10 partners", (await resident.PageAsync("/?asAt=2017-05-31")).Body());
    }
}
