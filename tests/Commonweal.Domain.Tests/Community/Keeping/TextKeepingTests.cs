using Commonweal.Domain.Community.Keeping;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Community.Keeping;

public sealed class TextKeepingTests
{
    private static readonly DateOnly Over = new(2017, 10, 9);
    private static readonly TextHold Inquest = new(HoldReason.Inquest, new(2018, 1, 2));

    private static readonly Gen<(DateOnly Over, int Years, DateOnly Day)> Cases =
        Gen.Choose(0, 3650).Zip(Gen.Choose(1, 20)).Zip(Gen.Choose(0, 10_000)).Select(c => (Over.AddDays(c.Item1.Item1), c.Item1.Item2, Over.AddDays(c.Item2)));

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public void It_is_kept_to_the_last_day_of_its_years_and_due_the_day_after()
    {
        Assert.Equal(new KeptForLonger(new(2027, 10, 9)), Kept().MayRemove(new(2027, 10, 9)).Refusal);
        Assert.False(Kept().MayRemove(new(2027, 10, 10)).IsRefused);
    }

    [Fact]
    public void What_is_open_is_kept() => Assert.IsType<NotOverYet>(Kept(isOpen: true).MayRemove(new(2099, 1, 1)).Refusal);

    [Fact]
    public void Where_no_rule_holds_nothing_goes() => Assert.IsType<NoRuleOfKeeping>(TextKeeping.Of(KeptTexts.OfComplaints, Over, null, null, [], new(2099, 1, 1)).MayRemove(new(2099, 1, 1)).Refusal);

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public void A_hold_delays_it_whatever_the_day_until_somebody_ends_it()
    {
        Assert.Equal(new RemovalIsPutOff(Inquest), Kept(Inquest).MayRemove(new(2099, 1, 1)).Refusal);
        Assert.IsType<RemovalIsPutOffAlready>(Kept(Inquest).MayHold().Refusal);
        Assert.IsType<RemovalIsNotPutOff>(Kept().MayRelease().Refusal);
    }

    [Fact]
    public void Nothing_more_is_done_with_what_is_gone() => Assert.All(
        new[] { Kept(removed: new(2028, 1, 3)) }.SelectMany(k => new[] { k.MayHold().Refusal, k.MayRelease().Refusal, k.MayRemove(new(2099, 1, 1)).Refusal }), refusal => Assert.Equal(new TextsAreGone(new(2028, 1, 3)), refusal));

    [Theory]
    [InlineData("2017-10-09", "Kept until 9 October 2027")]
    [InlineData("2027-10-10", "Due for removal since 10 October 2027")]
    public void It_says_how_it_stands(string day, string words) => Assert.Equal(words, Kept().InWords(DateOnly.Parse(day)));

    [Fact]
    public void The_rule_of_the_day_looked_at_holds_for_all_that_is_kept()
    {
        var rules = new[] { Rule(10, to: new(2019, 12, 31)), Rule(6, new(2020, 1, 1)) };

        Assert.Equal(new DateOnly(2027, 10, 9), TextKeeping.Of(KeptTexts.OfComplaints, Over, null, null, rules, new(2018, 1, 1)).KeptUntil);
        Assert.Equal(new DateOnly(2023, 10, 9), TextKeeping.Of(KeptTexts.OfComplaints, Over, null, null, rules, new(2020, 1, 1)).KeptUntil);
    }

    [Fact]
    public void Whatever_the_days_it_goes_never_before_its_years_are_over() => Laws.Hold(Cases, c =>
        TextKeeping.Of(KeptTexts.OfComplaints, c.Over, null, null, [Rule(c.Years)], c.Day).IsDue(c.Day) == c.Day > c.Over.AddYears(c.Years));

    private static TextKeeping Kept(TextHold? hold = null, DateOnly? removed = null, bool isOpen = false) => TextKeeping.Of(KeptTexts.OfComplaints, isOpen ? null : Over, hold, removed, [Rule(10)], Over);

    private static KeepingRule Rule(int years, DateOnly? from = null, DateOnly? to = null) => new()
    {
        Texts = KeptTexts.OfComplaints, Years = years, Text = "A rule.", Basis = "Advice", NeedsLawyer = true, From = from ?? new(2016, 1, 1), To = to, Provenance = new("An Act"),
    };
}
