using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Posts;

/// <summary>Joint posts: who granted what, and what the lead may do alone.</summary>
public sealed class JointPostsTests
{
    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly DateOnly Day = Papers.UpdateOfOctober;

    private static readonly JointPost Lead = PapersPosts.Posts.Single(p => p.Slug == "intermediate-care-lead");

    private static IEnumerable<AuthorityGrant> GrantsTo(string post) => PapersPosts.Grants.Where(g => g.Post == post);

    private static string NameOf(PartnerId partner) =>
        partner == Papers.Partner("haringey-council") ? "Haringey Council" : partner == Papers.Partner("haringey-ccg") ? "Haringey CCG" : "Whittington Health";

    [Fact]
    [Trait("Requirement", "LEA-01")]
    [Trait("Requirement", "LEA-03")]
    public void A_lead_post_names_its_services_and_answers_to_all_through_one_body()
    {
        Assert.Equal(["reablement", "rapid-response", "step-down", "home-from-hospital", "rehabilitation-beds"], Lead.Services);
        Assert.Equal("wellbeing-partnership-board", Lead.ReportsTo);
        Assert.Equal(2, PapersPosts.Awaited.Count(a => a.Post == Lead.Slug));
    }

    [Fact]
    [Trait("Requirement", "LEA-04")]
    public void One_lead_for_shared_indicators_is_held_though_nobody_has_granted_it_anything()
    {
        var authority = LeadAuthority.Of(GrantsTo("performance-lead"), "performance-monitoring", Day);

        Assert.Contains(PapersPosts.Posts, p => p.Slug == "performance-lead");
        Assert.Equal("On performance monitoring, no partner has granted the lead any authority.", authority.InWords("performance monitoring", NameOf));
    }

    [Theory]
    [InlineData("reablement", "On reablement, for Haringey Council, the lead may decide, spend up to £50,000 in one act and manage staff.")]
    [InlineData(
        "step-down",
        "On step-down, for Haringey Council and Haringey CCG, the lead may decide and spend up to £25,000 in one act. It may not manage staff alone: Haringey CCG has not granted that.")]
    [InlineData(
        "rehabilitation-beds",
        "On rehabilitation-beds, for Haringey CCG and Whittington Health, the lead may decide. It may not spend alone: Whittington Health has not granted that. "
            + "It may not manage staff alone: Haringey CCG has not granted that.")]
    [Trait("Requirement", "LEA-02")]
    public void What_a_lead_may_do_alone_is_what_all_have_granted_said_in_words(string service, string words) =>
        Assert.Equal(words, LeadAuthority.Of(GrantsTo(Lead.Slug), service, Day).InWords(service, NameOf));

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public void Before_and_after_its_dates_a_grant_is_nothing()
    {
        Assert.Empty(LeadAuthority.Of(GrantsTo(Lead.Slug), "reablement", new(2017, 9, 30)).Partners);
        Assert.Empty(LeadAuthority.Of(GrantsTo(Lead.Slug), "reablement", new(2018, 4, 1)).Partners);
    }

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public void A_fund_managers_limit_is_on_moving_money() =>
        Assert.Equal(
            "On the fund, for Haringey Council and Haringey CCG, the lead may decide and spend. It may move up to £100,000 between lines in a year.",
            LeadAuthority.Of(GrantsTo("pooled-fund-manager-mental-health"), "mental-health", Day).InWords("the fund", NameOf));

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public void A_partner_more_or_a_smaller_grant_never_lets_a_lead_do_more() => Laws.Hold<(int Actions, int Limit)[]>(given =>
    {
        var grants = given.Select((g, i) => Grant(PartnerId.From(Papers.Id($"partner {i}")), (LeadActions)Math.Abs(g.Actions % 8), Math.Abs((long)g.Limit))).ToList();
        var authority = LeadAuthority.Of(grants, "step-down", Day);
        return grants.TrueForAll(g => (authority.Actions & ~g.Actions) == LeadActions.None)
            && (!authority.Actions.HasFlag(LeadActions.Spend) || grants.Count == 0 || authority.SpendLimitPence == grants.Min(g => g.LimitPence));
    });

    [Fact]
    [Trait("Requirement", "LEA-02")]
    public void A_partner_grants_something_on_the_posts_own_services_for_a_time_that_begins_before_it_ends()
    {
        Assert.IsType<GrantEndsBeforeItBegins>(GrantRules.MayGrant(Grant(to: Day.AddDays(-1)), Lead, [], []).Refusal);
        Assert.IsType<GrantOfNothing>(GrantRules.MayGrant(Grant(actions: LeadActions.None), Lead, [], []).Refusal);
        Assert.IsType<GrantOfNothing>(GrantRules.MayGrant(Grant(services: []), Lead, [], []).Refusal);
        Assert.Equal(
            "The post Intermediate care lead does not cover trauma. Grant only what the post is for, or change the post first.",
            Assert.IsType<GrantOutsideThePost>(GrantRules.MayGrant(Grant(services: ["trauma"]), Lead, [], []).Refusal).Sentence);
        Assert.False(GrantRules.MayGrant(Grant(), Lead, [], []).IsRefused);
    }

