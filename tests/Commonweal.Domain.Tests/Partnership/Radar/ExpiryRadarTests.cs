using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Radar;
using Commonweal.Domain.Tests.Partnership.Book;
using Commonweal.Domain.Tests.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Radar;

/// <summary>What ends, what falls due and what is awaited, each with its date.</summary>
[Trait("Requirement", "AGR-02")]
public sealed class ExpiryRadarTests
{
    private static readonly Provenance Made = new(null, "Made up for a test");

    private static readonly RadarSources Sources = new()
    {
        Partners = PapersBook.Sources.Partners,
        Agreements = PapersBook.Sources.Agreements,
        Parties = PapersBook.Sources.Parties,
        Versions = PapersBook.Sources.Versions,
        Approvals = PapersBook.Sources.Approvals,
        Posts = PapersPosts.Posts,
        Grants = PapersPosts.Grants,
    };

    [Fact]
    public void On_the_day_of_the_update_the_year_ahead_holds_the_refresh_the_joint_post_and_the_sharing_review()
    {
        var items = ExpiryRadar.On(Sources, Papers.UpdateOfOctober, days: 365).Where(i => i.DaysAway >= 0).Select(i => (i.Kind, i.Date, i.Subject)).Distinct().ToList();

        Assert.Equal(
            [
                (RadarKind.RefreshDue, new DateOnly(2018, 3, 1), "joint-post-intermediate-care"),
                (RadarKind.AgreementExpires, new(2018, 3, 31), "joint-post-intermediate-care"),
                (RadarKind.RefreshDue, new(2018, 3, 31), "partnership-agreement"),
                (RadarKind.GrantEnds, new(2018, 3, 31), "intermediate-care-lead"),
                (RadarKind.RefreshDue, new(2018, 9, 30), "direct-care-sharing"),
            ],
            items);
    }

    [Fact]
    public void Approvals_still_awaited_stay_in_sight_from_the_day_their_agreement_took_effect()
    {
        var awaited = ExpiryRadar.On(Sources, Papers.UpdateOfOctober, days: 0).Where(i => i.Kind == RadarKind.ApprovalAwaited).ToList();

        Assert.Equal(
            [
                ("partnership-agreement", "Camden and Islington"), ("partnership-agreement", "North Middlesex"),
                ("joint-post-intermediate-care", "Islington CCG"), ("joint-post-intermediate-care", "Islington Council"),
            ],
            awaited.Select(i => (i.Subject, PapersBook.Sources.Partners.Single(p => p.Id == i.Partner).ShortName)).OrderByDescending(x => x.Subject).ThenBy(x => x.ShortName, StringComparer.Ordinal));
        Assert.All(awaited, i => Assert.EndsWith(".", i.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_passed_and_is_not_mended_stays_however_long_ago()
    {
        var items = ExpiryRadar.On(Sources, new(2021, 1, 1), days: 30);

        var expired = items.Single(i => i is { Kind: RadarKind.AgreementExpires, Subject: "partnership-agreement" });
        Assert.Equal("Haringey and Islington Wellbeing Partnership Agreement: its term ended on 31 March 2020.", expired.Sentence);
        Assert.Equal(-276, expired.DaysAway);
        Assert.Contains(items, i => i.Kind == RadarKind.SharingExpires);
    }

    [Fact]
    public void A_condition_not_met_a_secondment_and_a_contribution_are_seen_too()
    {
        var maker = new BookMaker();
        var version = maker.Agree("Working together", AgreementKind.Partnership, [BookMaker.Council]);
        maker.Approve(version, BookMaker.Council, BookMaker.Begins, condition: "the shares are agreed");
        var sources = maker.Sources();
        var end = BookMaker.Today.AddDays(20);
        RadarSources seen = new()
        {
            Partners = sources.Partners, Agreements = sources.Agreements, Parties = sources.Parties, Versions = sources.Versions, Approvals = sources.Approvals,
            Secondments = [Loan(end)], Contributions = [Money(end)],
        };

        Assert.Equal(
            [RadarKind.ConditionNotMet, RadarKind.SecondmentEnds, RadarKind.ContributionEnds], ExpiryRadar.On(seen, BookMaker.Today, days: 30).Select(i => i.Kind));
        Assert.DoesNotContain(ExpiryRadar.On(seen with { Contributions = [Money(end), Money(null)] }, BookMaker.Today, days: 30), i => i.Kind == RadarKind.ContributionEnds);
    }

    private static Secondment Loan(DateOnly to) => new()
    {
        Id = SecondmentId.From(Papers.Id("loan")), Slug = "loan", Title = "Half a post", LenderId = BookMaker.Council, HostId = BookMaker.Ccg, WholeTimeHundredths = 50, Terms = "A month",
        RechargeBasis = "Half of salary", IsSynthetic = true, From = BookMaker.Begins, To = to, KnownFrom = default, Provenance = Made,
    };

    private static ResourceContribution Money(DateOnly? to) => new()
    {
        PartnerId = BookMaker.Council, Kind = ContributionKind.Money, What = "The programme team", AnnualPence = 1, From = BookMaker.Begins, To = to, KnownFrom = default, Provenance = Made,
    };
}
