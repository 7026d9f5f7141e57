using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.ControlTotal;

public sealed class AdjustmentReadingTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));
    private static readonly PartnerId Trust = PartnerId.From(Papers.Id("trust"));

    [Fact]
    [Trait("Requirement", "CTL-01")]
    public void What_one_total_gains_the_other_gives_or_it_is_refused() => Laws.Hold(
        Gen.Choose(-9, 9).Two(),
        two =>
        {
            var refusal = AdjustmentReading.MayPropose(Of(1), new(two.Item1), new(two.Item2), false).Refusal;
            return two.Item1 + two.Item2 != 0 ? refusal is AdjustmentIsNotNeutral : two.Item1 == 0 ? refusal is AdjustmentOfNought : refusal is null;
        });

    [Fact]
    public void It_is_between_two_partners_that_have_a_total()
    {
        Assert.Equal(new AdjustmentWithItself(), AdjustmentReading.MayPropose(Of(1, to: Ccg), new(-5), new(5), false).Refusal);
        Assert.Equal(new CouncilHasNoTotal(), AdjustmentReading.MayPropose(Of(1), new(-5), new(5), true).Refusal);
    }

    [Fact]
    public void It_counts_once_the_other_agreed()
    {
        var proposed = Reading(Of(1)).Single();

        Assert.Equal((false, (PartnerId?)Trust), (proposed.IsAgreed, proposed.WaitsFor));
        Assert.Equal(new AgreementIsOfTheOther(), proposed.MayAgree(By(Ccg)).Refusal);
        Assert.False(proposed.MayAgree(By(Trust)).IsRefused);
        Assert.Equal(new AdjustmentIsAgreed(), AdjustmentReading.On(new(2017), [Of(1)], [By(Trust)], Day).Single().MayAgree(By(Trust)).Refusal);
    }

    [Fact]
    public void It_is_undone_once_by_another_that_names_it()
    {
        var (reversal, agreed) = (Of(2, reverses: 1, from: Trust, to: Ccg), By(Trust));

        Assert.Equal(new AdjustmentIsNotAgreed(), Reading(Of(1)).Single().MayReverse(reversal).Refusal);
        Assert.False(AdjustmentReading.On(new(2017), [Of(1)], [agreed], Day).Single().MayReverse(reversal).IsRefused);
        var both = AdjustmentReading.On(new(2017), [Of(1), reversal], [agreed, By(Trust, 2)], Day);
        Assert.Equal(new AdjustmentIsReversed(Day), both[0].MayReverse(Of(3, reverses: 1)).Refusal);
        Assert.Equal(new AdjustmentIsAReversal(), both[1].MayReverse(Of(3, reverses: 2)).Refusal);
        Assert.Equal(Money.Zero, Money.Sum(both.SelectMany(r => r.Adjustment.Sides(id => id.ToString())).Where(s => s.From == Ccg.ToString()).Select(s => s.Amount)));
    }

    private static IReadOnlyList<AdjustmentReading> Reading(params TotalAdjustment[] adjustments) => AdjustmentReading.On(new(2017), adjustments, [], Day);

    private static TotalAdjustment Of(long id, long? reverses = null, PartnerId? from = null, PartnerId? to = null) => new()
    {
        Id = id, FinancialYear = 2017, FromId = from ?? Ccg, ToId = to ?? Trust, Pence = 5, Words = "Clinics moved", ProposedById = Ccg, ReversesId = reverses, On = Day, KnownFrom = DateTime.UnixEpoch,
    };

    private static AdjustmentAgreed By(PartnerId partner, long adjustment = 1) => new() { AdjustmentId = adjustment, PartnerId = partner, Words = "Minute 3", On = Day, KnownFrom = DateTime.UnixEpoch };
}
