using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class RationalTests
{
    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(-1, 2, -1)]
    [InlineData(3, 2, 2)]
    [InlineData(-3, 2, -2)]
    [InlineData(1, 3, 0)]
    [InlineData(5, -2, -3)]
    public void It_is_rounded_once_half_away_from_nought(long above, long below, long pence) => Assert.Equal(pence, Rational.Of(above).Over(below).ToPence().Pence);

    [Fact]
    public void A_decimal_is_taken_digit_by_digit() => Laws.Hold<int>(n => Rational.Of(n / 1000m).Times(Rational.Of(1000)).ToPence().Pence == n);

    [Fact]
    public void A_decimal_whose_digits_fill_its_lowest_part_is_taken_whole() => Assert.Equal(33_600_000, Rational.Of(336_000.0000m).Times(Rational.Of(100)).ToPence().Pence);

    [Fact]
    public void Nothing_is_divided_by_nothing() => Assert.Throws<DivideByZeroException>(() => Rational.Of(1).Over(0));
}
