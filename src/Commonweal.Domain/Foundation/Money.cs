using System.Globalization;

namespace Commonweal.Domain.Foundation;

/// <summary>A sum of sterling in whole pence. Its arithmetic overflows rather than wraps; as text it is "1234.50", and nothing is ever "-0.00".</summary>
public readonly record struct Money(long Pence) : IComparable<Money>
{
    public static Money Zero { get; }

    public int Sign => Math.Sign(Pence);

    public Money Abs => new(Math.Abs(Pence));

    /// <summary>"£1,234.50", and whole pounds without their pence.</summary>
    public string InWords => Sentences.Pounds(Pence);

    public static Money operator +(Money a, Money b) => new(checked(a.Pence + b.Pence));

    public static Money operator -(Money a, Money b) => new(checked(a.Pence - b.Pence));

    public static Money operator -(Money a) => new(checked(-a.Pence));

    public static bool operator <(Money a, Money b) => a.Pence < b.Pence;

    public static bool operator >(Money a, Money b) => a.Pence > b.Pence;

    public static bool operator <=(Money a, Money b) => a.Pence <= b.Pence;

    public static bool operator >=(Money a, Money b) => a.Pence >= b.Pence;

    public static Money Add(Money left, Money right) => left + right;

    public static Money Subtract(Money left, Money right) => left - right;

    public static Money Negate(Money item) => -item;

    public static Money Min(Money a, Money b) => a < b ? a : b;

    public static Money Max(Money a, Money b) => a > b ? a : b;

    public static Money Sum(IEnumerable<Money> sums) => sums.Aggregate(Zero, (total, sum) => total + sum);

    /// <summary>The size of this sum with the sign of another.</summary>
    public Money WithSignOf(Money other) => other.Pence < 0 ? -Abs : Abs;

    /// <summary>So many per cent of the sum, rounded down to the penny on its size.</summary>
    public Money PercentRoundedDown(decimal percent) => Rational.Of(Pence).Times(Rational.Of(percent)).Over(100).ToPenceTowardsZero();

    /// <summary>"-1234.50": two decimals, no grouping, the minus of the keyboard.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Pence < 0 ? "-" : "")}{Int128.Abs(Pence) / 100}.{Int128.Abs(Pence) % 100:00}");

    public int CompareTo(Money other) => Pence.CompareTo(other.Pence);

    /// <exception cref="FormatException">It is not digits, a point and two decimals, with or without a minus.</exception>
    public static Money Parse(string text) => TryParse(text, out var sum) ? sum : throw new FormatException($"'{text}' is no sum of pounds with two decimals.");

    /// <summary>Reads what <see cref="ToString"/> writes, and nothing looser: what people type is read by the cells of monthly figures.</summary>
    public static bool TryParse(string text, out Money sum)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var isForm = digits.Length >= 4 && digits[^3] == '.' && !digits[..^3].ContainsAnyExceptInRange('0', '9') && !digits[^2..].ContainsAnyExceptInRange('0', '9');
        var isRead = long.TryParse(isForm ? string.Concat(digits[..^3], digits[^2..]) : "", NumberStyles.None, CultureInfo.InvariantCulture, out var pence);
        sum = isRead ? new Money(text.StartsWith('-') ? -pence : pence) : Zero;
        return isRead;
    }
}
