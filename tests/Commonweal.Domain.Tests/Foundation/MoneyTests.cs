using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(7, "0.07")]
    [InlineData(-7, "-0.07")]
    [InlineData(123450, "1234.50")]
    [InlineData(-100, "-1.00")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void It_is_written_with_two_decimals(long pence, string text) => Assert.Equal(text, new Money(pence).ToString());

    [Fact]
    public void What_is_written_is_read_again() => Laws.Hold<long>(pence => pence == long.MinValue || Money.Parse(new Money(pence).ToString()) == new Money(pence));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("1.505")]
    [InlineData(".50")]
    [InlineData("+1.00")]
    [InlineData("1,000.00")]
    [InlineData(" 1.00")]
    [InlineData("--1.00")]
    [InlineData("99999999999999999.99")]
    public void Anything_else_is_not_read(string text) => Assert.False(Money.TryParse(text, out _));

    [Fact]
    public void It_overflows_rather_than_wraps() => Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));

    [Theory]
    [InlineData(333_333_333, 1, 3_333_333)]
    [InlineData(199, 50, 99)]
    [InlineData(-199, 50, -99)]
    [InlineData(10_000, 33.3, 3_330)]
    public void A_per_cent_is_rounded_down_on_its_size(long pence, double percent, long expected) => Assert.Equal(expected, new Money(pence).PercentRoundedDown((decimal)percent).Pence);
}
