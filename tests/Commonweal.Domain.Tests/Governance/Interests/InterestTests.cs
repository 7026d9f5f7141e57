using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Interests;

/// <summary>How long an interest is public, and what it lets its holder do.</summary>
public sealed class InterestTests
{
    [Theory]
    [InlineData("2017-09-30", true, true)]
    [InlineData("2018-03-30", true, true)]
    [InlineData("2018-03-31", false, true)]
    [InlineData("2023-09-30", false, true)]
    [InlineData("2023-10-01", false, false)]
    [Trait("Requirement", "LAW-23")]
    public void It_is_public_for_six_months_after_it_ended_and_on_record_for_six_years(string day, bool isPublic, bool isOnRecord)
    {
        var interest = Interest(to: new(2017, 9, 30));
        Assert.Equal((isPublic, isOnRecord), (InterestRules.IsPublic(interest, DateOnly.Parse(day)), InterestRules.IsOnRecord(interest, DateOnly.Parse(day))));
    }

    [Fact]
    [Trait("Requirement", "LAW-23")]
    public void One_that_holds_stays_public_from_the_day_it_was_registered()
    {
        Assert.False(InterestRules.IsPublic(Interest(), new(2017, 6, 9)));
        Assert.True(InterestRules.IsPublic(Interest(), new(2047, 1, 1)));
    }

    [Fact]
    [Trait("Requirement", "LAW-23")]
    public void Registered_after_more_than_28_days_is_late() => Assert.Equal(
        (false, true), (InterestRules.IsRegisteredLate(Interest(registered: new(2017, 6, 29))), InterestRules.IsRegisteredLate(Interest(registered: new(2017, 6, 30)))));

    /// <summary>One form for all: what is done about an interest follows from the body's kind.</summary>
    [Fact]
    [Trait("Requirement", "LAW-24")]
    public void In_an_NHS_body_the_same_declaration_leaves_it_to_the_chair_what_is_done_about_it() => Assert.All(
        Enum.GetValues<BodyKind>().Where(k => !k.IsOfACouncil()), kind => Assert.All(
            Enum.GetValues<InterestAction>(), action => Assert.False(InterestRules.MayAct(kind, InterestKind.DisclosablePecuniary, action, null).IsRefused)));

    [Fact]
    [Trait("Requirement", "LAW-22")]
    public void A_member_of_a_council_body_with_a_pecuniary_interest_leaves_unless_there_is_a_dispensation() => Assert.All(
        Enum.GetValues<BodyKind>().Where(k => k.IsOfACouncil()), kind =>
        {
            Assert.IsType<PecuniaryInterestLeaves>(InterestRules.MayAct(kind, InterestKind.DisclosablePecuniary, InterestAction.StaysAndVotes, null).Refusal);
            Assert.IsType<PecuniaryInterestLeaves>(InterestRules.MayAct(kind, InterestKind.DisclosablePecuniary, InterestAction.SpeaksAndDoesNotVote, " ").Refusal);
            Assert.False(InterestRules.MayAct(kind, InterestKind.DisclosablePecuniary, InterestAction.LeavesTheRoom, null).IsRefused);
            Assert.False(InterestRules.MayAct(kind, InterestKind.DisclosablePecuniary, InterestAction.StaysAndVotes, "Monitoring officer, 1 October 2017").IsRefused);
        });

    [Fact]
    [Trait("Requirement", "COI-02")]
    public void Only_who_is_in_the_room_does_something_in_it_and_only_who_is_not_declares_in_advance()
    {
        Assert.IsType<DeclarerIsNotThere>(InterestRules.MayActFrom(false, InterestAction.LeavesTheRoom).Refusal);
        Assert.IsType<DeclarerIsNotThere>(InterestRules.MayActFrom(false, InterestAction.StaysAndVotes).Refusal);
        Assert.IsType<DeclarerIsThere>(InterestRules.MayActFrom(true, InterestAction.DeclaredInAdvance).Refusal);
        Assert.False(InterestRules.MayActFrom(false, InterestAction.DeclaredInAdvance).IsRefused);
        Assert.False(InterestRules.MayActFrom(true, InterestAction.SpeaksAndDoesNotVote).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "COI-02")]
    public void A_provider_is_conflicted_on_the_service_it_provides_and_a_commissioner_is_not_by_its_class()
    {
        var (whittington, uclh) = (Papers.Partner("whittington-health"), Papers.Partner("uclh"));
        Assert.Equal((true, false, false), (
            InterestRules.IsConflictedByClass(PartnerClass.Provider, whittington, whittington), InterestRules.IsConflictedByClass(PartnerClass.Provider, uclh, whittington),
            InterestRules.IsConflictedByClass(PartnerClass.Commissioner, whittington, whittington)));
    }

    [Fact]
    [Trait("Requirement", "COI-02")]
    public void It_is_registered_once_there_is_one()
    {
        Assert.IsType<InterestStillToCome>(InterestRules.MayRegister(Interest(registered: new(2017, 5, 31))).Refusal);
        Assert.Null(InterestRules.MayRegister(Interest(registered: new(2017, 6, 1))).Refusal);
    }

    [Fact]
    public void It_ends_after_it_begins_and_every_kind_and_action_has_its_words()
    {
        Assert.IsType<InterestEndsBeforeItBegins>(InterestRules.MayRegister(Interest(to: new(2017, 5, 1))).Refusal);
        Assert.Equal("Each person registers their own interests, and nobody another’s.", new OwnInterestsOnly().Sentence);
        Assert.All(Enum.GetValues<InterestKind>(), kind => Assert.NotEmpty(kind.InWords()));
        Assert.All(Enum.GetValues<InterestAction>(), action => Assert.NotEmpty(action.InWords()));
    }

    private static Interest Interest(DateOnly? to = null, DateOnly? registered = null) => new()
    {
        PersonId = PersonId.From(Papers.Id("somebody")), Kind = InterestKind.Financial, Text = "Shares", RegisteredOn = registered ?? new(2017, 6, 10), From = new(2017, 6, 1), To = to, KnownFrom = default,
        Provenance = new Provenance(null, "Made up for a test"),
    };
}
