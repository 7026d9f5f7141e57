using System.Numerics;

namespace Commonweal.Domain.Foundation;

/// <summary>An exact fraction, so that a sum is rounded once, at its end, and never on the way. What is below is above 0.</summary>
public readonly struct Rational
{
    private Rational(BigInteger above, BigInteger below) => (Above, Below) = (above, below);

    public BigInteger Above { get; }

    public BigInteger Below { get; }

    public static Rational Of(long whole) => new(whole, 1);

    public static Rational Of(Money sum) => new(sum.Pence, 1);

    /// <summary>A decimal number as it is written, digit by digit.</summary>
    public static Rational Of(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var digits = ((BigInteger)unchecked((uint)bits[2]) << 64) + ((BigInteger)unchecked((uint)bits[1]) << 32) + unchecked((uint)bits[0]);
        return new(decimal.IsNegative(number) ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    public Rational Times(Rational other) => new(Above * other.Above, Below * other.Below);

    public Rational Plus(Rational other) => new((Above * other.Below) + (other.Above * Below), Below * other.Below);

    /// <exception cref="DivideByZeroException">Nothing is divided by nothing.</exception>
    public Rational Over(Rational other) => other.Above.Sign switch
    {
        0 => throw new DivideByZeroException(),
        < 0 => new(-Above * other.Below, -other.Above * Below),
        _ => new(Above * other.Below, other.Above * Below),
    };

    public Rational Over(long whole) => Over(Of(whole));

    /// <summary>As pence, rounded once, half away from zero.</summary>
    public Money ToPence() => new((long)(((BigInteger.Abs(Above) * 2) + Below) / (Below * 2)) * Above.Sign);

    /// <summary>As pence, what is less than a penny left off.</summary>
    public Money ToPenceTowardsZero() => new((long)BigInteger.Divide(Above, Below));
}
