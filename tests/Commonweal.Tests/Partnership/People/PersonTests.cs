using System.Net;

namespace Commonweal.Tests.Partnership.People;

/// <summary>The page of one person: posts, held and ended.</summary>
[Collection<Reading>]
public sealed class PersonTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "PAR-12")]
    public async Task One_person_may_hold_posts_at_two_partners_and_that_is_said_to_be_an_interest()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/people/ishani-castlemere");

        Assert.Equal(["Haringey CCG", "Islington CCG"], page.Table("Posts held").Column("Of"));
        Assert.Contains("Holds posts at more than one organisation at once.", page.Body());
        Assert.NotNull(page.QuerySelector("a[href='/partnership/papers/s0#l277']"));
    }

    [Fact]
    [Trait("Requirement", "PAR-12")]
    public async Task Two_posts_at_one_partner_are_no_such_interest()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.DoesNotContain("more than one organisation", (await resident.PageAsync("/partnership/people/marcin-applewhite")).Body());
    }

    [Fact]
    public async Task An_ended_post_stays_in_the_history_with_its_last_day()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await resident.PageAsync("/partnership/people/yewande-brightmoor")).Table("Posts held");

        Assert.Equal(["1 February 2017 to 31 May 2017", "Since 1 June 2017"], table.Column("Held"));
    }

    [Fact]
    [Trait("Requirement", "X-09")]
    public async Task The_name_spelt_two_ways_is_used_in_one_and_the_other_is_told()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync("/partnership/people/tim-deeprose");

        Assert.Equal("Tim Deeprose", page.Heading());
        Assert.Contains("Spelt Deeprise in one copy", page.Body());
    }

    [Fact]
    public async Task A_made_up_person_is_said_to_be_made_up()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        Assert.Contains("This person was made up for the demonstration, and holds these posts in it alone.", (await resident.PageAsync("/partnership/people/leila-moorbank")).Body());
    }

    [Fact]
    public async Task Someone_who_is_not_known_is_no_page()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        await resident.PageAsync("/partnership/people/nobody", HttpStatusCode.NotFound);
    }
}
