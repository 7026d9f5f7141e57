using Commonweal.Domain.Partnership.Corrections;

namespace Commonweal.Domain.Tests.Partnership.Corrections;

public sealed class PartChangeTests
{
    private static readonly DateOnly Closes = new(2017, 10, 31);

    [Fact]
    public void What_reads_as_before_is_no_correction()
    {
        Assert.IsType<NothingIsPutRight>(PartChanges.Differing([PartChange.Of(CorrectedPart.About, "One.\r\nTwo.", "One.\nTwo. ")]).Refusal);
        Assert.Equal(CorrectedPart.Title, Assert.Single(PartChanges.Differing([PartChange.Of(CorrectedPart.Title, "Wen?", "When?"), PartChange.Of(CorrectedPart.LastDay, Closes, Closes)]).Value).Part);
    }

    [Fact]
    public void A_day_is_shown_in_words_and_a_choice_without_hyphens() => Assert.Equal(
        ("31 October 2017", "Nothing", "When?", "own home, care home"),
        (CorrectedPart.LastDay.Shown("2017-10-31"), CorrectedPart.DueDay.Shown(""), CorrectedPart.Title.Shown("When?"), CorrectedPart.Settings.Shown("own-home, care-home")));
}
