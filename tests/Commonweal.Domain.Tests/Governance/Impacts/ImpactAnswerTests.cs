using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Tests.Partnership;

namespace Commonweal.Domain.Tests.Governance.Impacts;

public sealed class ImpactAnswerTests
{
    private static readonly DateOnly Day = new(2017, 7, 3);

    private static readonly ImpactAsked Asked = new() { PartnerId = Papers.Partner("trust"), On = Day, ReplyBy = Day.AddDays(14), KnownFrom = default };

    [Fact]
    [Trait("Requirement", "INV-03")]
    public void An_answer_is_no_effect_an_effect_with_its_amount_or_a_need_of_time_until_a_day()
    {
        Assert.False(ImpactAnswer.MayAnswer([Asked], Answer(ImpactKind.NoEffect), "The Trust").IsRefused);
        Assert.IsType<EffectNeedsAmount>(ImpactAnswer.MayAnswer([Asked], Answer(ImpactKind.Effect), "The Trust").Refusal);
        Assert.IsType<TimeNeedsADay>(ImpactAnswer.MayAnswer([Asked], Answer(ImpactKind.NeedsTime), "The Trust").Refusal);
        Assert.IsType<NotAskedForImpact>(ImpactAnswer.MayAnswer([], Answer(ImpactKind.NoEffect), "The Trust").Refusal);
        Assert.Equal("Worse off by £3,100 a year", ImpactReading.Of([Asked], [Answer(ImpactKind.Effect, -310_000)], Day.AddDays(2))[0].InWords);
        Assert.Equal("No answer by 17 July 2017: silence, not agreement", ImpactReading.Of([Asked], [], Day.AddDays(15))[0].InWords);
    }

    private static ImpactAnswer Answer(ImpactKind kind, long? pence = null) => new() { PartnerId = Asked.PartnerId, Kind = kind, AmountPence = pence, Words = "Our answer", On = Day.AddDays(1), KnownFrom = default };
}
