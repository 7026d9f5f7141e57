using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Partnership.Agreements.MadeUpApprovals;

namespace Commonweal.Domain.Tests.Partnership.Agreements;

public sealed class VersionRulesTests
{
    private static readonly DateOnly June = new(2017, 6, 1);

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public void A_new_text_takes_the_next_number() => Laws.Hold(Gen.Choose(0, 12), earlier =>
        VersionRules.MayPutForward([.. Enumerable.Range(1, earlier).Select(n => Version(n, $"Text {n}"))], ExactText.From("A new text"), null, null, null).Value == earlier + 1);

    [Fact]
    public void The_same_text_is_no_new_version() =>
        Assert.Equal(new SameTextAsBefore(1), VersionRules.MayPutForward([Version()], Text, null, null, null).Refusal);

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public void Effect_comes_first_then_refresh_then_expiry() => Laws.Hold(Gen.Choose(-500, 500).Two(), days =>
    {
        var (refresh, expires) = (June.AddDays(days.Item1), June.AddDays(days.Item2));
        var outcome = VersionRules.MayPutForward([], Text, June, refresh, expires);
        return outcome.IsRefused ? outcome.Refusal is DatesOutOfOrder && (refresh < June || expires < June || expires < refresh) : refresh >= June && expires >= refresh;
    });

    [Theory]
    [InlineData("1.2 | Each partner decides. | S1:92", 0, "1.2", "Each partner decides.", "S1:92")]
    [InlineData("## Term", 2, null, "Term", null)]
    [InlineData("A sentence of no clause", 0, null, "A sentence of no clause", null)]
    [InlineData("a | b", 0, null, "a | b", null)]
    public void A_line_of_the_text_is_a_heading_or_a_clause_or_plain(string line, int level, string? reference, string words, string? source) =>
        Assert.Equal(new TextLine(level, reference, words, source), TextLine.Parse(line));
}
