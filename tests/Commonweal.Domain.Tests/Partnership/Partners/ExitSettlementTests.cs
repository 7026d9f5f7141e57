using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Partners;

public sealed class ExitSettlementTests
{
    private static readonly DateOnly Day = new(2017, 10, 9);
    private static readonly PartnerId Leaver = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly PartnerId Other = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly Provenance Ours = new(null, "made up");

    [Fact]
    [Trait("Requirement", "MON-04")]
    public void A_section_75_agreement_runs_on_under_its_own_law_with_its_pooled_fund()
    {
        var items = ExitSettlement.Of(Leaver, new ExitSources { Bound = [Bound(AgreementKind.Section75, new PoolsFund("schedule-a", "mental-health", [Leaver, Other], default))] }, Day);

        Assert.Equal([ExitSubject.Section75, ExitSubject.PooledFund], items.Select(i => i.Subject));
        Assert.StartsWith("Runs on under its own law", ExitSubject.Section75.ToSettle(), StringComparison.Ordinal);
        Assert.All(items, i => Assert.Equal(new DateOnly(2018, 3, 31), i.Until));
    }

    [Fact]
    [Trait("Requirement", "MON-04")]
    [Trait("Requirement", "GAP-11")]
    public void Data_shared_under_any_agreement_is_settled_and_the_partnership_agreement_itself_is_no_item()
    {
        var items = ExitSettlement.Of(Leaver, new ExitSources { Bound = [Bound(AgreementKind.Partnership, new SharesData("direct-care", "shared-record", [], []))] }, Day);

        Assert.Equal("shared record for direct care, under An agreement", Assert.Single(items).What);
    }

    [Fact]
    [Trait("Requirement", "MON-04")]
    public void Contributions_posts_and_secondments_count_while_they_hold_and_are_gone_when_they_ended()
    {
        var sources = new ExitSources
        {
            Contributions = [Contribution(Leaver, null), Contribution(Leaver, Day.AddDays(-1)), Contribution(Other, null)],
            Posts = [Post("employs", Leaver), Post("grants", Other), Post("strange", Other)],
            Grants = [Grant("grants", Leaver, null), Grant("strange", Leaver, Day.AddDays(-1)), Grant("strange", Other, null)],
            Secondments = [Secondment("out", Leaver, Other), Secondment("in", Other, Leaver)],
        };

        Assert.Equal(
            ["Contribution: Rooms", "JointPost: employs, whom it employs", "JointPost: grants, to whom it has granted authority", "Secondment: out, lent by it", "Secondment: in, lent to it"],
            ExitSettlement.Of(Leaver, sources, Day).Select(i => $"{i.Subject}: {i.What}"));
    }

    [Theory]
    [InlineData(TargetState.Late, 2)]
    [InlineData(TargetState.NoDate, 2)]
    [InlineData(TargetState.Met, 0)]
    [InlineData(TargetState.MetLate, 0)]
    [InlineData(TargetState.NotYetSet, 0)]
    public void A_target_or_promise_is_settled_until_it_is_met(TargetState state, int items) =>
        Assert.Equal(items, ExitSettlement.Of(Leaver, new ExitSources { Targets = [("TGT-1", "Do it", state)], Promises = [("a", "Keep it", state)] }, Day).Length);

    [Fact]
    public void Each_subject_says_how_it_is_settled_and_on_what_that_rests() => Assert.All(Enum.GetValues<ExitSubject>(), subject =>
    {
        Assert.NotEqual("", subject.ToSettle());
        Assert.NotEqual("", subject.InWords());
        Assert.NotNull(subject.Basis().Ours);
    });

    private static ClauseInForce Bound(AgreementKind kind, ClauseEffect effect) => new(
        new Clause { Id = default, AgreementVersionId = default, Reference = "C1", Sentence = "It is so.", Effect = effect, KnownFrom = default, Provenance = Ours },
        new AgreementOfClause(new AgreementId(new Guid(9, 0, 0, new byte[8])), default, "An agreement", kind, 1, Day.AddYears(-1), new DateOnly(2018, 3, 31), [Leaver, Other]), Leaver, Day.AddYears(-1), null);

    private static ResourceContribution Contribution(PartnerId partner, DateOnly? to) => new()
    {
        PartnerId = partner, Kind = ContributionKind.InKind, What = "Rooms", From = Day.AddYears(-1), To = to, KnownFrom = default, Provenance = Ours,
    };

    private static JointPost Post(string slug, PartnerId employer) => new()
    {
        Id = default, Slug = slug, Title = slug, Kind = JointPostKind.Lead, Services = [], EmployerId = employer, Provenance = Ours,
    };

    private static AuthorityGrant Grant(string post, PartnerId partner, DateOnly? to) => new()
    {
        Id = default, Post = post, PartnerId = partner, Services = [], Actions = LeadActions.Decide, From = Day.AddYears(-1), To = to, KnownFrom = default, Provenance = Ours,
    };

    private static Secondment Secondment(string slug, PartnerId lender, PartnerId host) => new()
    {
        Id = default, Slug = slug, Title = slug, LenderId = lender, HostId = host, WholeTimeHundredths = 100, Terms = "As before", RechargeBasis = "None", IsSynthetic = true,
        From = Day.AddYears(-1), KnownFrom = default, Provenance = Ours,
    };
}
