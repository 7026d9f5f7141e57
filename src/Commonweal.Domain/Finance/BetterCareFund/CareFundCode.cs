using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.BetterCareFund;

public enum CareFundCodeKind
{
    /// <summary>Where the money comes from.</summary>
    Source,
    SchemeType,

    /// <summary>Of a type, which is its parent.</summary>
    SchemeSubType,
    NationalCondition,
    Metric,
}

/// <summary>Who pays a source in.</summary>
public enum SourcePayer
{
    Council,

    /// <summary>Each commissioner of the area for itself.</summary>
    Commissioner,
}

/// <summary>How often it is to be told what was spent of a source: each has a clock of its own.</summary>
public enum ReportingFrequency
{
    Fortnightly,
    Monthly,
    Quarterly,
    Annually,
}

/// <summary>One entry of a national list between two days: the lists change by planning round, and a plan is read by those of its own year.</summary>
public sealed class CareFundCode : IVersionedFact
{
    public long Id { get; init; }

    public required CareFundCodeKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>The slug of the type, of a sub-type.</summary>
    public string? Parent { get; init; }

    public required string Name { get; init; }

    /// <summary>What it means or asks.</summary>
    public required string Words { get; init; }

    /// <summary>Of a source.</summary>
    public SourcePayer? Payer { get; init; }

    /// <summary>Of a source.</summary>
    public ReportingFrequency? Frequency { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>The area of one health and wellbeing board: whose council and commissioners plan together. Partners are named by their slugs.</summary>
public sealed class CareFundArea
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>The board that signs.</summary>
    public required string Board { get; init; }

    public required string Council { get; init; }

    public required IReadOnlyList<string> Commissioners { get; init; }

    /// <summary>The partner that makes grants for adapting homes. In London that is the council; elsewhere often a district.</summary>
    public required string HousingAuthority { get; init; }

    /// <summary>The funds in whose ledgers its money is, by their slugs.</summary>
    public required IReadOnlyList<string> Funds { get; init; }

    public required Provenance Provenance { get; init; }

    public IEnumerable<string> Bodies => [Council, .. Commissioners];
}

/// <summary>What a commissioner must put into an area's fund in a year, and what of it must go to social care and stay out of hospital (F-L9).</summary>
public sealed class CareFundMinimum : IEvent
{
    public required string Area { get; init; }

    /// <summary>The year in which the financial year begins.</summary>
    public required int FinancialYear { get; init; }

    public required string Commissioner { get; init; }

    public required long MinimumPence { get; init; }

    /// <summary>What it paid towards social care the year before.</summary>
    public required long SocialCareBeforePence { get; init; }

    /// <summary>By how much that must grow, in hundredths of a per cent: 179 is 1.79%.</summary>
    public required int UpliftBasisPoints { get; init; }

    public required long OutOfHospitalPence { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public Money Minimum => new(MinimumPence);

    public Money OutOfHospital => new(OutOfHospitalPence);

    /// <summary>What social care got before with the uplift, rounded up to the penny: a maintained sum is never a penny less.</summary>
    public Money SocialCare => new((long)Math.Ceiling(SocialCareBeforePence * (10_000m + UpliftBasisPoints) / 10_000));
}

/// <summary>What a plan of one area and year is read by: the lists of the year, and who may pay what.</summary>
public sealed record CareFundTerms(CareFundArea Area, FinancialYear Year, IReadOnlyList<CareFundCode> Codes, IReadOnlyList<CareFundMinimum> Minimums, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>More than any area has, so a slip of the finger; the national forms take no more either.</summary>
    public static readonly Money LargestSum = new(100_000_000_00);

    public IReadOnlyList<CareFundCode> Sources => Of(CareFundCodeKind.Source);

    /// <summary>Each source with each body that may pay it.</summary>
    public IReadOnlyList<FundingLine> Lines =>
        [.. Sources.SelectMany(s => (s.Payer == SourcePayer.Council ? [Area.Council] : Area.Commissioners).Select(payer => new FundingLine(s.Slug, payer, s.Name, Names.GetValueOrDefault(payer, payer))))];

    public IReadOnlyList<CareFundCode> Of(CareFundCodeKind kind) => [.. Codes.Where(c => c.Kind == kind)];

    public CareFundCode? Find(CareFundCodeKind kind, string slug) => Codes.FirstOrDefault(c => c.Kind == kind && c.Slug == slug);

    public string NameOf(CareFundCodeKind kind, string? slug) => slug is null ? "" : Find(kind, slug)?.Name ?? slug;

    /// <summary>The lists as they stand on the first day of the plan's year.</summary>
    public static CareFundTerms Of(CareFundArea area, FinancialYear year, IEnumerable<CareFundCode> codes, IEnumerable<CareFundMinimum> minimums, IReadOnlyDictionary<string, string> names) =>
        new(area, year, [.. codes.Where(c => c.Holds(year.From))], [.. minimums.Where(m => m.Area == area.Slug && m.FinancialYear == year.Begins)], names);
}

/// <summary>One source as one body pays it.</summary>
public sealed record FundingLine(string Source, string Payer, string SourceName, string PayerName)
{
    public string InWords => $"{SourceName}, {PayerName}";
}
