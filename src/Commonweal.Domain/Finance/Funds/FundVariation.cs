using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

public enum VariationKind
{
    /// <summary>More or less money from the partner whose the line is.</summary>
    Contribution,

    /// <summary>Budget moved out of, or into, a ring fence.</summary>
    RingFenceMove,

    /// <summary>Aligned or ring-fenced money comes into the pool from a day (S75-06).</summary>
    IntoThePool,
}

/// <summary>A change of a fund as it was put to the partners whose agreement it needs. It is posted when all of them agreed.</summary>
public sealed class FundVariation : IEvent
{
    public const string KeyStart = "variation-";

    public required FundId FundId { get; init; }

    /// <summary>1, 2, 3 … within the fund.</summary>
    public required long Number { get; init; }

    public VariationKind Kind { get; init; }

    /// <summary>The slug of the line.</summary>
    public required string Line { get; init; }

    /// <summary>The slug of the line to which budget would move; null where none does.</summary>
    public string? ToLine { get; init; }

    /// <summary>Above nought is more money.</summary>
    public required long Pence { get; init; }

    /// <summary>For this financial year alone: the year after begins without it.</summary>
    public bool IsNonRecurrent { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    public required string Words { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <summary>By it the ledger knows that this was posted.</summary>
    public string Key => $"{KeyStart}{Number}";

    /// <summary>Which variation a key of the ledger is of; null where it is another's.</summary>
    public static long? NumberOf(string key) => key.StartsWith(KeyStart, StringComparison.Ordinal) && long.TryParse(key.AsSpan(KeyStart.Length), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What it comes to in a whole year, however late in this one it begins: by days, rounded to the penny away from nought. Once is once.</summary>
    public Money FullYear
    {
        get
        {
            var year = FinancialYear.Of(EffectiveOn);
            var (whole, left) = (year.To.DayNumber - year.From.DayNumber + 1, year.To.DayNumber - EffectiveOn.DayNumber + 1);
            return IsNonRecurrent ? new(Pence) : new((long)decimal.Round(Pence * (decimal)whole / left, MidpointRounding.AwayFromZero));
        }
    }

    /// <summary>Whether another asks for the very same.</summary>
    public bool AsksTheSame(FundVariation other) =>
        (Kind, Line, ToLine, Pence, IsNonRecurrent, EffectiveOn) == (other.Kind, other.Line, other.ToLine, other.Pence, other.IsNonRecurrent, other.EffectiveOn);

    /// <summary>Whether a contribution can be varied by a sum, with what its line has for the year: less than nothing is left of none.</summary>
    public static Outcome<Money> MayVary(string line, Money budget, Money more, FinancialYear year) =>
        more == Money.Zero ? new VariationIsNought() : more < Money.Zero && budget + more < Money.Zero ? new LessThanNothingLeft(line, budget, year) : more;

    /// <summary>Why it cannot be taken back; null where it can. What is posted is reversed in the journal instead.</summary>
    /// <param name="takenBackOn">When it was taken back already; null where it was not.</param>
    public Refusal? MayTakeBack(bool isPosted, DateOnly? takenBackOn) =>
        takenBackOn is { } day ? new VariationWasTakenBack(Number, day) : isPosted ? new PostedVariationStands(Number) : null;

    /// <summary>Whose agreement it needs: every partner's where contributions change, and that of whoever's money is ring-fenced where budget moves.</summary>
    public IReadOnlyList<PartnerId> MustAgree(IReadOnlyList<PartnerId> contributors, IEnumerable<ScheduleLine> lines) => Kind == VariationKind.RingFenceMove
        ? [.. lines.Where(l => l.Part == FundPart.RingFenced && (l.Slug == Line || l.Slug == ToLine)).Select(l => l.OriginId).Distinct()]
        : contributors;
}

/// <summary>That one partner agrees to a variation.</summary>
public sealed class VariationAgreed : IEvent
{
    public required FundId FundId { get; init; }

    public required long Number { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The minute.</summary>
    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public sealed record VariationWasTakenBack(long Number, DateOnly On) : Refusal($"Variation {Number} was taken back on {Sentences.Day(On)}. Nobody agrees to it or posts it any more; another can be put to the partners.");

public sealed record PostedVariationStands(long Number) : Refusal($"Variation {Number} is posted, so it is not taken back. Put the change that undoes it to the partners.");

public sealed record VariationIsNought() : Refusal("Enter a sum above nought for more money, or with a minus for less.");

/// <param name="Budget">What the line has for the year.</param>
public sealed record LessThanNothingLeft(string Line, Money Budget, FinancialYear Year)
    : Refusal($"{Line} has a budget of {Sentences.Pounds(Budget.Pence)} for {Year}, so this would leave less than nothing of it. {(Budget > Money.Zero ? $"Take off {Sentences.Pounds(Budget.Pence)} at most." : "There is nothing to take off.")}");

/// <param name="Url">Where it stands.</param>
public sealed record VariationPutAlready(long Number, string Url) : Refusal("The very same variation has been put to the partners, and is still open. Nothing has been put again. If it is meant twice, put one variation of the whole sum.")
{
    public override RefusalLink Link => new($"See variation {Number}", Url);
}

public sealed record NoRingFenceHere() : Refusal("Neither line is ring-fenced, so nobody’s agreement is needed. Move the budget within your own limit.");
