using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Programmes;

/// <summary>The time of its staff that an organisation gives to a programme, from one month to another (PRG-02, PRG-04).</summary>
public sealed class StaffTime : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Whole-time equivalents, in hundredths: 150 is one and a half posts.</summary>
    public required int Hundredths { get; init; }

    public required string Words { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<StaffTime> MayGive(StaffTime time) =>
        time.To < time.From ? new TimeEndsBeforeItBegins() : time.Hundredths <= 0 ? new TimeOfNobody() : time;
}

/// <summary>What a programme costs or saves one organisation in one year, and in a whole year.</summary>
public sealed class ProgrammeMoney : IEvent
{
    public long Id { get; init; }

    public required ProgrammeId ProgrammeId { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required ProgrammeMoneyKind Kind { get; init; }

    /// <summary>The year in which the financial year begins.</summary>
    public required int FinancialYear { get; init; }

    public required long AmountPence { get; init; }

    /// <summary>Of a whole year, however late it begins.</summary>
    public required long FullYearPence { get; init; }

    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public long SignedFullYearPence => Kind == ProgrammeMoneyKind.Saving ? FullYearPence : -FullYearPence;

    public static Outcome<ProgrammeMoney> MayEnter(ProgrammeMoney money) => money is { AmountPence: <= 0, FullYearPence: <= 0 } or { AmountPence: < 0 } or { FullYearPence: < 0 } ? new MoneyNeedsASum() : money;
}

public enum ProgrammeMoneyKind
{
    Cost,
    Saving,
}

/// <summary>The redesign work of one organisation in one month.</summary>
public sealed record WorkloadCell(PartnerId Partner, Month Month, int Hundredths, IReadOnlyList<ProgrammeId> Programmes);

/// <summary>How much staff time each organisation gives to redesign, month by month (S1:155).</summary>
public static class Workload
{
    /// <summary>A cell for each organisation and month, with nought where it gives none; a month counts whole where one day of it does.</summary>
    public static IReadOnlyList<WorkloadCell> Of(IReadOnlyCollection<StaffTime> given, IReadOnlyList<Month> months) =>
    [
        .. given.Select(g => g.PartnerId).Distinct().SelectMany(partner => months.Select(month =>
        {
            var at = given.Where(g => g.PartnerId == partner && Month.Of(g.From) <= month && Month.Of(g.To) >= month).ToList();
            return new WorkloadCell(partner, month, at.Sum(g => g.Hundredths), [.. at.Select(g => g.ProgrammeId).Distinct()]);
        })),
    ];

    /// <summary>The mean of a quarter's months, in hundredths, halves upwards.</summary>
    public static int MeanOf(IReadOnlyCollection<WorkloadCell> months) => months.Count == 0 ? 0 : (int)decimal.Round(months.Sum(m => m.Hundredths) / (decimal)months.Count, MidpointRounding.AwayFromZero);

    public static string InWords(int hundredths) => (hundredths / 100m).ToString("0.##");
}

public sealed record TimeEndsBeforeItBegins() : Refusal("The last month is before the first. Put them in order.");

public sealed record TimeOfNobody() : Refusal("Enter how many posts, more than nought: 0.5 is half a post.");

public sealed record MoneyNeedsASum() : Refusal("Enter a sum of the year or of a whole year, more than nought. Whether it is a cost or a saving is chosen beside it.");
