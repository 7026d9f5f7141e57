using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Partnership.Visibility;

/// <summary>Who may see what: what no rule opens is closed, and one more rule never closes anything (QUA-01).</summary>
public sealed class AccessBookTests
{
    private static readonly DateOnly Day = new(2017, 10, 9);
    private static readonly string[] Roles = ["recorder", "auditor", "clinician"];
    private static readonly string[] Statuses = ["Affiliate", "Partner", "Left"];

    private static Gen<AccessRule> Rules =>
        from kind in Gen.Elements(Enum.GetValues<KindOfThing>())
        from who in Gen.Elements(Enum.GetValues<WhoMaySee>())
        from role in Gen.Elements(Roles)
        from statuses in Gen.Elements<string[]>([], ["Affiliate", "Partner"])
        from own in Gen.Elements(false, true)
        from begins in Gen.Choose(-30, 30)
        from lasts in Gen.Choose(0, 60)
        select Rule(kind, who, role, statuses, own, Day.AddDays(begins), Day.AddDays(begins + lasts));

    private static Gen<Viewer> Viewers => Gen.OneOf(
        Gen.Constant(Viewer.Anonymous),
        from role in Gen.Elements([.. Roles, null])
        from status in Gen.Elements([.. Statuses, null])
        select new Viewer(true, role, status is null ? null : "uclh", status));

    private static Gen<(List<AccessRule> Rules, Viewer Viewer, KindOfThing Kind)> Cases =>
        from rules in Rules.ListOf(5)
        from viewer in Viewers
        from kind in Gen.Elements(Enum.GetValues<KindOfThing>())
        select (rules.ToList(), viewer, kind);

    [Fact]
    [Trait("Requirement", "QUA-01")]
    public void One_more_rule_never_closes_anything() => Laws.Hold(Cases, c =>
        new AccessBook(c.Rules.Skip(1)).MaySee(c.Kind, c.Viewer, Day) <= new AccessBook(c.Rules).MaySee(c.Kind, c.Viewer, Day));

    [Fact]
    [Trait("Requirement", "QUA-01")]
    public void What_no_rule_opens_is_closed_but_ones_own_account() => Laws.Hold(Cases, c =>
        new AccessBook([]).MaySee(c.Kind, c.Viewer, Day) == (c.Kind == KindOfThing.OwnAccount && c.Viewer.IsSignedIn ? Sight.Everything : Sight.Nothing));

    [Fact]
    public void The_order_of_rules_makes_no_difference() => Laws.Hold(Cases, c =>
        new AccessBook(c.Rules).MaySee(c.Kind, c.Viewer, Day) == new AccessBook(Enumerable.Reverse(c.Rules)).MaySee(c.Kind, c.Viewer, Day));

    [Fact]
    public void A_rule_opens_nothing_before_it_begins_or_after_it_ends() => Laws.Hold(Cases, c =>
        new AccessBook(c.Rules).MaySee(c.Kind, c.Viewer, Day) == new AccessBook(c.Rules.Where(r => r.From <= Day && r.To >= Day)).MaySee(c.Kind, c.Viewer, Day));

    [Fact]
    [Trait("Requirement", "QUA-03")]
    public void Somebody_not_signed_in_sees_only_what_anyone_may() => Laws.Hold(Cases, c =>
        new AccessBook(c.Rules.Where(r => r.Who != WhoMaySee.Anyone)).MaySee(c.Kind, Viewer.Anonymous, Day) == Sight.Nothing);

    [Theory]
    [InlineData("Affiliate", true)]
    [InlineData("Partner", true)]
    [InlineData("Left", false)]
    [InlineData(null, false)]
    public void A_rule_of_statuses_asks_how_the_viewers_partner_stands(string? status, bool sees) => Assert.Equal(
        sees ? Sight.Everything : Sight.Nothing,
        new AccessBook([Rule(KindOfThing.Partnership, WhoMaySee.SignedIn, "recorder", ["Affiliate", "Partner"], false, Day, null)]).MaySee(KindOfThing.Partnership, new Viewer(true, "recorder", "uclh", status), Day));

    [Fact]
    public void A_post_of_the_partnership_itself_needs_no_partner() => Assert.Equal(
        Sight.Everything,
        new AccessBook([Rule(KindOfThing.Partnership, WhoMaySee.SignedIn, "recorder", ["Affiliate"], false, Day, null)]).MaySee(KindOfThing.Partnership, new Viewer(true, "auditor", null, null), Day));

    private static AccessRule Rule(KindOfThing kind, WhoMaySee who, string role, string[] statuses, bool own, DateOnly from, DateOnly? to) => new()
    {
        Kind = kind, Who = who, Roles = [role], Statuses = statuses, OwnPartnerOnly = own, From = from, To = to, Explanation = "A rule.", Provenance = Provenance.OfAnAct(),
    };
}
