using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>
/// What a matter, or an investment scheme, costs or brings one partner, in whole pence (INV-08). A later line for the same partner and kind takes the earlier one's place; nothing at all is a line of 0.
/// </summary>
public sealed class MoneyLine : IEvent
{
    public long Id { get; init; }

    public DecisionId? DecisionId { get; init; }

    public InvestmentNoticeId? NoticeId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required MoneyKind Kind { get; init; }

    public required MoneyDirection Direction { get; init; }

    /// <summary>Never negative: the direction says which way it goes.</summary>
    public required long AmountPence { get; init; }

    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <summary>Above 0 where the partner is better off, below 0 where it pays or loses.</summary>
    public long SignedPence => Direction == MoneyDirection.Gains ? AmountPence : -AmountPence;

    public static Outcome<MoneyLine> MayEnter(MoneyLine line) => line.AmountPence < 0 ? new AmountBelowNothing() : line;
}

public enum MoneyKind
{
    Capital,

    /// <summary>The effect of a whole year, however late in the year it begins.</summary>
    AnnualRevenue,
}

public enum MoneyDirection
{
    /// <summary>It pays more, or receives less.</summary>
    Pays,

    /// <summary>It receives more, or pays less.</summary>
    Gains,
}

public static class MoneyKinds
{
    public static string InWords(this MoneyKind kind) => kind == MoneyKind.Capital ? "Capital" : "Revenue, whole year";

    public static string InWords(this MoneyDirection direction) => direction == MoneyDirection.Pays ? "Pays more or receives less" : "Receives more or pays less";
}

/// <summary>The money of one matter, over the partners: what one gains from another is no saving (GAP-6).</summary>
public sealed class MoneyOfMatter
{
    private MoneyOfMatter(IReadOnlyList<MoneyLine> lines) => Lines = lines;

    /// <summary>The line that counts for each partner and kind, nothings left out.</summary>
    public IReadOnlyList<MoneyLine> Lines { get; }

    public bool IsEmpty => Lines.Count == 0;

    public long NetPence(MoneyKind kind) => Lines.Where(l => l.Kind == kind).Sum(l => l.SignedPence);

    /// <summary>The larger of a partner's capital and yearly revenue, whichever way they go: what a person's authority must cover.</summary>
    public long AtStakePence(PartnerId partner) => Lines.Where(l => l.PartnerId == partner).Select(l => l.AmountPence).DefaultIfEmpty().Max();

    public string NetInWords(MoneyKind kind) => NetPence(kind) switch
    {
        0 when Lines.All(l => l.Kind != kind) => "No money of this kind moves.",
        0 => "Nothing is saved over the whole system: what one gains, another pays.",
        > 0 and var saved => $"Over the whole system {Sentences.Pounds(saved)} is saved.",
        var cost => $"Over the whole system it costs {Sentences.Pounds(-cost)}.",
    };

    public static MoneyOfMatter Of(IEnumerable<MoneyLine> lines, DateOnly asAt) => new(
    [
        .. lines.Where(l => l.On <= asAt).GroupBy(l => (l.PartnerId, l.Kind))
            .Select(same => same.OrderBy(l => l.On).ThenBy(l => l.KnownFrom).ThenBy(l => l.Id).Last())
            .Where(l => l.AmountPence > 0),
    ]);
}

public sealed record AmountBelowNothing() : Refusal("A sum is entered without a sign. Say by the direction whether the partner pays or gains.");
