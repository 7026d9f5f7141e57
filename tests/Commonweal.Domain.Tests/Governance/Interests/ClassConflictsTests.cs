using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Tests.Governance.Decisions;

namespace Commonweal.Domain.Tests.Governance.Interests;

/// <summary>Who is out of the count by what is registered and by what the money changes.</summary>
public sealed class ClassConflictsTests
{
    [Fact]
    [Trait("Requirement", "COI-02")]
    public void A_provider_whose_income_the_matter_changes_is_out_and_a_commissioner_that_pays_is_not()
    {
        var matter = Touching(Matter.Trust);
        matter.Enter(Matter.FirstCcg, MoneyDirection.Gains, 100);

        var conflicts = ClassConflicts.Providers(matter.Now, [Seat(Matter.Trust, PartnerClass.Provider), Seat(Matter.FirstCcg, PartnerClass.Commissioner)]);

        Assert.Equal(("The Trust provides the service that the matter is about", 1), (conflicts[Matter.Trust], conflicts.Count));
    }

    [Fact]
    [Trait("Requirement", "COI-02")]
    public void A_member_with_a_share_is_out_while_it_holds_and_where_the_matter_touches_it()
    {
        Assert.Equal("The GP member has an interest in The Trust", Assert.Single(ClassConflicts.Members(With(Touching(Matter.Trust)), Matter.FirstGoverningBody)).Value);
        Assert.Empty(ClassConflicts.Members(With(Touching(Matter.SecondCcg)), Matter.FirstGoverningBody));
        Assert.Empty(ClassConflicts.Members(With(Touching(Matter.Trust)), Matter.SecondGoverningBody));
        Assert.Empty(ClassConflicts.Members(With(Touching(Matter.Trust), to: new(2017, 5, 31)), Matter.FirstGoverningBody));
    }

    [Fact]
    [Trait("Requirement", "LAW-23")]
    public void A_governing_body_whose_members_have_shares_sends_the_matter_to_its_primary_care_committee()
    {
        var matter = new Matter { Setting = new Matter().Setting with { Interests = [Share()] } };
        matter.Do(StepKind.Shared);
        matter.Say(hasNoMoney: false);
        matter.Enter(Matter.Trust, MoneyDirection.Pays, 100);
        matter.Ask(Matter.Trust);
        matter.Answer(Matter.Trust, Domain.Governance.Impacts.ImpactKind.NoEffect);
        matter.Put("It moves.");
        matter.Require(Matter.FirstGoverningBody);
        matter.Wait(8);
        matter.Call(Matter.Seat(Matter.Council), Matter.Seat(Matter.FirstCcg));
        matter.View(Matter.Council);
        matter.View(Matter.FirstCcg);
        matter.Close();

        Assert.IsType<GoesToPrimaryCareCommittee>(matter.Record(Matter.FirstGoverningBody));
        Assert.Null(matter.Record(Matter.FirstGoverningBody, byCommittee: true));
        Assert.True(matter.Now.Effect.IsInEffect);
    }

    private static Matter Touching(PartnerId partner)
    {
        var matter = new Matter();
        matter.Enter(partner, MoneyDirection.Pays, 100);
        return matter;
    }

    private static DecisionReading With(Matter matter, DateOnly? to = null) => DecisionReading.On(matter.History, matter.Setting with { Interests = [Share(to)] }, matter.Today);

    private static MemberInterest Share(DateOnly? to = null) => new(Matter.FirstGoverningBody, "gp-member", "The GP member", Matter.Trust, "A share", new(2017, 1, 1), to);

    private static Membership Seat(PartnerId partner, PartnerClass side) => new()
    {
        Body = Matter.Forum, PartnerId = partner, Class = side, Seat = "A seat", Role = "chief-executive", Vote = VoteRight.Votes, Chairs = ChairOf.NotChair, From = new(2017, 1, 1), KnownFrom = default,
        Provenance = new Provenance(null, "Made up for a test"),
    };
}
