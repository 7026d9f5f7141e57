using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>What is amiss with who sits on a body.</summary>
public sealed class BodyWatchTests
{
    [Fact]
    [Trait("Requirement", "LAW-19")]
    public void Each_seat_that_the_law_asks_of_a_health_and_wellbeing_board_is_watched() => Assert.Equal(
        BodyWatch.StatutorySeats.Count, BodyWatch.Warnings(MadeUp.Body(BodyKind.HealthAndWellbeingBoard, Papers.Partner("haringey-council")), []).Count);

    [Fact]
    [Trait("Requirement", "LAW-19")]
    public void A_board_with_all_its_statutory_seats_has_no_warning() => Assert.Empty(
        BodyWatch.Warnings(MadeUp.Body(BodyKind.HealthAndWellbeingBoard), [.. BodyWatch.StatutorySeats.Select(role => MadeUp.Seat(1, PartnerClass.LocalAuthority, role))]));

    [Fact]
    [Trait("Requirement", "LAW-19")]
    public void A_councillor_who_sits_for_a_trust_is_not_the_councillor_that_the_law_asks_for() => Assert.Equal(
        ["The seat of the councillor, which the law asks for, is empty."],
        BodyWatch.Warnings(MadeUp.Body(BodyKind.HealthAndWellbeingBoard), [.. BodyWatch.StatutorySeats.Select(role => MadeUp.Seat(1, role == "councillor" ? PartnerClass.Provider : PartnerClass.LocalAuthority, role))]).Select(w => w.Sentence));

    [Fact]
    [Trait("Requirement", "BRD-16")]
    public void A_board_without_councillor_or_non_executive_director_and_without_primary_care_is_warned_of_twice() => Assert.Equal(
        ["S1:219", "S1:220"], Forum(MadeUp.Seat(1, PartnerClass.Provider)).Select(w => w.RestsOn));

    [Theory]
    [InlineData("councillor")]
    [InlineData("non-executive-director")]
    [InlineData("lay-member")]
    [Trait("Requirement", "BRD-16")]
    public void Either_a_councillor_or_a_non_executive_director_is_local_accountability(string role) => Assert.Empty(
        Forum(MadeUp.Seat(1, PartnerClass.LocalAuthority, role), MadeUp.Seat(2, PartnerClass.PrimaryCare)));

    [Fact]
    public void A_body_without_members_says_so() => Assert.Equal(["No members are recorded."], Forum().Select(w => w.Sentence));

    [Fact]
    public void The_watch_is_not_for_the_bodies_of_one_partner() => Assert.Empty(BodyWatch.Warnings(MadeUp.Body(BodyKind.NhsTrustBoard, Papers.Partner("uclh")), []));

    private static IReadOnlyList<BodyWarning> Forum(params Membership[] members) => BodyWatch.Warnings(MadeUp.Body(BodyKind.InformalForum), members);
}