    [Fact]
    public void Grants_of_one_partner_over_one_service_do_not_overlap()
    {
        var standing = Grant(to: Day.AddMonths(6), id: "standing");

        Assert.Equal(
            "This partner has already granted authority over the same thing from 9 October 2017 to 9 April 2018. End that grant first.",
            Assert.IsType<GrantDatesOverlap>(GrantRules.MayGrant(Grant(from: Day.AddMonths(6)), Lead, [standing], []).Refusal).Sentence);
        Assert.False(GrantRules.MayGrant(Grant(from: Day.AddMonths(6).AddDays(1)), Lead, [standing], []).IsRefused);
        Assert.False(GrantRules.MayGrant(Grant(services: ["reablement"]), Lead, [standing], []).IsRefused);
        Assert.False(GrantRules.MayGrant(Grant(Papers.Partner("uclh")), Lead, [standing], []).IsRefused);
    }

    [Fact]
    public void A_grant_beyond_the_grantors_own_power_is_refused()
    {
        GrantingPower power = new()
        {
            PartnerId = Papers.Partner("haringey-council"), Services = ["step-down"], Actions = LeadActions.Decide | LeadActions.Spend, LimitPence = 10_000_00, From = Day,
            KnownFrom = default, Provenance = Made,
        };

        Assert.Equal(
            "A partner cannot grant more than it may do itself: the most it may let another spend is £10,000.",
            Assert.IsType<GrantBeyondOwnPower>(GrantRules.MayGrant(Grant(limit: 10_000_01), Lead, [], [power]).Refusal).Sentence);
        Assert.IsType<GrantBeyondOwnPower>(GrantRules.MayGrant(Grant(services: ["reablement"]), Lead, [], [power]).Refusal);
        Assert.IsType<GrantBeyondOwnPower>(GrantRules.MayGrant(Grant(actions: LeadActions.ManageStaff), Lead, [], [power]).Refusal);
        Assert.False(GrantRules.MayGrant(Grant(limit: 10_000_00), Lead, [], [power]).IsRefused);
        Assert.False(GrantRules.MayGrant(Grant(Papers.Partner("uclh"), limit: 99_000_00), Lead, [], [power]).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "LEA-06")]
    public void Posts_joined_are_counted_and_savings_only_where_somebody_counted_them()
    {
        ManagementSaving saving = new() { Post = Lead.Slug, AnnualPence = 40_000_00, CountedOn = Day, KnownFrom = default, Provenance = Made };

        Assert.Equal(new PostsJoined(6, null), PostsJoined.On(PapersPosts.Posts, PapersPosts.Grants, [], Day));
        Assert.Equal(new PostsJoined(6, 40_000_00), PostsJoined.On(PapersPosts.Posts, PapersPosts.Grants, [saving], Day));
        Assert.Equal(new PostsJoined(1, null), PostsJoined.On(PapersPosts.Posts, PapersPosts.Grants, [saving], new(2017, 3, 31)));
    }

    [Fact]
    [Trait("Requirement", "LEA-05")]
    public void A_secondment_has_terms_dates_a_lender_a_host_and_a_basis_of_recharge()
    {
        var fact = Papers.Read("posts.json").Facts("secondments").Single();
        var loan = Loan(fact.Required("lentBy"), fact.Required("host"), fact.Required("terms"), fact.Date("from")!.Value, fact.Date("to")!.Value);

        Assert.False(Secondment.MayBegin(loan).IsRefused);
        Assert.IsType<LentToItself>(Secondment.MayBegin(Loan("uclh", "uclh", "a month's notice", Day, Day)).Refusal);
        Assert.IsType<SecondmentEndsBeforeItBegins>(Secondment.MayBegin(Loan("uclh", "whittington-health", "a month's notice", Day, Day.AddDays(-1))).Refusal);
        Assert.IsType<SecondmentNeedsTerms>(Secondment.MayBegin(Loan("uclh", "whittington-health", "", Day, Day)).Refusal);

        static Secondment Loan(string lender, string host, string terms, DateOnly from, DateOnly to) => new()
        {
            Id = SecondmentId.From(Papers.Id("loan")), Slug = "loan", Title = "Half a post", LenderId = Papers.Partner(lender), HostId = Papers.Partner(host),
            WholeTimeHundredths = 50, Terms = terms, RechargeBasis = "Half of salary", RechargePencePerQuarter = 6_500_00, IsSynthetic = true, From = from, To = to, KnownFrom = default, Provenance = Made,
        };
    }

    private static AuthorityGrant Grant(PartnerId partner, LeadActions actions, long limit) => new()
    {
        Id = AuthorityGrantId.From(partner.Value), Post = Lead.Slug, PartnerId = partner, Services = ["step-down"], Actions = actions, LimitPence = limit, From = Day,
        KnownFrom = default, Provenance = Made,
    };

    private static AuthorityGrant Grant(
        PartnerId? partner = null, LeadActions actions = LeadActions.Spend, string[]? services = null, long? limit = 5_000_00, DateOnly? from = null, DateOnly? to = null, string id = "grant") => new()
        {
            Id = AuthorityGrantId.From(Papers.Id(id)), Post = Lead.Slug, PartnerId = partner ?? Papers.Partner("haringey-council"), Services = services ?? ["step-down"], Actions = actions,
            LimitPence = limit, From = from ?? Day, To = to, KnownFrom = default, Provenance = Made,
        };
}
