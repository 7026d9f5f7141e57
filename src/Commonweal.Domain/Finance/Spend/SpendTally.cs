using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>How many, and what they come to.</summary>
public readonly record struct CountAndSum(long Count, Int128 Pence)
{
    /// <exception cref="OverflowException">It comes to more than any budget.</exception>
    public Money Sum => new(checked((long)Pence));

    public CountAndSum Plus(Money amount) => new(Count + 1, Pence + amount.Pence);
}

/// <summary>
/// The control totals of a file, counted while its rows go by, with every kind of fault and note. Memory grows with the kinds and the months, never with the rows:
/// of the faults themselves the first are kept and all are counted.
/// </summary>
public sealed class SpendTally
{
    /// <summary>Faults that are kept one by one.</summary>
    public const int FaultsKept = 1000;

    private const int BodiesKept = 20;

    private readonly List<SpendFault> faults = [];
    private readonly Dictionary<(string Column, string Sentence), (long Count, long First)> kinds = [];
    private readonly Dictionary<(string Column, string Sentence), (long Count, long First)> notes = [];
    private readonly SortedDictionary<Month, CountAndSum> months = [];
    private readonly SortedDictionary<string, CountAndSum> bodies = [];
    private readonly List<TotalInside> totals = [];
    private Int128 sinceTotal;
    private long refusedAtTotal;

    /// <summary>The layout by which the file is read; null as long as no heading has been found.</summary>
    public SpendLayout? Layout { get; internal set; }

    public long HeadingRow { get; internal set; }

    /// <summary>The headings of the fields that the file has.</summary>
    public IReadOnlyDictionary<SpendField, string> Columns { get; internal set; } = new Dictionary<SpendField, string>();

    public long Preamble { get; internal set; }

    public long BlankRows { get; internal set; }

    public long RepeatedHeadings { get; internal set; }

    public CountAndSum Taken { get; private set; }

    public CountAndSum Credits { get; private set; }

    public CountAndSum Redacted { get; private set; }

    /// <summary>Rows with any fault, and the sum of those whose amount could be read.</summary>
    public CountAndSum Refused { get; private set; }

    /// <summary>Refused rows without an amount that could be read.</summary>
    public long RefusedWithoutAmount { get; private set; }

    public long FaultCount { get; private set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    public IReadOnlyList<SpendFault> Faults => faults;

    public IReadOnlyList<SpendNote> FaultKinds => Listed(kinds);

    public IReadOnlyList<SpendNote> Notes => Listed(notes);

    public IReadOnlyDictionary<Month, CountAndSum> Months => months;

    /// <summary>Whom the file itself names as having paid, the first twenty.</summary>
    public IReadOnlyDictionary<string, CountAndSum> Bodies => bodies;

    public IReadOnlyList<TotalInside> Totals => totals;

    internal void Take(SpendLine line)
    {
        Taken = Taken.Plus(line.Amount);
        sinceTotal += line.Amount.Pence;
        Credits = line.Amount.Sign < 0 ? Credits.Plus(line.Amount) : Credits;
        Redacted = line.IsPayeeRedacted ? Redacted.Plus(line.Amount) : Redacted;
        (First, Last) = (First is { } first && first < line.On ? first : line.On, Last is { } last && last > line.On ? last : line.On);
        var month = Month.Of(line.On);
        months[month] = months.GetValueOrDefault(month).Plus(line.Amount);
        if (line.Body is { Length: > 0 } body && (bodies.Count < BodiesKept || bodies.ContainsKey(body)))
        {
            bodies[body] = bodies.GetValueOrDefault(body).Plus(line.Amount);
        }
    }

    internal void Refuse(Money? amount)
    {
        Refused = amount is { } sum ? Refused.Plus(sum) : Refused with { Count = Refused.Count + 1 };
        RefusedWithoutAmount += amount is null ? 1 : 0;
    }

    internal void Fault(SpendFault fault)
    {
        FaultCount++;
        Count(kinds, fault.Column, fault.Sentence, fault.Row);
        if (faults.Count < FaultsKept)
        {
            faults.Add(fault);
        }
    }

    internal void Note(string column, string sentence, long row) => Count(notes, column, sentence, row);

    internal void Total(long row, Money amount)
    {
        if (totals.Count < FaultsKept)
        {
            var isSum = amount.Pence == sinceTotal || amount.Pence == Taken.Pence;
            totals.Add(new TotalInside(row, amount, isSum ? true : Refused.Count > refusedAtTotal ? null : false));
        }

        (sinceTotal, refusedAtTotal) = (0, Refused.Count);
    }

    private static List<SpendNote> Listed(Dictionary<(string Column, string Sentence), (long Count, long First)> counted) =>
        [.. counted.Select(c => new SpendNote(c.Key.Column, c.Key.Sentence, c.Value.Count, c.Value.First)).OrderByDescending(n => n.Count).ThenBy(n => n.FirstRow)];

    private static void Count(Dictionary<(string Column, string Sentence), (long Count, long First)> counted, string column, string sentence, long row)
    {
        var (count, first) = counted.GetValueOrDefault((column, sentence), (0, row));
        counted[(column, sentence)] = (count + 1, first);
    }
}
